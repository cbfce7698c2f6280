#!/usr/bin/env node
import { existsSync } from 'node:fs';
import process from 'node:process';

const program = new URL('../dist/bundle/throughline.cjs', import.meta.url);
if (existsSync(program)) {
  await import(program.href);
} else {
  process.stderr.write('throughline has not been built yet: run `npm run build` first\n');
  process.exitCode = 2;
}
