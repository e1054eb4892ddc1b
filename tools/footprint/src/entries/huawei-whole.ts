export { createHuaweiClient } from '@outdial/huawei';
