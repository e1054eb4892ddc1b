/**
 * What kind of failure it is, the same words over all vendors. The first ten come from the vendors' code tables in the
 * specs, the rest are found by the client.
 */
export type ErrorCategory =
  | 'invalid_request'
  | 'authentication'
  | 'permission'
  | 'not_found'
  | 'conflict'
  | 'quota'
  | 'rate_limited'
  | 'unavailable'
  | 'server'
  | 'unknown'
  | 'configuration'
  | 'network'
  | 'timeout'
  | 'aborted'
  | 'protocol';
