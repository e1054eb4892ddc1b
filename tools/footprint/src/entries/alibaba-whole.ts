export { createAlibabaClient } from '@outdial/alibaba';
