import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** Real data that stands beside the project on its developers' machines, and nowhere else. */
const FOLDER = new URL('../../../shared/data/corpora/', import.meta.url);

/** Why the tests on real data cannot run here; `undefined` if they can. */
export const corporaAbsent = existsSync(FOLDER)
  ? undefined
  : 'the corpora of real roadmaps are not on this machine';

/** A corpus by name, as the neutral JSON that it was reduced to. The caller knows its shape. */
export function readCorpus(name: string): unknown {
  return JSON.parse(
    gunzipSync(readFileSync(new URL(`${name}.json.gz`, FOLDER))).toString('utf8'),
  ) as unknown;
}
