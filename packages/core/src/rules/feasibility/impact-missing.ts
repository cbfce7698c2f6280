import type { ImpactData } from '../../model/generated/types.ts';
import type { Initiative } from '../../model/roadmap.ts';
import { placeOf, where } from '../../parse/origin.ts';
import { isPlaceholder } from '../../shape/placeholder-words.ts';
import type { Location } from '../../text/source.ts';
import { headOf, isOpen, nameOf, sayList, subjectOf } from '../../judge/about.ts';
import { defineRule, type Noticed } from '../rule.ts';

export default defineRule({
  severity: 'error',
  summary: 'what it means for infrastructure, support and engineering is known',
  *checkInitiative(initiative) {
    if (!isOpen(initiative) || (initiative.status === 'proposed' && !initiative.committed)) return;
    const impact = initiative.data.feasibility?.impact ?? {};
    const missing = KINDS.filter((kind) => isAbsent(impact[kind]));
    if (missing.length > 0) yield sayMissing(initiative, missing);
    for (const kind of KINDS) {
      const at = withoutReason(impact, kind);
      if (at) yield sayUnreasoned(initiative, kind, at);
    }
  },
});

const KINDS = ['infrastructure', 'support', 'engineering'] as const;
type Kind = (typeof KINDS)[number];

function isAbsent(value: ImpactData[Kind]): boolean {
  if (value === undefined) return true;
  return typeof value === 'string' ? value.trim() === '' : Object.keys(value).length === 0;
}

/** Where it says that there is none, and not why. */
function withoutReason(impact: ImpactData, kind: Kind): Location | undefined {
  const value = impact[kind];
  if (typeof value === 'string') return isNone(value) ? where(impact, kind) : undefined;
  for (const each of [value ?? []].flat()) {
    if ('none' in each && each.none !== undefined && (each.none.trim() === '' || isNone(each.none)))
      return where(each, 'none');
  }
  return undefined;
}

/** `none`, `n/a`, `-`, `nothing`, and what stands in place of an answer. */
function isNone(text: string): boolean {
  return (
    text.trim() !== '' && (isPlaceholder(text) || /^(?:no|nothing|zero|0)$/i.test(text.trim()))
  );
}

function sayMissing(initiative: Initiative, missing: readonly Kind[]): Noticed {
  const { data } = initiative;
  const impact = data.feasibility && placeOf(data.feasibility, 'impact', 'key');
  return {
    message: `${nameOf(initiative)} does not say what it means for ${sayList(missing)}`,
    help: `ask those who run and build it, and write it under feasibility.impact; where it means nothing, write {none: the reason}`,
    at: impact ?? placeOf(data, 'feasibility', 'key') ?? headOf(initiative),
    subject: subjectOf(initiative),
  };
}

function sayUnreasoned(initiative: Initiative, kind: Kind, at: Location): Noticed {
  return {
    message: `${nameOf(initiative)} is said to mean nothing for ${kind}, and not why`,
    help: 'write the reason: {none: runs on what is there}',
    at,
    subject: subjectOf(initiative),
  };
}
