/** Throws `TypeError` for another method than the RPC products know. */
export function assertAlibabaMethod(method: unknown): asserts method is 'GET' | 'POST' {
  if (method !== 'GET' && method !== 'POST') throw new TypeError('request.method must be "GET" or "POST"');
}
