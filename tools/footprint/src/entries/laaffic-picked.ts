import { sendAgentGroupCall } from '@outdial/laaffic/operations';
import { pickLaafficClient } from '@outdial/laaffic/pick';

export const createClient = (settings: Parameters<typeof pickLaafficClient>[1]) =>
  pickLaafficClient({ sendAgentGroupCall }, settings);
