import { sayList } from '../../judge/about.ts';
import { isInUse, lifecyclesIn, type System } from '../../judge/lifecycle.ts';
import { where } from '../../parse/origin.ts';
import { displayed, quoted } from '../../text/display.ts';
import { defineRule, type Noticed } from '../rule.ts';

export default defineRule({
  severity: 'warning',
  summary: 'what a system reads reaches it from the master of that data',
  *checkWritten({ roadmap, asOf }) {
    const used = [...lifecyclesIn(roadmap).values()]
      .filter((each) => isInUse(each, asOf))
      .map(({ system }) => system);
    const masters = new Map<string, System[]>();
    for (const system of used) {
      for (const data of system.data.masters ?? []) {
        masters.set(data, [...(masters.get(data) ?? []), system]);
      }
    }
    for (const system of used) {
      for (const [index, data] of (system.data.reads ?? []).entries()) {
        const known = masters.get(data) ?? [];
        if (known.includes(system) || isReached(system, data, known, used)) continue;
        yield notice(system, index, data, known);
      }
    }
  },
});

/** Whether data travels from one of its masters to a system, from one system to the next. */
function isReached(
  system: System,
  data: string,
  masters: readonly System[],
  systems: readonly System[],
): boolean {
  const reached = new Set(masters);
  for (const from of reached) {
    if (from === system) return true;
    for (const next of systems) if (exchange(from, next, data)) reached.add(next);
  }
  return false;
}

/** Whether two systems exchange a kind of data; either of them may say so. What carries nothing by name may carry all. */
function exchange(one: System, other: System, data: string): boolean {
  const says = (from: System, to: System) =>
    (from.data.integrates ?? []).some(
      ({ with: partner, carries }) =>
        partner === to.id && (carries === undefined || carries.includes(data)),
    );
  return says(one, other) || says(other, one);
}

function notice(system: System, index: number, data: string, masters: readonly System[]): Noticed {
  const list = system.data.reads ?? [];
  const names = sayList(masters.map(({ id }) => displayed(id)));
  const name = displayed(system.id);
  return {
    message:
      masters.length > 0
        ? `${name} reads ${quoted(data)}, and nothing brings it there from ${names}, its master`
        : `${name} reads ${quoted(data)}, of which no system is the master`,
    help:
      masters.length > 0
        ? `add the missing way under integrates:, planned with the initiative that builds it, or say that people carry it (via: manual)`
        : `write ${quoted(data)} under masters: of the system in which it is created and corrected`,
    at: where(list, index),
    subject: `system:${system.id}`,
    related: masters.map((each) => ({
      message: `${displayed(each.id)} is the master`,
      at: each.at,
    })),
  };
}
