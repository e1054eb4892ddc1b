import { encodingContextOf } from '../campaign/encoding-context.js';
import type {
  Callee,
  CampaignAdapter,
  CampaignRequest,
  Capabilities,
  DraftFor,
  EncodedCampaign,
  Loss,
} from '../index.js';

export interface EncodedWith {
  readonly encoded: EncodedCampaign<unknown>;
  /** Those of the callees, in their order. */
  readonly calleeLosses: readonly Loss[];
  /** Creates the campaign with all the callees. */
  readonly creation: CampaignRequest;
  /** Creates it without them; they come in `addition`. */
  readonly bareCreation: () => CampaignRequest;
  readonly addition: () => CampaignRequest | undefined;
  readonly beginning: () => CampaignRequest | undefined;
}

/** Encodes a draft and callees through an adapter, as if it were planned at `now`. Throws for a callee that is refused. */
export async function encodeWith<Table extends Capabilities>(
  adapter: Pick<CampaignAdapter<Table>, 'encode'>,
  draft: DraftFor<Table>,
  callees: readonly Callee[],
  now: Date,
): Promise<EncodedWith> {
  const encoded = adapter.encode(draft, encodingContextOf(draft, now));
  const items = await encoded.newItems();
  const calleeLosses = callees.flatMap((callee) => {
    const each = encoded.toItem(callee);
    const issues = 'problem' in each ? [each.problem] : items.add(each.item);
    if (issues.length > 0) throw new Error(issues.map(({ path, expected }) => `${path}: ${expected}`).join());
    return 'losses' in each ? each.losses : [];
  });
  const campaign = { key: draft.key, id: '1001', scriptId: draft.script.id };
  return {
    encoded,
    calleeLosses,
    get creation() {
      return encoded.create(items);
    },
    bareCreation: () => encoded.create(),
    addition: () => encoded.add?.(campaign, items),
    beginning: () => encoded.begin?.(campaign),
  };
}

/** The input of a request as its body says it; a list that is kept as JSON is an array again. */
export function inputOf<Input>(request: CampaignRequest | undefined): Input {
  return JSON.parse(JSON.stringify(request?.input)) as Input;
}
