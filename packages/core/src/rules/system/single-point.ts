import { sayList } from '../../judge/about.ts';
import { isInUse, lifecyclesIn, type System } from '../../judge/lifecycle.ts';
import type { ProcessData } from '../../model/generated/types.ts';
import type { Entity, Roadmap } from '../../model/roadmap.ts';
import { placeOf } from '../../parse/origin.ts';
import { displayed } from '../../text/display.ts';
import { defineRule, type Noticed } from '../rule.ts';

export default defineRule({
  severity: 'warning',
  summary: 'nothing critical rests on one person, or on a system with no second part',
  *checkWritten({ roadmap, asOf }) {
    for (const lifecycle of lifecyclesIn(roadmap).values()) {
      const { system } = lifecycle;
      if (!isInUse(lifecycle, asOf) || !isCritical(system.data.criticality)) continue;
      const weak = weaknessesOf(system);
      if (weak.length > 0) yield notice(system, weak, criticalProcesses(system, roadmap));
    }
  },
});

function isCritical(criticality: string | undefined): boolean {
  return criticality === 'high' || criticality === 'critical';
}

/** What would stop a system, in words. A single part is one only for what is critical. */
function weaknessesOf({ data }: System): readonly string[] {
  const { experts, redundant, criticality } = data;
  return [
    ...(experts === 0 ? ['nobody knows how to mend it'] : []),
    ...(experts === 1 ? ['one person knows how to mend it'] : []),
    ...(redundant === false && criticality === 'critical'
      ? ['it stands still when a part of it fails']
      : []),
  ];
}

function criticalProcesses({ id }: System, { processes }: Roadmap): readonly Entity<ProcessData>[] {
  return [...processes.values()].filter(
    ({ data }) => isCritical(data.criticality) && data.systems?.includes(id),
  );
}

function notice(
  system: System,
  weak: readonly string[],
  resting: readonly Entity<ProcessData>[],
): Noticed {
  const { criticality, experts } = system.data;
  const names = sayList(resting.map(({ id }) => displayed(id)));
  const rests = resting.length === 1 ? 'rests' : 'rest';
  const on = resting.length > 0 ? `; ${names} ${rests} on it` : '';
  return {
    message: `${displayed(system.id)} is ${criticality === 'critical' ? 'critical' : 'of high importance'}, and ${sayList(weak)}${on}`,
    help:
      experts !== undefined && experts < 2
        ? 'let a second person learn it this quarter, or buy the help that answers at night'
        : 'plan a second part, or write down how people work while it stands still',
    at:
      placeOf(system.data, experts !== undefined && experts < 2 ? 'experts' : 'redundant') ??
      system.at,
    subject: `system:${system.id}`,
    related: resting.map(({ title, at }) => ({ message: displayed(title), at })),
  };
}
