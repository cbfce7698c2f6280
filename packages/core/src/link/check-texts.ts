import type { RoadmapFile } from '../model/generated/types.ts';
import { malformed } from '../shape/formats.ts';
import type { ShapedFile } from '../shape/shape.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { parseEffort, type Effort } from '../time/effort.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Reports the texts of a file whose meaning depends on the whole roadmap: dates by name, efforts
 * by t-shirt size. Read once in the same surroundings.
 */
export function checkTexts(
  file: ShapedFile,
  { dates, sizes, texts }: Pick<Surroundings, 'dates' | 'sizes' | 'texts'>,
): readonly Diagnostic[] {
  const known = texts.get(file);
  if (known) return known;
  const found: Diagnostic[] = [];
  for (const use of file.deferred) {
    const { format, text } = use;
    const parsed = format === 'effort' ? parseEffort(text, sizes) : dates.read(text);
    if (!parsed.ok) found.push(malformed(use, parsed));
  }
  texts.set(file, found);
  return found;
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
