import type { RoadmapFile } from '../model/generated/types.ts';
import { malformed } from '../shape/formats.ts';
import type { FormatUse, ShapedFile } from '../shape/shape.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { parseEffort, type Effort } from '../time/effort.ts';
import type { Dates } from './dates.ts';

/** Reports the texts whose meaning depends on the whole roadmap: dates by name, efforts by t-shirt size. */
export function checkTexts(
  files: readonly ShapedFile[],
  roadmap: RoadmapFile,
  dates: Dates,
  diagnostics: Diagnostic[],
): void {
  const sizes = sizesOf(roadmap);
  const read = ({ format, text }: FormatUse) =>
    format === 'effort' ? parseEffort(text, sizes) : dates.read(text);
  for (const use of files.flatMap((file) => file.deferred)) {
    const parsed = read(use);
    if (!parsed.ok) diagnostics.push(malformed(use, parsed));
  }
}

/** The effort that each t-shirt size stands for. */
export function sizesOf(roadmap: RoadmapFile): ReadonlyMap<string, Effort> {
  const sizes = new Map<string, Effort>();
  for (const [name, text] of Object.entries(roadmap.estimates?.sizes ?? {})) {
    const effort = name.startsWith('x-') ? undefined : parseEffort(text);
    if (effort?.ok) sizes.set(name, effort.value);
  }
  return sizes;
}
