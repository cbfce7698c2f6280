import { headOf, isOpen, nameOf, sayList, subjectOf } from '../../judge/about.ts';
import { changesOf } from '../../judge/changes-to-systems.ts';
import { listed, peopleOn } from '../../judge/who.ts';
import type { Surroundings } from '../../judge/of-each.ts';
import type { Initiative } from '../../model/roadmap.ts';
import { placeOf } from '../../parse/origin.ts';
import { displayed } from '../../text/display.ts';
import { defineRule, type Noticed } from '../rule.ts';

export default defineRule({
  severity: 'error',
  summary: 'work of the business that needs systems has somebody from IT on it',
  *checkInitiative(initiative, { roadmap }) {
    if (initiative.data.domain !== 'business' || !isOpen(initiative)) return;
    const needs = needsOf(initiative, roadmap);
    if (needs.length === 0 || hasIt(initiative, roadmap)) return;
    yield notice(initiative, needs, ownersOf(needs, roadmap));
  },
});

/** The systems that it names, and those under the processes that it names. */
function needsOf(initiative: Initiative, { processes }: Surroundings): readonly string[] {
  const own = changesOf(initiative).map(({ system }) => system);
  const under = (initiative.data.processes ?? []).flatMap(
    (id) => processes.get(id)?.data.systems ?? [],
  );
  return [...new Set([...own, ...under])];
}

/** An owner or a verdict from IT, a team of IT that is asked for work, or IT work that it waits for. */
function hasIt(initiative: Initiative, { teams }: Surroundings): boolean {
  const { owners, demand = [] } = initiative.data;
  if (listed(owners?.it).length > 0) return true;
  const it = new Set(
    [...teams.values()]
      .filter(({ data }) => data.domain === 'it' || data.domain === 'shared')
      .flatMap(({ id, data }) => [id, ...(data.lead === undefined ? [] : [data.lead])]),
  );
  if (demand.some(({ team }) => it.has(team))) return true;
  if ([...peopleOn(initiative)].some((name) => it.has(name))) return true;
  return initiative.dependencies.some(
    ({ predecessor }) => predecessor !== undefined && predecessor.data.domain !== 'business',
  );
}

function ownersOf(needs: readonly string[], { systems }: Surroundings): readonly string[] {
  return [...new Set(needs.flatMap((id) => systems.get(id)?.data.owner ?? []))];
}

function notice(
  initiative: Initiative,
  needs: readonly string[],
  owners: readonly string[],
): Noticed {
  const { data } = initiative;
  const ask =
    owners.length > 0 ? `ask ${sayList(owners.map(displayed))}` : 'ask somebody who builds them';
  return {
    message: `${nameOf(initiative)} needs ${sayList(needs.map(displayed))}, and nobody from IT is on it`,
    help: `${ask}, before a date is set: an owner under owners: {it: …}, a verdict, or a team under demand`,
    at: placeOf(data, 'systems', 'key') ?? placeOf(data, 'processes', 'key') ?? headOf(initiative),
    subject: subjectOf(initiative),
  };
}
