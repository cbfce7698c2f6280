import type { RoadmapFile } from '../model/generated/types.ts';
import { STATUSES, type Links } from '../model/roadmap.ts';
import { writeName } from '../edit/write-name.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { displayed, quoted } from '../text/display.ts';
import { nearest } from '../text/nearest.ts';

/** Reports words for a status that are neither one of the seven nor one of the roadmap's own. */
export function checkStatuses(
  { lost }: Links,
  { statuses = {} }: RoadmapFile,
  diagnostics: Diagnostic[],
): void {
  const own = Object.keys(statuses).filter((word) => !word.startsWith('x-'));
  const words = [...STATUSES, ...own];
  for (const { kinds, id, at, from } of lost) {
    if (kinds[0] !== 'status') continue;
    const near = nearest(id, words);
    diagnostics.push({
      rule: 'schema/enum',
      message: `status cannot be ${quoted(id)}`,
      help: near
        ? `did you mean ${displayed(near)}?`
        : `write one of ${words.map((word) => displayed(word)).join(', ')}, or say under statuses: which of the seven it means`,
      at,
      ...(from !== undefined && { subject: from }),
      ...(near !== undefined && writeName(near, at)),
    });
  }
}
