import { placedMap } from './placed-map.ts';

/**
 * Files by path, of two with one path the last. Maps of the same paths, as those before and
 * behind an edit are, share what says where each path stands, and so cost next to nothing.
 */
export function byPath<F extends { readonly path: string }>(
  files: readonly F[],
): ReadonlyMap<string, F> {
  const [first] = files;
  if (!first) return new Map();
  let listed = lastListed.get(first);
  if (!listed || !hasPaths(files, listed.paths)) {
    const paths = files.map(({ path }) => path);
    listed = { paths, places: new Map(paths.map((path, place) => [path, place])) };
    lastListed.set(first, listed);
  }
  return placedMap(listed.places, files);
}

interface Listed {
  readonly paths: readonly string[];
  readonly places: ReadonlyMap<string, number>;
}

/** By the first file, which is seldom the one that is edited. */
const lastListed = new WeakMap<object, Listed>();

function hasPaths(files: readonly { readonly path: string }[], paths: readonly string[]): boolean {
  return files.length === paths.length && files.every(({ path }, place) => path === paths[place]);
}
