import type { ScenarioFile } from '../model/generated/types.ts';
import type { Roadmap } from '../model/roadmap.ts';
import { idFromPath } from '../shape/read.ts';
import type { ShapedFile } from '../shape/shape.ts';

/** A what-if that is written in a file. */
export interface Scenario {
  readonly id: string;
  readonly title: string;
  readonly summary?: string;
  readonly path: string;
  readonly data: ScenarioFile;
}

/**
 * The scenarios that have a file, by path. One goes by the name that `scenarios:` gives its
 * file, else by the file's own name; of two of one name the first counts.
 */
export function scenariosOf(
  { data }: Pick<Roadmap, 'data'>,
  files: ReadonlyMap<string, ShapedFile>,
): ReadonlyMap<string, Scenario> {
  const listed = Object.entries(data.scenarios ?? {}).filter(([id]) => !id.startsWith('x-'));
  const scenarios = new Map<string, Scenario>();
  for (const file of files.values()) {
    if (file.kind !== 'scenario') continue;
    const given = listed.find(([, { file: path }]) => path === file.path);
    const id = given?.[0] ?? idFromPath(file.path);
    const said = given?.[1] ?? listed.find(([name]) => name === id)?.[1];
    const summary = file.data.summary ?? said?.summary;
    if (scenarios.has(id)) continue;
    scenarios.set(id, {
      id,
      title: file.data.title ?? said?.title ?? id,
      ...(summary !== undefined && { summary }),
      path: file.path,
      data: file.data,
    });
  }
  return scenarios;
}
