import {
  headOf,
  isOpen,
  nameOf,
  sayCount,
  sayDate,
  sayList,
  shortened,
} from '../../judge/about.ts';
import { moversByKpi, type Mover } from '../../judge/movers.ts';
import { offTrack, type OffTrack } from '../../judge/progress.ts';
import { figuresIn, sayValue, type Figure } from '../../judge/readings.ts';
import { placeOf, where } from '../../parse/origin.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Step } from '../../text/diagnostic.ts';
import { displayed } from '../../text/display.ts';
import type { Location } from '../../text/source.ts';
import { formatDay } from '../../time/day.ts';
import { defineRule, type Noticed } from '../rule.ts';

export default defineRule({
  severity: 'warning',
  summary: 'a KPI is on its way to its target, and what moves it is finished in time',
  *check({ roadmap, plan, asOf }) {
    const movers = moversByKpi(roadmap);
    for (const figure of figuresIn(roadmap).values()) {
      const moving = movers.get(figure.kpi.id) ?? [];
      const found = offTrack(figure, moving, plan, asOf);
      if (found) yield notice(figure, found, moving, plan);
    }
  },
});

function notice(figure: Figure, found: OffTrack, movers: readonly Mover[], plan: Plan): Noticed {
  const { kpi } = figure;
  return {
    message: sayOffTrack(figure, found, movers),
    help: sayHelp(found, movers),
    at: placeFor(figure, found),
    subject: `kpi:${kpi.id}`,
    chain: shortened([...readingsOf(figure), ...movers.map((each) => moverStep(each, plan))]),
  };
}

function sayOffTrack(figure: Figure, found: OffTrack, movers: readonly Mover[]): string {
  const { kpi } = figure;
  const name = displayed(kpi.id);
  const goal = sayGoal(figure);
  if (found.kind === 'late') return sayLate(`${name} is to reach ${goal}`, found, movers);
  if (found.kind === 'nobody') {
    return `${name} is to reach ${goal}, and nothing that is planned moves it`;
  }
  const now = `${sayValue(kpi, found.latest.value)} in ${sayDate(found.latest.on)}`;
  if (found.kind === 'missed') return `${name} was to reach ${goal}, and stood at ${now}`;
  if (found.kind === 'worse') {
    const began = sayValue(kpi, found.baseline);
    return `${name} is to reach ${goal}, and with ${now} is worse than where it began, ${began}`;
  }
  const promise = displayed(found.mover.expectation?.expect ?? '');
  const who = nameOf(found.mover.initiative);
  return `${who} was to bring ${name} ${promise} and is done, and it stands at ${now}`;
}

function sayGoal({ kpi, due }: Figure): string {
  const value = sayValue(kpi, kpi.data.target?.value ?? 0);
  return due ? `${value} by ${sayDate(due)}` : value;
}

function sayLate(
  isTo: string,
  { first, finish, due }: OffTrack & { readonly kind: 'late' },
  movers: readonly Mover[],
): string {
  const others = movers.filter(({ initiative }) => isOpen(initiative)).length - 1;
  const of = others > 0 ? `the first of ${others + 1} that move it` : 'the only one that moves it';
  const after = sayCount(finish - due, 'day');
  return `${isTo}, and ${nameOf(first)}, ${of}, is finished on ${formatDay(finish)} at the earliest, ${after} after that`;
}

function sayHelp(found: OffTrack, movers: readonly Mover[]): string {
  const open = movers.filter(({ initiative }) => isOpen(initiative));
  const names = sayList(open.map(({ initiative }) => nameOf(initiative)));
  if (found.kind === 'late') {
    return `have ${nameOf(found.first)} bring a part of it sooner, or set the day that holds`;
  }
  if (found.kind === 'nobody') {
    return 'name the figure under kpis: of the work that moves it, or give the target up';
  }
  if (found.kind === 'missed')
    return 'set the value and the day that hold now, and say what will be different';
  return open.length > 0
    ? `ask whether ${names} will move it, and by how much`
    : 'decide what will move it: nothing that is planned does';
}

function placeFor({ kpi, latest }: Figure, found: OffTrack): Location {
  const target = placeOf(kpi.data, 'target') ?? kpi.at;
  if (found.kind === 'worse' || found.kind === 'promise') {
    return kpi.data.values && latest ? where(kpi.data.values, latest.on.text) : target;
  }
  return kpi.data.target?.by === undefined ? target : where(kpi.data.target, 'by');
}

function readingsOf({ kpi, readings }: Figure): readonly Step[] {
  return readings.slice(-4).map(({ on, value }) => ({
    message: `${sayValue(kpi, value)} in ${sayDate(on)}`,
    at: on.at,
  }));
}

function moverStep({ initiative, expectation }: Mover, { items }: Plan): Step {
  const expects = expectation?.expect === undefined ? '' : `, ${displayed(expectation.expect)}`;
  const finish = items.get(initiative.id)?.earliestFinish;
  const when =
    initiative.status === 'done' || finish === undefined
      ? 'is done'
      : `is finished on ${formatDay(finish)} at the earliest`;
  return {
    message: `${nameOf(initiative)} moves it${expects}, and ${when}`,
    at: headOf(initiative),
  };
}
