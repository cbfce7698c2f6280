import { affectedBy } from '../../compare/affected.ts';
import type { Comparison } from '../../compare/comparison.ts';
import type { Outlooks } from '../../compare/outlook.ts';
import { sayOutlookChange } from '../outlook-figures.ts';
import { affectedBlocks } from './affected.ts';
import type { Block } from './block.ts';
import { detailBlocks } from './details.ts';
import { editedBlocks } from './edited.ts';
import { findingBlocks } from './findings.ts';
import { followingBlocks } from './following.ts';
import { listed } from './listed.ts';
import { placesIn } from './place.ts';
import type { ReviewSide } from './side.ts';
import { verdictOf } from './verdict.ts';

export interface ReviewOptions {
  /** How a file is named. Default: by its path below the roadmap's folder. */
  readonly nameOf?: (path: string) => string;
  /** Estimates of both states, where trials were made. */
  readonly outlooks?: Outlooks;
}

/**
 * A change of a roadmap for whoever has to say yes or no to it: the verdict, what follows for what
 * nobody edited, who is affected, what was edited; at last, folded, why, and both states in figures.
 */
export function reviewOf(
  base: ReviewSide,
  head: ReviewSide,
  comparison: Comparison,
  { nameOf = (path) => path, outlooks }: ReviewOptions = {},
): readonly Block[] {
  const verdict = verdictOf(comparison);
  const first: Block = {
    kind: 'paragraph',
    line: [{ strong: `${verdict.title}:` }, ` ${verdict.sentence}.`],
  };
  if (verdict.tone === 'nothing') return [first];
  const places = placesIn(base, head, nameOf);
  if (head.sources.size === 0) return [{ kind: 'paragraph', line: [{ strong: GONE }] }];
  const isFirst = base.sources.size === 0;
  return [
    ...(isFirst ? [{ kind: 'paragraph', line: [{ strong: FIRST }] } as const] : []),
    first,
    ...unreadBlocks(comparison, nameOf),
    ...followingBlocks(comparison, places),
    ...findingBlocks(comparison.findings, places),
    ...outlookBlocks(outlooks),
    ...affectedBlocks(affectedBy(base, head, comparison)),
    ...editedBlocks(comparison, places),
    ...detailBlocks(base, head, comparison, outlooks),
  ];
}

/** Dates with people counted, and how often each holds: an estimate, and called one. */
function outlookBlocks(outlooks: Outlooks | undefined): readonly Block[] {
  const items = (outlooks?.items ?? []).map((each) => ({ line: [sayOutlookChange(each)] }));
  return listed('With people and chance (an estimate)', items);
}

const GONE = 'The roadmap is gone, and all that it said with it.';
const FIRST = 'A first roadmap: there was none before, so all of it is new.';

/** What is said of a file that could not be read to its end may be said of half of it. */
function unreadBlocks(
  { findings }: Comparison,
  nameOf: (path: string) => string,
): readonly Block[] {
  const paths = findings.new
    .filter(({ finding }) => finding.rule.startsWith('syntax/') && finding.severity === 'error')
    .map(({ finding }) => nameOf(finding.at.path));
  return [...new Set(paths)].map((path) => ({
    kind: 'paragraph',
    line: [
      { code: path },
      ' cannot be read as it is meant: mend it first, for what is said of it below may be half the truth.',
    ],
  }));
}
