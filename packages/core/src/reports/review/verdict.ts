import type { Comparison, FindingChange, Move } from '../../compare/comparison.ts';
import type { Severity } from '../../text/diagnostic.ts';
import { displayed } from '../../text/display.ts';
import { sayCount, sayWorkingDays } from '../../views/say.ts';
import { sayAll } from './say-all.ts';

export interface Verdict {
  readonly tone: 'nothing' | 'holds' | 'price' | 'broken';
  /** In one or two words. */
  readonly title: string;
  /** In one sentence, without a full stop. */
  readonly sentence: string;
}

/** What a reviewer wants to know first: does it hold, what does it cost, what does it mend. */
export function verdictOf(comparison: Comparison): Verdict {
  const { changes, moves, findings } = comparison;
  const graver = [...findings.new, ...findings.worse];
  const milder = [...findings.fixed, ...findings.better];
  if (changes.length + moves.length + graver.length + milder.length === 0) {
    return {
      tone: 'nothing',
      title: 'No change of meaning',
      sentence: 'only form, comments or files differ, and nothing follows from that',
    };
  }
  const late = lateIn(moves);
  const harm = harmIn(comparison);
  const mended = milder.filter(({ isMoot }) => !isMoot).length;
  const mends = mended === 0 ? '' : `it mends ${sayCount(mended, 'finding')}`;
  if (harm.length === 0 && late === '') {
    const sentence = ['every date, load and finding is as it was or better', mends]
      .filter(Boolean)
      .join(', and ');
    return { tone: 'holds', title: 'Makes nothing worse', sentence };
  }
  const isBroken = countOf(graver, 'error') > 0;
  const brings = harm.length === 0 ? '' : `it brings ${sayAll(harm)}`;
  return {
    tone: isBroken ? 'broken' : 'price',
    title: isBroken ? 'Does not hold yet' : 'Has a price',
    sentence: [late, brings, mends.replace('it mends', 'it also mends')].filter(Boolean).join('; '),
  };
}

/** `shop comes 5 working days too late, and so do 2 others`. */
function lateIn(moves: readonly Move[]): string {
  const late = moves
    .map(({ id, base, head }) => ({ id, days: head?.late ?? 0, before: base?.late ?? 0 }))
    .filter(({ days, before }) => days > before)
    .toSorted((a, b) => b.days - a.days);
  const [first] = late;
  if (!first) return '';
  const comes = `${displayed(first.id)} comes ${sayWorkingDays(first.days)} too late`;
  const others = late.length - 1;
  if (others === 0) return comes;
  return `${comes}, and ${sayCount(others, 'other')} ${others === 1 ? 'comes' : 'come'} too late as well`;
}

function harmIn({ moves, findings, overloads, kpis }: Comparison): readonly string[] {
  const later = moves.filter(({ isEdited, days }) => !isEdited && days > 0).length;
  const months = overloads.filter(({ base, head }) => base === 0 && head > 0).length;
  const risks = kpis.filter(({ isAtRisk }) => isAtRisk).length;
  const parts: readonly (readonly [number, string])[] = [
    [countOf(findings.new, 'error'), 'new error'],
    [countOf(findings.worse, 'error'), 'worse error'],
    [countOf(findings.new, 'warning'), 'new warning'],
    [countOf(findings.worse, 'warning'), 'worse warning'],
    [risks, 'KPI date at risk'],
    [months, 'team-month with too much work'],
  ];
  const said = parts.flatMap(([count, word]) => (count === 0 ? [] : [sayPlural(count, word)]));
  if (later === 0) return said;
  return [...said, `a later finish for ${sayCount(later, 'initiative')} that nobody edited`];
}

/** `2 KPI dates at risk`: the plural stands where the noun does. */
function sayPlural(count: number, word: string): string {
  const [noun = '', ...rest] = word.split(/(?= (?:at|with) )/);
  return sayCount(count, noun) + rest.join('');
}

function countOf(list: readonly FindingChange[], severity: Severity): number {
  return list.filter(({ finding }) => finding.severity === severity).length;
}
