import { dialogue } from '@outdial/alibaba/operations';
import { pickAlibabaClient } from '@outdial/alibaba/pick';

export const createClient = (settings: Parameters<typeof pickAlibabaClient>[1]) =>
  pickAlibabaClient({ dialogue }, settings);
