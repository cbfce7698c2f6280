import { element, escaped } from '../../formats/markup.ts';
import type { Initiative, Roadmap } from '../../model/roadmap.ts';
import type { Plan } from '../../plan/plan.ts';
import { sayChain } from '../../plan/say-chain.ts';
import type { Finding } from '../../text/diagnostic.ts';
import { isLate } from '../../views/filter.ts';
import { DOMAIN_TITLES, sayDated, sayDay, sayWorkingDays, STATUS_TITLES } from '../../views/say.ts';
import { listed } from '../../judge/who.ts';
import { anchor, isolated, section, sign } from '../html/parts.ts';

/** Where the page of an initiative stands in its site; no two share one. */
export function pathOfInitiative(id: string): string {
  return `initiatives/${anchor('item', id)}.html`;
}

/** All that a roadmap says of one initiative, and what follows for it, for people who do not read YAML. */
export function initiativePage(
  initiative: Initiative,
  roadmap: Roadmap,
  plan: Plan,
  findings: readonly Finding[],
): string {
  const { data } = initiative;
  return [
    data.summary === undefined ? '' : element('p', { class: 'verdict' }, isolated(data.summary)),
    element('dl', { class: 'facts' }, ...factsOf(initiative, roadmap, plan).map(fact)),
    milestones(initiative),
    whySection(initiative, plan),
    list('scope', 'In scope', data.scope),
    list('done-when', 'Done when', data.doneWhen),
    findingsOf(findings),
  ].join('');
}

type Fact = readonly [label: string, markup: readonly string[]];

function factsOf(initiative: Initiative, roadmap: Roadmap, plan: Plan): readonly Fact[] {
  const { data, status, start, target, deadline, dependencies } = initiative;
  const item = plan.items.get(initiative.id);
  const waits = dependencies.flatMap(({ predecessor }) =>
    predecessor ? [linked(predecessor)] : [],
  );
  const external = dependencies.flatMap(({ data: each }) =>
    typeof each === 'string' || each.external === undefined ? [] : [isolated(each.external)],
  );
  const waiting = (item?.successors ?? []).flatMap((id) => {
    const next = roadmap.initiativeById.get(id);
    return next ? [linked(next)] : [];
  });
  const kpis = (data.kpis ?? []).map((each) => {
    const [id, expect] = typeof each === 'string' ? [each, undefined] : [each.kpi, each.expect];
    const title = roadmap.kpis.get(id)?.title ?? id;
    return isolated(expect === undefined ? title : `${title}: ${expect}`);
  });
  const earliest = item ? sayDay(item.earliestFinish) : undefined;
  const late = isLate(initiative, item);
  const facts: readonly (readonly [string, readonly (string | undefined)[]])[] = [
    ['Status', [STATUS_TITLES[status]]],
    ['Side', [data.domain && DOMAIN_TITLES[data.domain]]],
    ['Start', [start && escaped(sayDated(start))]],
    ['Target', [target && escaped(sayDated(target))]],
    [
      'Deadline',
      [
        deadline &&
          isolated(
            `${sayDated(deadline)}${data.deadlineReason === undefined ? '' : `: ${data.deadlineReason}`}`,
          ),
      ],
    ],
    [
      'Earliest finish',
      [earliest && (late ? element('strong', {}, `${earliest}, late`) : earliest)],
    ],
    ['Float', [item?.totalFloat === undefined ? undefined : sayWorkingDays(item.totalFloat)]],
    ['Owners', [...listed(data.owners?.business), ...listed(data.owners?.it)].map(isolated)],
    [
      'Objectives',
      (data.objectives ?? []).map((id) => isolated(roadmap.objectives.get(id)?.title ?? id)),
    ],
    ['Figures', kpis],
    ['Waits for', [...waits, ...external]],
    ['Waited for by', waiting],
    [
      'Work',
      (data.demand ?? []).map(({ team, effort = '' }) =>
        isolated(`${roadmap.teams.get(team)?.title ?? team} ${effort}`.trim()),
      ),
    ],
  ];
  return facts.flatMap(([label, values]): Fact[] => {
    const shown = values.filter((each): each is string => each !== undefined && each !== '');
    return shown.length > 0 ? [[label, shown]] : [];
  });
}

function fact([label, values]: Fact): string {
  const [only, ...more] = values;
  const content =
    more.length === 0
      ? (only ?? '')
      : element('ul', {}, ...values.map((each) => element('li', {}, each)));
  return element('dt', {}, escaped(label)) + element('dd', {}, content);
}

/** A link to another initiative, from the page of one. */
function linked({ id, title }: Initiative): string {
  return element('a', { href: `../${pathOfInitiative(id)}` }, isolated(title));
}

function milestones({ milestones: all }: Initiative): string {
  if (all.length === 0) return '';
  const lines = all.map(({ title, target, actual }) => {
    const when = actual ? `reached on ${sayDated(actual)}` : target ? sayDated(target) : '';
    return element('li', {}, isolated(title), when === '' ? '' : escaped(`, ${when}`));
  });
  return section('milestones', 'Milestones', element('ul', {}, ...lines));
}

function whySection({ id }: Initiative, plan: Plan): string {
  if (!plan.items.has(id)) return '';
  const steps = sayChain(plan, id).map(({ message }) => element('li', {}, isolated(message)));
  return steps.length < 2 ? '' : section('why', 'Why not sooner', element('ol', {}, ...steps));
}

function list(id: string, title: string, texts: readonly string[] | undefined): string {
  if (texts === undefined || texts.length === 0) return '';
  const items = texts.map((text) => element('li', {}, isolated(text)));
  return section(id, title, element('ul', {}, ...items));
}

function findingsOf(findings: readonly Finding[]): string {
  if (findings.length === 0) return '';
  const items = findings.map(({ severity, message, help }) =>
    element(
      'li',
      { class: 'finding' },
      element('p', { class: 'message' }, sign(severity), isolated(message)),
      help === undefined
        ? ''
        : element('p', { class: 'next' }, element('strong', {}, 'Next: '), isolated(help)),
    ),
  );
  return section('findings', 'Findings', element('ul', { class: 'findings' }, ...items));
}
