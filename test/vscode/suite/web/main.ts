import { trusted } from '../trusted.ts';

/** What the web extension host calls: everything that a person who trusts the folder sees. */
export async function run(): Promise<void> {
  // In a browser it puts itself where `mocha` is known by its name.
  await import('mocha');
  mocha.setup({ ui: 'bdd', timeout: 30_000, color: false, reporter: 'spec' });
  trusted();
  const failures = await new Promise<number>((resolve) => {
    mocha.run(resolve);
  });
  if (failures > 0) throw new Error(`${failures} tests failed`);
}
