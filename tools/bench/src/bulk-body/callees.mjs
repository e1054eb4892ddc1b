import { createHash } from 'node:crypto';

/** How many callees a request has: as many as LAAFFIC takes at once. */
export const count = 200_000;

/** A callee in the form of each vendor's list, each with about 100 bytes of JSON, some of it Chinese. */
export const callees = {
  laaffic: (index) => ({
    calleeNumber: `99900${1_000_000 + ((index * 7919) % 8_999_999)}`,
    text1: `客户${index % 9973}`,
    text2: `order A-${index}`,
    text3: `${(index % 1000) / 10} 元`,
  }),
  nxcloud: (index) => ({
    orderID: `A-${index}`,
    userPhone: `99900${1_000_000 + ((index * 7919) % 8_999_999)}`,
    other: '',
    userName: `客户${index % 9973}`,
    customerName: '',
    params: [],
  }),
};

/** The request around a list of callees. */
export const requests = {
  laaffic: (numberInfoList) => ({ appId: 'app', taskName: 'large', agentId: 41, numberInfoList }),
  nxcloud: (callList) => ({
    productID: 'callbot',
    userTaskID: 'large',
    callInfoList: { orderCallbackUrl: '', callCallbackUrl: '', callList },
  }),
};

/**
 * Does the work and prints what it took as the last line of the output: milliseconds of processor time, since other processes hold this one up, and
 * the most memory that the process ever had. The work returns the bytes that it made.
 */
export async function report(work) {
  const before = process.cpuUsage();
  const begin = performance.now();
  const made = await work();
  const wall = performance.now() - begin;
  const { user, system } = process.cpuUsage(before);
  const peakMegabytes = process.resourceUsage().maxRSS / 1024;
  const digest = createHash('md5').update(made).digest('hex');
  const figures = { milliseconds: (user + system) / 1000, wall, peakMegabytes, bytes: made.length, digest };
  console.log(JSON.stringify(figures));
}
