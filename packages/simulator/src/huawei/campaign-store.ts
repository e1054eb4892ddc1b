import type { IdSource } from '../engine/id-source.js';
import type { CampaignRequest } from './campaign-requests.js';

/** The documented values that a simulated campaign can have. */
export const campaignStatus = { started: 2, suspended: 3 } as const;

export interface Campaign {
  id: number;
  name: string;
  status: (typeof campaignStatus)[keyof typeof campaignStatus];
  deviceType: number;
  callerNo: string;
  strBeginTime: string;
  strEndTime: string;
  numbers: CampaignNumber[];
}

export interface CampaignNumber {
  dataId: string;
  called: string;
  /** Which the statistics call the batch. */
  customField: string;
}

export type DeviceKind = 'ivr' | 'skillQueue';

export function deviceKind(deviceType: number): DeviceKind {
  return deviceType === 1 || deviceType === 3 ? 'ivr' : 'skillQueue';
}

/** Ids of numbers have as many digits as the vendor's, more than a number of JavaScript can hold. */
const firstDataId = 1_800_000_000_000_000_000n;

/** The account's campaigns and their numbers. Nobody is called. */
export class CampaignStore {
  readonly #campaigns = new Map<number, Campaign>();
  readonly #ids: IdSource;

  constructor({ ids }: { ids: IdSource }) {
    this.#ids = ids;
  }

  all(): Campaign[] {
    return [...this.#campaigns.values()];
  }

  find(campaignId: string): Campaign | undefined {
    return this.#campaigns.get(Number(campaignId));
  }

  named(name: string): Campaign | undefined {
    return this.all().find((campaign) => campaign.name === name);
  }

  countOf(kind: DeviceKind): number {
    return this.all().filter(({ deviceType }) => deviceKind(deviceType) === kind).length;
  }

  add(request: CampaignRequest): Campaign {
    const id = this.#ids.count();
    const campaign: Campaign = {
      id,
      name: request.name,
      status: campaignStatus.started,
      deviceType: request.deviceType,
      callerNo: callerOf(request),
      strBeginTime: request.strBeginTime ?? '',
      strEndTime: request.strEndTime ?? '',
      numbers: [],
    };
    this.#campaigns.set(id, campaign);
    return campaign;
  }

  /** The device type stays as it is. */
  change(campaign: Campaign, request: CampaignRequest): void {
    const { name, strBeginTime, strEndTime } = request;
    Object.assign(campaign, { name, callerNo: callerOf(request) });
    if (strBeginTime !== undefined) campaign.strBeginTime = strBeginTime;
    if (strEndTime !== undefined) campaign.strEndTime = strEndTime;
  }

  addNumber(campaign: Campaign, called: string, customField: string): CampaignNumber {
    const dataId = String(firstDataId + BigInt(this.#ids.count()));
    const number = { dataId, called, customField };
    campaign.numbers.push(number);
    return number;
  }
}

function callerOf({ callerNo }: CampaignRequest): string {
  return typeof callerNo === 'string' ? callerNo : (callerNo[0]?.accessCode ?? '');
}
