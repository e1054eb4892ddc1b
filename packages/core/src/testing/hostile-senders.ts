import { request } from 'node:http';
import { connect, type Socket } from 'node:net';

const mebibyte = 1_048_576;
const chunk = Buffer.alloc(65_536, 0x20);

/** Writes a body of 64 MB, or until it is answered; the status of the answer. */
export function pour(url: string, isAnnounced: boolean): Promise<number> {
  const length = 64 * mebibyte;
  return new Promise((resolve, reject) => {
    const headers = isAnnounced ? { 'content-length': length } : {};
    const outgoing = request(url, { method: 'POST', headers, agent: false });
    let written = 0;
    let isAnswered = false;
    const write = () => {
      while (!isAnswered && written < length) {
        written += chunk.length;
        if (!outgoing.write(chunk)) return void outgoing.once('drain', write);
      }
      outgoing.end();
    };
    outgoing.on('response', (response) => {
      isAnswered = true;
      resolve(response.statusCode ?? 0);
      outgoing.destroy();
    });
    outgoing.on('error', (error) => (isAnswered ? undefined : reject(error)));
    write();
  });
}

export interface SlowSender {
  /** The answer, when the server has closed the connection. */
  readonly closed: Promise<string>;
  readonly socket: Socket;
}

/** Begins a body and never ends it: a byte now and then keeps the connection alive. */
export async function sendSlowly(url: string): Promise<SlowSender> {
  const { port, pathname, host } = new URL(url);
  const socket = connect(Number(port), '127.0.0.1');
  await new Promise((resolve) => socket.once('connect', resolve));
  let answer = '';
  socket.setEncoding('latin1').on('data', (text) => {
    answer += text;
  });
  socket.on('error', () => undefined);
  socket.write(`POST ${pathname} HTTP/1.1\r\nhost: ${host}\r\ncontent-length: 500000\r\n\r\n{`);
  const drip = setInterval(() => socket.writable && socket.write(' '), 250);
  const closed = new Promise<string>((resolve) => {
    socket.on('close', () => {
      clearInterval(drip);
      resolve(answer);
    });
  });
  return { closed, socket };
}
