import { createAndCall } from '@outdial/nxcloud/operations';
import { pickNxcloudClient } from '@outdial/nxcloud/pick';

export const createClient = (settings: Parameters<typeof pickNxcloudClient>[1]) =>
  pickNxcloudClient({ createAndCall }, settings);
