export { createNxcloudClient } from '@outdial/nxcloud';
