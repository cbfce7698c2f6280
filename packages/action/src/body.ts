import { findingsMarkdown, markdownOf, mdText, type Block } from '@throughline/core';
import type { Reviewed } from './roadmaps.ts';

/** Of every comment the first words, which nobody sees: by them it is found again. */
export const MARKER = '<!-- throughline review -->';

/** GitHub takes no longer comment (65,536 characters), and no longer summary (1 MiB). */
const LIMITS = { comment: 65_000, summary: 1_000_000 } as const;

/** The whole review: each roadmap with its heading, as much of it as there is room for. */
export function bodyOf(all: readonly Reviewed[], kind: keyof typeof LIMITS): string {
  const begin = kind === 'comment' ? `${MARKER}\n` : '';
  const most = LIMITS[kind] - begin.length;
  const levels: readonly ((blocks: readonly Block[]) => readonly Block[])[] = [
    (blocks) => blocks,
    (blocks) => blocks.filter((block) => block.kind !== 'folded'),
    (blocks) => [...blocks.slice(0, 1), TOO_LONG],
  ];
  for (const shorten of levels) {
    const text = all.map((reviewed) => partOf(reviewed, shorten)).join('\n');
    if (text.length <= most) return begin + text;
  }
  return `${begin}The review is too long to be shown here: run \`throughline diff\` for it.\n`;
}

const TOO_LONG: Block = {
  kind: 'paragraph',
  line: ['The rest is too long to be shown here: run ', { code: 'throughline diff' }, ' for it.'],
};

function partOf(
  { title, change, report }: Reviewed,
  shorten: (blocks: readonly Block[]) => readonly Block[],
): string {
  const said = change ? markdownOf(shorten(change.blocks)) : findingsMarkdown(report);
  return `## ${mdText(title)}\n\n${said}`;
}
