import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

/** CSV of callees, about 50 bytes each: every 10th has quotes and a comma in a field, every 50th a line break, all Chinese. */
export async function writeRows(file: string, count: number): Promise<void> {
  const stream = createWriteStream(file);
  let text = 'calleeNumber,text1,text2,text3\n';
  for (let index = 0; index < count; index++) {
    text += `+99912${10_000_000 + ((index * 7919) % 89_999_999)},客户${index % 9973},${order(index)},${(index % 1000) / 10} 元\n`;
    if (text.length < 1 << 20) continue;
    if (!stream.write(text)) await once(stream, 'drain');
    text = '';
  }
  stream.end(text);
  await once(stream, 'finish');
}

function order(index: number): string {
  if (index % 50 === 0) return `"order ""A-${index}"",\nline 2"`;
  return index % 10 === 0 ? `"order ""A-${index}"", x"` : `order A-${index}`;
}
