// GENERATED from specs/sound/openapi.yaml (sha256 ed9e3297b08f466a…). Do not edit: change the document and run `npm run generate`.

import type { webhooks as WebhookPaths } from './schema.gen.js';

/**
 * A task has ended
 *
 * Source (documented): The Bellhop handbook <https://example.com/bellhop>.
 */
export type TaskEnded = NonNullable<WebhookPaths['taskEnded']['post']['requestBody']>['content']['application/json'];

/** The body of each webhook. */
export interface SoundWebhooks {
  taskEnded: TaskEnded;
}

/** How each webhook is signed, and where the address comes from that it is sent to. */
export const webhooks = {
  taskEnded: {
    signing: ['nxcloud-digest'],
    delivery: [{ operation: 'createTask', pointer: '/task/callbackUrl' }, { console: 'Settings → callbacks' }],
  },
} as const;
