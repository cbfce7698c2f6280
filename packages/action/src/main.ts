import process from 'node:process';
import { run } from './run.ts';

void main();

async function main(): Promise<void> {
  process.exitCode = await run(process.env, { print: (text) => void process.stdout.write(text) });
}
