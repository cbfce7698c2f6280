import {
  sayChain,
  sayDated,
  sayDay,
  sayWorkingDays,
  type Analysis,
  type Dated,
  type Definition,
  type Initiative,
  type Node,
  type PlanItem,
} from '@throughline/core';
import type { ItemOdds, Odds } from '@throughline/workspace';
import { definedAs } from '../read/definition.ts';
import { code, plain, sections } from './markdown.ts';
import { sayOdds } from './odds.ts';
import { sayRooms } from './room.ts';

/** What there is to know of an entity at a glance, as Markdown: for hovers and completion. */
export function cardOf(definition: Definition, analysis: Analysis, odds?: Odds): string {
  const initiative =
    definition.kind === 'initiative'
      ? analysis.roadmap.initiativeById.get(definition.id)
      : undefined;
  return initiative
    ? initiativeCard(initiative, analysis, odds?.items.get(initiative.id))
    : entityCard(definition, analysis);
}

/** The title of an entity, or its id if it has none. */
export function titleOf(definition: Definition, analysis: Analysis): string {
  return fieldOf(definedAs(definition, analysis), 'title') ?? definition.id;
}

/** One line: `committed, 11 Jan 2027 to 2027-Q2`. */
export function summaryLine(definition: Definition, analysis: Analysis): string {
  const item =
    definition.kind === 'initiative'
      ? analysis.roadmap.initiativeById.get(definition.id)
      : undefined;
  if (!item) return definition.kind;
  return [item.status, sayDates(item)].filter((part) => part !== '').join(', ');
}

/** `11 Jan 2027 to 2027-Q2`; empty where neither start nor target is written. */
export function sayDates({ start, target }: Initiative): string {
  const dates = [start, target].filter((dated) => dated !== undefined);
  return dates.map(sayDated).join(' to ');
}

function initiativeCard(item: Initiative, analysis: Analysis, odds: ItemOdds | undefined): string {
  const planned = analysis.plan.items.get(item.id);
  return sections(
    `**${plain(item.title)}**  \n${code(item.id)} · ${item.status}`,
    item.data.summary !== undefined && plain(item.data.summary),
    [
      ...datesOf(item),
      ...(planned ? planLines(planned) : []),
      ...(odds && item.status !== 'done' ? [sayOdds(odds)] : []),
      ...kpiLines(item),
    ]
      .map((line) => `- ${line}`)
      .join('\n'),
    sayRooms(item.id, analysis)
      .map((line) => `- ${plain(line)}`)
      .join('\n'),
    whyLines(item, analysis),
    countLine(item, analysis),
  );
}

/** More of a driving chain is for `throughline why`. */
const MOST_STEPS = 4;

/** What makes the earliest finish what it is, if that is more than its own dates. */
function whyLines({ id, status }: Initiative, { plan }: Analysis): string | undefined {
  const chain = status === 'done' ? [] : sayChain(plan, id);
  if (chain.length < 2) return undefined;
  const left = chain.length - MOST_STEPS;
  const shown = chain.slice(-MOST_STEPS).map(({ message }) => `1. ${plain(message)}`);
  const lead = left > 0 ? `Why then (the last of ${chain.length} steps):` : 'Why then:';
  return [lead, ...shown].join('\n');
}

function datesOf(item: Initiative): readonly string[] {
  const written: readonly (readonly [string, Dated | undefined])[] = [
    // What has happened says more than what was meant to.
    ['start', isSameDays(item.start, item.actualStart) ? undefined : item.start],
    ['target', item.target],
    ['deadline', item.deadline],
    ['started', item.actualStart],
    ['finished', item.actualFinish],
  ];
  return written.flatMap(([name, dated]) => (dated ? [`${name} ${plain(sayDated(dated))}`] : []));
}

function isSameDays(a: Dated | undefined, b: Dated | undefined): boolean {
  return a?.period?.first === b?.period?.first && a?.period?.last === b?.period?.last;
}

function planLines({ initiative, earliestFinish, totalFloat, due }: PlanItem): readonly string[] {
  if (initiative.status === 'done') return [];
  const last = due?.period?.last;
  const late =
    last !== undefined && earliestFinish > last
      ? `, ${sayWorkingDays(initiative.calendar.workingDays(last + 1, earliestFinish))} late`
      : '';
  return [
    `finishes ${sayDay(earliestFinish)} at the earliest${late}`,
    ...(totalFloat === undefined ? [] : [sayFloat(totalFloat)]),
  ];
}

/** `moves orders, up to 70 by 2027-Q2`: what it is for, in figures. */
function kpiLines({ data: { kpis = [] } }: Initiative): readonly string[] {
  return kpis.map((each) => {
    if (typeof each === 'string') return `moves ${code(each)}`;
    const { kpi, expect, by } = each;
    const value = expect === undefined ? '' : `: ${plain(expect)}`;
    return `moves ${code(kpi)}${value}${by === undefined ? '' : ` by ${plain(by)}`}`;
  });
}

/** `9 working days of float`, and what is said of none. */
export function sayFloat(float: number): string {
  if (float > 0) return `${sayWorkingDays(float)} of float before a promise breaks`;
  if (float === 0) return 'critical: no float';
  return `critical: ${sayWorkingDays(-float)} short of what was promised`;
}

function countLine({ id }: Initiative, { findings }: Analysis): string | undefined {
  const about = findings.filter(({ subject }) => subject === `initiative:${id}`);
  const counts = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const number = about.filter((finding) => finding.severity === severity).length;
    return number > 0
      ? [`${number} ${severity}${number === 1 || severity === 'info' ? '' : 's'}`]
      : [];
  });
  return counts.length > 0 ? counts.join(', ') : undefined;
}

/** Any other entity: its title, and what is said of it in a word each. */
function entityCard(definition: Definition, analysis: Analysis): string {
  const node = definedAs(definition, analysis);
  const of = definition.scope === undefined ? '' : ` of ${code(definition.scope)}`;
  const summary = fieldOf(node, 'summary');
  return sections(
    `**${plain(titleOf(definition, analysis))}**  \n${code(definition.id)} · ${definition.kind}${of}`,
    summary !== undefined && plain(summary),
    wordsOf(node).join('\n'),
  );
}

const SAID_ABOVE: ReadonlySet<string> = new Set(['id', 'title', 'summary']);

function wordsOf(node: Node | undefined): readonly string[] {
  if (node?.kind === 'scalar') return node.text === '' ? [] : [`- ${code(node.text)}`];
  if (node?.kind !== 'map') return [];
  return node.entries.flatMap(({ key, value }) =>
    value.kind === 'scalar' && value.text !== '' && !SAID_ABOVE.has(key.text)
      ? [`- ${plain(key.text)}: ${code(value.text)}`]
      : [],
  );
}

function fieldOf(node: Node | undefined, name: string): string | undefined {
  if (node?.kind !== 'map') return undefined;
  const value = node.entries.find(({ key }) => key.text === name)?.value;
  return value?.kind === 'scalar' && value.text !== '' ? value.text : undefined;
}
