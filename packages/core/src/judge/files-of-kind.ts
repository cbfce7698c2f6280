import type { ShapedFile } from '../shape/shape.ts';
import { once } from './once.ts';

type Files = ReadonlyMap<string, ShapedFile>;

/** `roadmap.yaml` and its section files, which are few among many: looked for once for all rules. */
export const roadmapFilesIn = once((files: Files) =>
  [...files.values()].filter((file) => file.kind === 'roadmap'),
);

export const scenarioFilesIn = once((files: Files) =>
  [...files.values()].filter((file) => file.kind === 'scenario'),
);
