export { createLimiter } from './create-limiter.js';
export type { Limiter } from './limiter.js';
export { LimitQueueFull } from './limiter.js';
export type { LimiterSettings, Rate } from './limiter-settings.js';
