import crypto from 'node:crypto';

// One call into OpenSSL instead of three, twice as fast on small input. Other runtimes may lack it.
const hashOnce: typeof crypto.hash | undefined = crypto.hash;

/** Lower-case hex digest; a string is hashed as UTF-8. */
export const digestHex: (algorithm: 'md5' | 'sha256', data: string | Uint8Array) => string = hashOnce
  ? (algorithm, data) => hashOnce(algorithm, data, 'hex')
  : (algorithm, data) => crypto.createHash(algorithm).update(data).digest('hex');
