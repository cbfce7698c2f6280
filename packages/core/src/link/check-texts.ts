import type { RoadmapFile } from '../model/generated/types.ts';
import { malformed } from '../shape/formats.ts';
import type { FormatUse, ShapedPart } from '../shape/shape.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { parseEffort, type Effort } from '../time/effort.ts';
import type { LinkSurroundings } from './surroundings.ts';
import type { Turnover } from './turnover.ts';

/** The texts of parts that nobody can read, by the part. Has the lifetime of the surroundings. */
export interface TextCheck {
  /**
   * Reports the texts whose meaning depends on the whole roadmap: dates by name, efforts by
   * t-shirt size. Each part is read once in the same surroundings.
   */
  readonly update: (turnover: Turnover) => readonly Diagnostic[];
}

export function textCheck({ dates, sizes }: Pick<LinkSurroundings, 'dates' | 'sizes'>): TextCheck {
  const unread = new Map<ShapedPart, readonly Unread[]>();
  const unreadIn = (part: ShapedPart): readonly Unread[] =>
    part.deferred.flatMap((use) => {
      const parsed = use.format === 'effort' ? parseEffort(use.text, sizes) : dates.read(use.text);
      return parsed.ok ? [] : [{ use, problem: parsed }];
    });
  const update: TextCheck['update'] = ({ gone, come }) => {
    for (const part of gone) unread.delete(part);
    for (const part of come) {
      const found = unreadIn(part);
      if (found.length > 0) unread.set(part, found);
    }
    return [...unread.values()].flat().map(({ use, problem }) => malformed(use, problem));
  };
  return { update };
}

interface Unread {
  readonly use: FormatUse;
  readonly problem: Parameters<typeof malformed>[1];
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
