import { isUtf8 } from 'node:buffer';
import process from 'node:process';
import { Refusal } from './command.ts';

const MOST_BYTES = 20_000_000;

/** All of standard input as text. */
export async function readStandardInput(): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > MOST_BYTES)
      throw new Refusal('what comes from standard input is larger than 20 MB');
  }
  const bytes = Buffer.concat(chunks);
  if (!isUtf8(bytes)) throw new Refusal('what comes from standard input is not UTF-8');
  return bytes.toString('utf8').replace(/^\ufeff/, '');
}
