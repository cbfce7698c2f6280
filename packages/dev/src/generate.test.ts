import { expect, it } from 'vitest';
import { staleArtifacts } from './generate.ts';

it('every generated file is what `npm run generate` writes', async () => {
  const stale = await staleArtifacts();
  expect(stale.map(({ path }) => path)).toEqual([]);
});
