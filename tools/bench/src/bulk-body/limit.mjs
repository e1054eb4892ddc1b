// The least that can be done with a list that is there: serialise it, encode it, hash it.
import { createHash } from 'node:crypto';
import { callees, count, report, requests } from './callees.mjs';

const vendor = process.argv[2];
const list = Array.from({ length: count }, (_, index) => callees[vendor](index));
await report(() => {
  const body = Buffer.from(JSON.stringify(requests[vendor](list)));
  createHash('md5').update(body).digest('hex');
  return body;
});
