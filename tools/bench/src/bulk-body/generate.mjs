// What making the callees takes, of which nothing is kept.
import { callees, count, report } from './callees.mjs';

const vendor = process.argv[2];
await report(() => {
  let members = 0;
  for (let index = 0; index < count; index++) members += Object.keys(callees[vendor](index)).length;
  return String(members);
});
