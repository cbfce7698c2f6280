import process from 'node:process';
import Mocha from 'mocha';
import { beside } from './beside.ts';
import { empty } from './empty.ts';
import { restricted } from './restricted.ts';
import { trusted } from './trusted.ts';
import { virtual } from './virtual.ts';

const SUITES: Readonly<Record<string, () => void>> = {
  trusted,
  restricted,
  beside,
  empty,
  virtual,
};

/** What the extension host calls: runs the suite that the environment names. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, color: false });
  mocha.suite.emit('pre-require', globalThis, 'main.ts', mocha);
  const name = process.env['THROUGHLINE_SUITE'] ?? 'trusted';
  const define = SUITES[name];
  if (define === undefined) throw new Error(`no suite is called ${name}`);
  define();
  const failures = await new Promise<number>((resolve) => {
    mocha.run(resolve);
  });
  if (failures > 0) throw new Error(`${failures} tests failed`);
}
