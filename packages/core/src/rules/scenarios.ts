import type { Roadmap } from '../model/roadmap.ts';
import { isScenario } from '../shape/kind-of.ts';
import { idFromPath } from '../shape/read.ts';
import type { ShapedFile } from '../shape/shape.ts';

/** The file of a scenario: the one that `scenarios:` gives it, else the one named like it. */
export function fileOfScenario(
  id: string,
  { data }: Pick<Roadmap, 'data'>,
  files: ReadonlyMap<string, ShapedFile>,
): string | undefined {
  const { scenarios = {} } = data;
  const given = Object.hasOwn(scenarios, id) ? scenarios[id]?.file : undefined;
  if (given !== undefined) return files.has(given) ? given : undefined;
  return [...files.keys()].find((path) => isScenario(path) && idFromPath(path) === id);
}
