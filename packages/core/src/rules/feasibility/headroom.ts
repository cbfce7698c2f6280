import type { Roadmap } from '../../model/roadmap.ts';
import { placeOf, where } from '../../parse/origin.ts';
import type { Step } from '../../text/diagnostic.ts';
import { displayed, quoted } from '../../text/display.ts';
import { nearest } from '../../text/nearest.ts';
import { formatDay } from '../../time/day.ts';
import { nameOf, shortened, subjectOf } from '../../judge/about.ts';
import {
  excessOf,
  loadsIn,
  measuredBy,
  type Excess,
  type Load,
  type Measured,
} from '../../judge/headroom.ts';
import { defineRule, type Noticed } from '../rule.ts';

export default defineRule({
  severity: 'warning',
  summary: 'no system is asked for more than it can still take',
  *checkWritten({ roadmap }) {
    const loads = loadsIn(roadmap);
    for (const measured of measuredBy(loads, roadmap)) {
      const committed = measured.loads.filter(({ initiative }) => initiative.committed);
      const excess = excessOf(measured, committed);
      if (excess) yield notice(measured, excess, roadmap);
      else yield* withTentative(measured, roadmap);
    }
    for (const load of loads) {
      const notice = withoutMeasure(load, roadmap);
      if (notice) yield notice;
    }
  },
});

/** Each wish alone, on top of what is promised: of two that fit alone nobody has to decide yet. */
function* withTentative(measured: Measured, roadmap: Roadmap): Generator<Noticed> {
  const promised = measured.loads.filter(({ initiative }) => initiative.committed);
  const least = measured.capacity - highest(measured.used, promised);
  for (const wish of measured.loads) {
    if (wish.initiative.committed || wish.amount <= least) continue;
    const loads = measured.loads.filter((each) => each === wish || each.initiative.committed);
    const excess = excessOf(measured, loads);
    if (excess) yield notice(measured, { ...excess, load: wish }, roadmap);
  }
}

/** The most that is ever taken. */
function highest(used: number, loads: readonly Load[]): number {
  let [total, most] = [used, used];
  for (const { amount } of loads) most = Math.max(most, (total += amount));
  return most;
}

function notice(measured: Measured, { load, total, counted }: Excess, roadmap: Roadmap): Noticed {
  const { system, measure, capacity } = measured;
  const { initiative, data } = load;
  const last = counted.at(-1)!.day;
  const when = last === undefined ? '' : ` from ${formatDay(last)} on`;
  const takes = initiative.committed ? 'takes' : 'would take';
  const unit = sayUnit(measured);
  const what = `${quoted(measure)} of ${displayed(system)}`;
  return {
    message: `${nameOf(initiative)} ${takes} ${what} to ${sayNumber(total)} of ${sayNumber(capacity)}${unit}${when}`,
    help: `make room for ${sayNumber(total - capacity)}${unit} more${last === undefined ? '' : ' until then'}, or ask for less`,
    at: where(data, 'amount'),
    subject: subjectOf(initiative),
    chain: [usedStep(measured, roadmap), ...shortened(counted.map((each) => loadStep(each, unit)))],
  };
}

function usedStep(measured: Measured, roadmap: Roadmap): Step {
  const { system, measure, capacity, used, counted } = measured;
  const unit = sayUnit(measured);
  const on = counted === undefined ? '' : `, as counted on ${displayed(counted)}`;
  const headroom = roadmap.systems.get(system)?.data.headroom;
  const at = headroom && placeOf(headroom, measure, 'key');
  const message = `${sayNumber(used)} of ${sayNumber(capacity)}${unit} are taken${on}`;
  return { message, ...(at && { at }) };
}

function loadStep({ initiative, amount, day, data }: Load, unit: string): Step {
  const when = day === undefined ? '' : ` from ${formatDay(day)} on`;
  const adds = initiative.committed ? 'takes' : 'would take';
  const message = `${nameOf(initiative)} ${adds} ${sayNumber(amount)}${unit} more${when}`;
  return { message, at: where(data, 'amount') };
}

/** A load of something that nobody measures is checked against nothing. */
function withoutMeasure({ initiative, data }: Load, { systems }: Roadmap): Noticed | undefined {
  const system = systems.get(data.system);
  const headroom = system?.data.headroom ?? {};
  if (!system || Object.hasOwn(headroom, data.measure)) return undefined;
  const known = Object.keys(headroom).filter((name) => !name.startsWith('x-'));
  const near = nearest(data.measure, known);
  return {
    message: `${nameOf(initiative)} takes ${quoted(data.measure)} of ${displayed(system.id)}, of which no headroom is known`,
    help:
      near === undefined
        ? `say under headroom of ${displayed(system.id)} how much of it there is`
        : `did you mean ${displayed(near)}?`,
    at: where(data, 'measure'),
    subject: subjectOf(initiative),
  };
}

function sayUnit({ unit }: Measured): string {
  return unit === '' ? '' : ` ${displayed(unit)}`;
}

function sayNumber(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
