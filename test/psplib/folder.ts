import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isInstance, readInstance, type Instance } from './read-instance.ts';

/** The folder of a set: the one given, or one in it that has the set's name. */
export function folderOf(dir: string, set: string): string {
  const inside = join(dir, set);
  return set !== '' && existsSync(inside) ? inside : dir;
}

/** All instances of a folder, or every so many, in the order of their numbers. */
export function instancesIn(dir: string, every = 1): Instance[] {
  const { compare } = new Intl.Collator('en', { numeric: true });
  return readdirSync(dir)
    .filter(isInstance)
    .sort(compare)
    .filter((_, at) => at % every === 0)
    .map((name) => readInstance(name, readFileSync(join(dir, name), 'latin1')));
}
