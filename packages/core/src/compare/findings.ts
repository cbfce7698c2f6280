import type { Finding, Severity } from '../text/diagnostic.ts';
import type { Compared } from './compare.ts';
import type { Change, FindingChange, FindingChanges } from './comparison.ts';
import { renamed, SECTIONS, type Renames } from './renames.ts';
import { standingOf } from './standing.ts';

/**
 * Which findings came, went, or became graver or milder. Two are the same finding if they are of
 * one rule and about one thing; of several about one thing, those with the same words belong
 * together first, the others in their order.
 */
export function findingsBetween(
  base: Compared,
  head: Compared,
  changes: readonly Change[],
  renames: Renames,
): FindingChanges {
  const edited = new Set(changes.map(({ subject }) => subject));
  const result = { new: [], worse: [], better: [], fixed: [] } as {
    [K in keyof FindingChanges]: FindingChange[];
  };
  const [before, after] = [grouped(base, renames), grouped(head)];
  for (const name of new Set([...after.keys(), ...before.keys()])) {
    for (const [was, is] of pairs(before.get(name) ?? [], after.get(name) ?? [])) {
      const finding = is ?? was;
      if (!finding) continue;
      const isEdited = finding.subject !== undefined && edited.has(finding.subject);
      const kind = !was ? 'new' : !is ? 'fixed' : graver(was, is, base, head);
      if (kind) {
        const isMoot = kind === 'fixed' && isOver(finding.subject, head);
        result[kind].push({
          finding,
          isEdited,
          ...(was && is && { before: was }),
          ...(isMoot && { isMoot }),
        });
      }
    }
  }
  markSuperseded(result);
  for (const list of Object.values(result)) list.sort(gravestFirst);
  return result;
}

/** A milder finding about a date that went because a graver one took its place was not mended. */
function markSuperseded({
  new: fresh,
  fixed,
}: { [K in keyof FindingChanges]: FindingChange[] }): void {
  for (const [index, change] of fixed.entries()) {
    const { rule, subject, severity } = change.finding;
    const isSuperseded = fresh.some(
      ({ finding }) =>
        OF_DATES.has(rule) &&
        OF_DATES.has(finding.rule) &&
        finding.subject === subject &&
        GRAVITY[finding.severity] > GRAVITY[severity],
    );
    if (isSuperseded) fixed[index] = { ...change, isMoot: true };
  }
}

/** What each say of one date: that it cannot hold, or that it hardly will. */
const OF_DATES: ReadonlySet<string> = new Set(['feasibility/date', 'feasibility/probability']);

/** Whether nothing has to be right about a thing any more. */
function isOver(subject: string | undefined, { roadmap }: Compared): boolean {
  const colon = subject?.indexOf(':') ?? -1;
  if (subject === undefined || colon === -1) return false;
  const [kind, id] = [subject.slice(0, colon), subject.slice(colon + 1)];
  if (kind === 'initiative') {
    const status = roadmap.initiativeById.get(id)?.status;
    return status === undefined || status === 'dropped' || status === 'done';
  }
  const section = SECTIONS.find((name) => name === `${kind}s`);
  return section !== undefined && !roadmap[section].has(id);
}

function grouped(
  { findings, roadmap }: Compared,
  renames: Renames = new Map(),
): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { rule, subject, message, at } = finding;
    const isOfAll = at.path === roadmap.at.path && at.start === roadmap.at.start;
    // What is about nothing that has a name is told apart by its words.
    const about = subject === undefined ? undefined : renamed(subject, renames);
    const name = `${rule} ${about ?? (isOfAll ? 'roadmap' : message)}`;
    const group = groups.get(name);
    if (group) group.push(finding);
    else groups.set(name, [finding]);
  }
  return groups;
}

type Pair = readonly [was: Finding | undefined, is: Finding | undefined];

function pairs(before: readonly Finding[], after: readonly Finding[]): readonly Pair[] {
  const left = new Map<string, Finding[]>();
  for (const finding of before) {
    const same = left.get(finding.message);
    if (same) same.push(finding);
    else left.set(finding.message, [finding]);
  }
  const matched: Pair[] = [];
  const changed: Finding[] = [];
  for (const finding of after) {
    const same = left.get(finding.message)?.shift();
    if (same) matched.push([same, finding]);
    else changed.push(finding);
  }
  const rest = [...left.values()].flat();
  const longer = Math.max(rest.length, changed.length);
  for (let index = 0; index < longer; index++) matched.push([rest[index], changed[index]]);
  return matched;
}

const GRAVITY: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

function graver(
  was: Finding,
  is: Finding,
  base: Compared,
  head: Compared,
): 'worse' | 'better' | undefined {
  const more =
    GRAVITY[is.severity] - GRAVITY[was.severity] || latenessOf(is, head) - latenessOf(was, base);
  return more === 0 ? undefined : more > 0 ? 'worse' : 'better';
}

/** Of a finding about a date that cannot hold: by how many working days. */
function latenessOf({ rule, subject }: Finding, { plan }: Compared): number {
  if (rule !== 'feasibility/date' || !subject?.startsWith('initiative:')) return 0;
  const item = plan.items.get(subject.slice('initiative:'.length));
  return item ? standingOf(item).late : 0;
}

function gravestFirst(a: FindingChange, b: FindingChange): number {
  const [one, other] = [a.finding, b.finding];
  return (
    GRAVITY[other.severity] - GRAVITY[one.severity] ||
    (one.rule === other.rule ? 0 : one.rule < other.rule ? -1 : 1) ||
    (one.message < other.message ? -1 : 1)
  );
}
