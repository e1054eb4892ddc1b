import type { SignedRequest } from '@outdial/signing';
import type { DriftReporter } from './drift/drift-reporter.js';
import type { ListChecks } from './lists/list-checks.js';
import type { ErrorTables, Operation, OperationTable } from './operation.js';
import type { ClientSettings, Resolved } from './settings/client-settings.js';
import type { TokenSource } from './token/token-source.js';
import type { PreparedRequest } from './transport/prepared-request.js';
import type { RawResponse } from './transport/raw-response.js';
import type { RequestSchema } from './validation/index.js';

/** The generated validators of one operation: of path and query parameters together, and of the body. */
export interface OperationValidators {
  readonly parameters?: RequestSchema;
  readonly body?: RequestSchema;
}

/** A request as it was signed and sent, and its answer. */
export interface Exchange {
  readonly operation: Operation;
  readonly signed: SignedRequest;
  readonly response: RawResponse;
}

/** The few functions in which a vendor differs from the others. */
export interface VendorTraits<Settings extends ClientSettings<unknown>> {
  /** Package name without scope; also how errors name the vendor. */
  readonly name: string;
  /** The public address; leave it out when the vendor gives none, and callers must say `baseUrl`. */
  readonly baseUrl?: string;
  /** Settings that must be a non-empty string, as dotted names, e.g. `credentials.secretKey`. */
  readonly requiredSettings: readonly string[];
  /** Settings that may be left out, and what each may be. */
  readonly settingChoices?: Readonly<Record<string, readonly string[]>>;
  readonly sign: (request: PreparedRequest, settings: Resolved<Settings>, now: () => Date) => SignedRequest;
  /** The HTTP method, where the settings choose it. Default: the operation's own. */
  readonly methodOf?: (operation: Operation, settings: Omit<Settings, 'credentials'>) => Operation['method'];
  /** Adds what the client knows (an account setting, a credential) to the input of an operation. */
  readonly fill?: (
    operation: Operation,
    input: Readonly<Record<string, unknown>>,
    settings: Resolved<Settings>,
  ) => Readonly<Record<string, unknown>>;
  /** Where the token of an operation's `token` comes from. */
  readonly tokens?: TokenSource;
  /** Throws for an answer whose signature is wrong. Asked where the operation's answers are signed. */
  readonly checkResponse?: (exchange: Exchange, settings: Resolved<Settings>, now: () => Date) => void;
  /** The vendor's own time, read from an answer. Default: the `Date` header. */
  readonly timeOf?: (response: RawResponse) => Date | undefined;
  /** Milliseconds that an answer asks to wait for, where the vendor says it otherwise than by `Retry-After`. */
  readonly retryAfterOf?: (headers: Headers) => number | undefined;
  /**
   * Loads what the settings ask for, before anything is sent; rejects with a ConfigurationError for what is not installed. Undefined, for speed,
   * when they ask for nothing.
   */
  readonly prepare?: (settings: Resolved<Settings>) => Promise<void> | undefined;
  /** Reads a body that is not JSON; undefined for one that is, or that it cannot read either. */
  readonly readBody?: (response: RawResponse, operation: Operation) => Promise<unknown> | undefined;
}

/** What is generated for a vendor from its document. */
export interface VendorTables {
  readonly operations: OperationTable;
  readonly errors: ErrorTables;
  /** A function, so that zod is loaded with the first call and not with the package. */
  readonly loadValidators: () => Promise<Readonly<Record<string, OperationValidators>>>;
  /** Quick checks of the items of long lists, by operation; they, too, are loaded when they are needed. */
  readonly loadListChecks?: () => Promise<Readonly<Record<string, ListChecks>>>;
  /** Left out where only some operations were picked, to keep a bundle small. */
  readonly reportDrift?: DriftReporter;
}

/** What makes a vendor. */
export type VendorDefinition<Settings extends ClientSettings<unknown>> = VendorTraits<Settings> & VendorTables;
