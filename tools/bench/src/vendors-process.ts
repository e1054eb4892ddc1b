// Answers as two vendors would, in a process of its own, so that its work is not measured: prints its port, and ends with its parent.
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { nxcloudDigest } from '@outdial/signing';
import { accounts, answers } from './loopback-vendors.js';

const nxcloudBody = Buffer.from(JSON.stringify(answers.nxcloud));
const alibabaBody = Buffer.from(JSON.stringify(answers.alibaba));
const json = { 'content-type': 'application/json;charset=UTF-8' };

const server = createServer((request, response) => {
  request.resume().on('end', () => {
    const isNxcloud = request.url?.startsWith('/callcentre/');
    const body = isNxcloud ? nxcloudBody : alibabaBody;
    const headers = isNxcloud ? nxcloudHeaders(request.headers) : {};
    response.writeHead(200, { ...json, 'content-length': body.length, ...headers }).end(body);
  });
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port));
process.stdin.resume().on('end', () => process.exit());

/** The answer carries the request's id, and a signature over both. */
function nxcloudHeaders({ requestid }: IncomingHttpHeaders): Record<string, string> {
  const nonce = () => String(requestid);
  return nxcloudDigest.sign({ body: nxcloudBody }, accounts.nxcloud, { nonce }).headers;
}
