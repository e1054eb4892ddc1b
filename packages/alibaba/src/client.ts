import { defineVendor, driftReporter } from '@outdial/core';
import type { AlibabaOperations } from './generated/client.gen.js';
import { errors } from './generated/errors.gen.js';
import { operations } from './generated/operations.gen.js';
import { readXmlBody } from './read-xml-body.js';
import { requireXmlParser } from './require-xml-parser.js';
import type { AlibabaSettings } from './settings.js';
import { alibabaTraits } from './traits.js';

/** The methods of an Alibaba Cloud OutboundBot client; see REFERENCE.md for fields, bounds and codes. */
export type AlibabaClient = AlibabaOperations;

const createClient = defineVendor<AlibabaClient, AlibabaSettings>({
  ...alibabaTraits,
  operations,
  errors,
  loadValidators: async () => (await import('./generated/validators.gen.js')).validators,
  reportDrift: driftReporter(async () => (await import('./generated/responses.gen.js')).responseShapes),
  prepare: requireXmlParser,
  readBody: readXmlBody,
});

/**
 * Makes a client of Alibaba Cloud OutboundBot 2019-12-26.
 *
 * `credentials` are an AccessKey pair, with `securityToken` for temporary (STS) keys.
 * @throws ConfigurationError when a setting is missing or impossible
 * @example
 * const alibaba = createAlibabaClient({ credentials: { accessKeyId, accessKeySecret } });
 * const { data } = await alibaba.dialogue({ CalledNumber, CallId, CallingNumber, CallType: 'Outbound', InstanceId, Utterance });
 */
export function createAlibabaClient(settings: AlibabaSettings): AlibabaClient {
  return createClient(settings);
}
