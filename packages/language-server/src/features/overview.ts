import {
  formatDay,
  isLate,
  scenariosOf,
  type Finding,
  type Initiative,
  type Location,
  type Roadmap,
} from '@throughline/core';
import { projectFeature, type AskedOfProject } from '../feature.ts';
import { shownFindings } from '../lsp/diagnostics.ts';
import {
  OVERVIEW,
  type OverviewInitiative,
  type OverviewParams,
  type OverviewProblem,
  type OverviewResult,
} from '../protocol.ts';
import { sayDates } from '../say/card.ts';
import { touchpointsIn } from '../say/touchpoints.ts';

/** What there is, how it stands, and what is due: for trees and summaries. */
export default projectFeature<OverviewParams>({
  method: OVERVIEW,
  answer(_, asked): OverviewResult {
    const { analysis, settings, uriOf } = asked;
    const { roadmap, asOf, files } = analysis;
    const problems = bySubject(shownFindings(analysis, settings), roadmap);
    const named = (entities: Iterable<{ readonly id: string; readonly title: string }>) =>
      Array.from(entities, ({ id, title }) => ({ id, title }));
    return {
      folder: uriOf(''),
      title: roadmap.title,
      asOf: formatDay(asOf),
      initiatives: roadmap.initiatives.map((each) =>
        initiativeOf(each, problems.get(each.id) ?? [], asked),
      ),
      problems: (problems.get(undefined) ?? []).map((each) => problemOf(each, asked)),
      touchpoints: touchpointsIn(roadmap, asOf).map(({ at, ...rest }) => ({
        ...rest,
        ...placed(at, asked),
      })),
      scenarios: named(scenariosOf(roadmap, files).values()),
      teams: named(roadmap.teams.values()),
      objectives: named(roadmap.objectives.values()),
    };
  },
});

/** Findings by the id of the initiative that they are about; under `undefined` those about none. */
function bySubject(
  findings: readonly Finding[],
  { initiativeById }: Roadmap,
): ReadonlyMap<string | undefined, readonly Finding[]> {
  const groups = new Map<string | undefined, Finding[]>();
  for (const finding of findings) {
    const named = /^initiative:(.*)$/.exec(finding.subject ?? '')?.[1];
    const id = named !== undefined && initiativeById.has(named) ? named : undefined;
    const group = groups.get(id);
    if (group) group.push(finding);
    else groups.set(id, [finding]);
  }
  return groups;
}

function initiativeOf(
  initiative: Initiative,
  findings: readonly Finding[],
  asked: AskedOfProject,
): OverviewInitiative {
  const { id, title, status, data, at } = initiative;
  const item = asked.analysis.plan.items.get(id);
  return {
    id,
    title,
    status,
    teams: [...new Set((data.demand ?? []).map(({ team }) => team))],
    objectives: [...(data.objectives ?? [])],
    dates: sayDates(initiative),
    ...(item && { earliestFinish: formatDay(item.earliestFinish) }),
    isLate: item !== undefined && isLate(initiative, item),
    problems: findings.map((each) => problemOf(each, asked)),
    ...placed(at, asked),
  };
}

function problemOf(finding: Finding, asked: AskedOfProject): OverviewProblem {
  const { rule, severity, message, at } = finding;
  return { rule, severity, message, ...placed(at, asked) };
}

function placed(at: Location, { analysis, settings, uriOf }: AskedOfProject) {
  return { uri: uriOf(at.path), range: settings.places.rangeIn(analysis.sources, at) };
}
