// GENERATED from specs/alibaba/openapi.yaml (sha256 e97682f882620570…). Do not edit: change the document and run `npm run generate`.

import type { RequestSchema } from '@outdial/core/validation';
import * as z from 'zod/mini';

const instanceIdSchema: RequestSchema = z.string();

/** What an operation's path and query parameters, and its body, must be. */
export const validators = {
  dialogue: {
    parameters: z.strictObject({
      Action: z.literal('Dialogue'),
      CalledNumber: z.string(),
      CallId: z.string(),
      CallingNumber: z.string(),
      CallType: z.string(),
      InstanceId: instanceIdSchema,
      Utterance: z.string(),
      ScenarioId: z.optional(z.string()),
      ScriptId: z.optional(z.string()),
      TaskId: z.optional(z.string()),
      ActionKey: z.optional(z.string()),
      ActionParams: z.optional(z.string()),
    }),
  },
};
