import type { Diagnostic, Finding, Fix } from '../text/diagnostic.ts';
import { formatDay, type Day } from '../time/day.ts';
import { RULES } from './generated/rules.ts';
import { unknownRule } from './settings.ts';
import { speaksOf, type Suppression } from './suppress.ts';

/** Suppressions of every file that has some, by its path. */
export type Suppressions = ReadonlyMap<string, readonly Suppression[]>;

/** Takes out the findings of which a suppression speaks that still holds. */
export function hush(findings: readonly Finding[], suppressions: Suppressions, asOf: Day) {
  if (suppressions.size === 0) return { findings, suppressed: [] };
  const [kept, suppressed]: [Finding[], Finding[]] = [[], []];
  for (const finding of findings) {
    (hiding(finding, suppressions, asOf) ? suppressed : kept).push(finding);
  }
  return { findings: kept, suppressed };
}

/** What is wrong with the comments themselves, whatever they hide. */
export function sayOfComments(suppressions: Suppressions, asOf: Day): readonly Diagnostic[] {
  return [...suppressions.values()].flat().flatMap((each) => sayOfComment(each, asOf));
}

/**
 * The comments that hide nothing, all that is hidden being known. What only commits tell may well
 * be hidden where nobody has read them.
 */
export function sayOfIdle(
  suppressions: Suppressions,
  suppressed: readonly Finding[],
  { asOf, history }: { readonly asOf: Day; readonly history?: object },
): readonly Diagnostic[] {
  if (suppressions.size === 0) return [];
  const used = new Set(suppressed.map((finding) => hiding(finding, suppressions, asOf)));
  return [...suppressions.values()]
    .flat()
    .filter((each) => holds(each, asOf) && !used.has(each) && unknownIn(each) === undefined)
    .filter(({ rules }) => history !== undefined || !rules.every(isOfHistory))
    .map((each): Diagnostic => ({
      rule: 'suppression/unused',
      message: `nothing here breaks ${each.rules.join(', ')}, so this comment does nothing`,
      help: 'delete the comment',
      at: each.at,
      fixes: [deletion(each)],
    }));
}

/** The first suppression that keeps a finding quiet. */
function hiding(finding: Finding, suppressions: Suppressions, asOf: Day): Suppression | undefined {
  const ofFile = suppressions.get(finding.at.path);
  return ofFile?.find((each) => holds(each, asOf) && speaksOf(each, finding));
}

function holds({ until }: Suppression, asOf: Day): boolean {
  return until === undefined || until >= asOf;
}

function sayOfComment(suppression: Suppression, asOf: Day): Diagnostic[] {
  const { at, rules, untilText, reason } = suppression;
  const unknown = unknownIn(suppression);
  if (unknown !== undefined) return [unknownRule(unknown, RULES.keys(), at)];
  const names = rules.join(', ');
  const about: Diagnostic[] = [];
  if (!reason) {
    about.push({
      rule: 'suppression/without-reason',
      message: `this keeps ${names} quiet and does not say why`,
      help: 'add the reason behind a colon, so that the next reader can judge it',
      at,
    });
  }
  if (!holds(suppression, asOf)) {
    about.push({
      rule: 'suppression/expired',
      message: `this kept ${names} quiet until ${untilText}; today is ${formatDay(asOf)}, so it no longer does`,
      help: 'mend what it hid and delete the comment, or set a later date',
      at,
      fixes: [deletion(suppression)],
    });
  }
  return about;
}

function unknownIn({ rules }: Suppression): string | undefined {
  return rules.find((rule) => !isKnown(rule));
}

function isOfHistory(name: string): boolean {
  const isIt = (id: string) => RULES.get(id)?.checkHistory !== undefined;
  if (!name.endsWith('/*')) return isIt(name);
  return [...RULES.keys()].filter((id) => id.startsWith(name.slice(0, -1))).every(isIt);
}

/** A rule, or a pack of rules as `capacity/*`. */
function isKnown(name: string): boolean {
  if (!name.endsWith('/*')) return RULES.has(name);
  return [...RULES.keys()].some((id) => id.startsWith(name.slice(0, -1)));
}

function deletion({ at, removal }: Suppression): Fix {
  const edit = { path: at.path, ...removal, text: '' };
  return { title: 'Delete the comment', safe: true, edits: [edit] };
}
