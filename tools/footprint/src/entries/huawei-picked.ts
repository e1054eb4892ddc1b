import { getToken, processDialog } from '@outdial/huawei/operations';
import { pickHuaweiClient } from '@outdial/huawei/pick';

export const createClient = (settings: Parameters<typeof pickHuaweiClient>[1]) =>
  pickHuaweiClient({ getToken, processDialog }, settings);
