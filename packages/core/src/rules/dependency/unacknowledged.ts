import { insertEntry, type Sources } from '../../edit/entries.ts';
import { scalarText } from '../../edit/scalar.ts';
import type { Dependency, Initiative } from '../../model/roadmap.ts';
import { where } from '../../parse/origin.ts';
import type { Edit } from '../../text/diagnostic.ts';
import { displayed, quoted } from '../../text/display.ts';
import { isOpen, nameOf, sayDate, subjectOf } from '../../judge/about.ts';
import { isOutstanding } from '../../judge/outstanding.ts';
import { defineRule, type Noticed } from '../rule.ts';

export default defineRule({
  severity: 'warning',
  summary: 'those who are waited for know it and accept it',
  *checkInitiative(initiative, { roadmap, sources }) {
    if (!isOpen(initiative)) return;
    for (const dependency of initiative.dependencies) {
      if (
        isOutstanding(dependency, roadmap) &&
        !isSettled(dependency) &&
        !isWithinOneTeam(dependency)
      ) {
        yield notice(dependency, sources);
      }
    }
  },
});

/** Whether the other side has said yes to the ask or to a day, or the plan does not count on it. */
function isSettled({ data }: Dependency): boolean {
  if (typeof data === 'string') return false;
  const { acknowledged, promised, cycle } = data;
  return (
    cycle === 'accepted' ||
    promised !== undefined ||
    (acknowledged !== undefined && acknowledged !== false)
  );
}

/**
 * Nobody acknowledges their own ask: it is enough that both items have an owner or a team in
 * common. Where one side names nobody, it cannot be known, and is not asked for.
 */
function isWithinOneTeam({ of, predecessor, data }: Dependency): boolean {
  if (typeof data !== 'string' && data.acknowledged === false) return false;
  if (!predecessor) return false;
  const [here, there] = [peopleOf(of), peopleOf(predecessor)];
  return here.size === 0 || there.size === 0 || [...here].some((each) => there.has(each));
}

function peopleOf({ data }: Initiative): ReadonlySet<string> {
  return new Set([...ownersOf(data), ...(data.demand ?? []).map(({ team }) => `team ${team}`)]);
}

function ownersOf({ owners }: Initiative['data']): readonly string[] {
  return [owners?.business ?? [], owners?.it ?? []].flat();
}

function notice(dependency: Dependency, sources: Sources): Noticed {
  const { of, data, predecessor, on = '', needBy } = dependency;
  const external = typeof data === 'string' ? undefined : data.external;
  const what = typeof data === 'string' || data.for === undefined ? 'it' : quoted(data.for);
  const from = external === undefined ? displayed(on) : quoted(external);
  const by = needBy ? ` by ${sayDate(needBy)}` : '';
  const unsaid = `which ${saidByNobody(predecessor, external)} acknowledged`;
  const edit = acknowledging(dependency, sources);
  return {
    message:
      what === 'it'
        ? `${nameOf(of)} needs ${from}${by}, ${unsaid}`
        : `${nameOf(of)} needs ${what} from ${from}${by}, ${unsaid}`,
    help: 'ask them; once they accept, write acknowledged: true, or who did and when: acknowledged: {by: …, on: …}',
    at: dependency.at,
    subject: subjectOf(of),
    ...(of.committed && { severity: 'error' }),
    ...(predecessor && {
      related: [
        { message: `${nameOf(predecessor)}, which ${nameOf(of)} waits for`, at: predecessor.at },
      ],
    }),
    ...(edit && { fixes: [{ title: 'Mark as acknowledged', safe: false, edits: [edit] }] }),
  };
}

/** `security-lead has not`: the owner on the side of IT is named, else the one of the business. */
function saidByNobody(predecessor: Initiative | undefined, external: string | undefined): string {
  if (external !== undefined || !predecessor) return 'nobody there has';
  const owner = ownersOf(predecessor.data).at(-1);
  if (owner !== undefined) return `${displayed(owner)} has not`;
  const team = predecessor.data.demand?.[0]?.team;
  return team === undefined ? 'nobody there has' : `the team ${displayed(team)} has not`;
}

function acknowledging({ data, at, on = '' }: Dependency, sources: Sources): Edit | undefined {
  if (typeof data === 'string')
    return { ...at, text: `{on: ${scalarText(on, { inFlow: true })}, acknowledged: true}` };
  return data.acknowledged === undefined
    ? insertEntry(sources, data, 'acknowledged', 'true')
    : { ...where(data, 'acknowledged'), text: 'true' };
}
