import type { SignedRequest } from '@outdial/signing';
import type { ErrorTables, Operation, OperationTable } from './operation.js';
import type { ClientSettings } from './settings/client-settings.js';
import type { FetchedToken } from './token/token-cache.js';
import type { PreparedRequest } from './transport/prepared-request.js';
import type { RequestSchema } from './validation/index.js';

/** The generated validators of one operation: of path and query parameters together, and of the body. */
export interface OperationValidators {
  readonly parameters?: RequestSchema;
  readonly body?: RequestSchema;
}

/** What makes a vendor: generated tables, and the few functions in which it differs from the others. */
export interface VendorDefinition<Settings extends ClientSettings<unknown>> {
  /** Package name without scope; also how errors name the vendor. */
  readonly name: string;
  /** The public address; leave it out when the vendor gives none, and callers must say `baseUrl`. */
  readonly baseUrl?: string;
  /** Settings that must be a non-empty string, as dotted names, e.g. `credentials.secretKey`. */
  readonly requiredSettings: readonly string[];
  /** Settings that may be left out, and what each may be. */
  readonly settingChoices?: Readonly<Record<string, readonly string[]>>;
  readonly operations: OperationTable;
  readonly errors: ErrorTables;
  /** A function, so that zod is loaded with the first call and not with the package. */
  readonly loadValidators: () => Promise<Readonly<Record<string, OperationValidators>>>;
  readonly sign: (request: PreparedRequest, settings: Settings, now: () => Date) => SignedRequest;
  /** Adds what the client knows (an account setting, a credential) to the input of an operation. */
  readonly fill?: (
    operation: Operation,
    input: Readonly<Record<string, unknown>>,
    settings: Settings,
  ) => Readonly<Record<string, unknown>>;
  /** Reads the token out of the answer of the token operation; undefined when there is none in it. */
  readonly readToken?: (data: Readonly<Record<string, unknown>>) => FetchedToken | undefined;
}
