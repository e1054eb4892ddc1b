/** Credentials as they are now: what their owner does to the object later is not meant for a call that has begun. */
export function ownCopy<Credentials>(credentials: Credentials): Credentials {
  return typeof credentials === 'object' && credentials !== null ? { ...credentials } : credentials;
}
