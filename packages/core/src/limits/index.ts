export type { Limiter } from './limiter.js';
