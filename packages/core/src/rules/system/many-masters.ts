import { lifecyclesIn, isInUse, isSuccession, type Lifecycle } from '../../judge/lifecycle.ts';
import { sayList } from '../../judge/about.ts';
import type { Roadmap } from '../../model/roadmap.ts';
import { where } from '../../parse/origin.ts';
import { displayed, quoted } from '../../text/display.ts';
import { defineRule, type Noticed } from '../rule.ts';

export default defineRule({
  severity: 'error',
  summary: 'every kind of data has one master at a time',
  *checkWritten({ roadmap, asOf }) {
    for (const [data, masters] of mastersOf(roadmap)) {
      const used = masters.filter((each) => isInUse(each, asOf));
      const apart = used.filter(
        (one, index) =>
          !used.slice(0, index).some((other) => isSuccession(one.system, other.system, roadmap)),
      );
      if (apart.length > 1) yield notice(data, apart);
    }
  },
});

function mastersOf(roadmap: Roadmap): ReadonlyMap<string, readonly Lifecycle[]> {
  const found = new Map<string, Lifecycle[]>();
  for (const lifecycle of lifecyclesIn(roadmap).values()) {
    for (const data of new Set(lifecycle.system.data.masters)) {
      found.set(data, [...(found.get(data) ?? []), lifecycle]);
    }
  }
  return found;
}

function notice(data: string, masters: readonly Lifecycle[]): Noticed {
  const names = masters.map(({ system }) => displayed(system.id));
  const places = masters.map(({ system: { data: system } }) => {
    const list = system.masters ?? [];
    return where(list, list.indexOf(data));
  });
  const last = masters.at(-1)!.system;
  return {
    message: `${sayList(names)} are ${names.length === 2 ? 'both' : 'all'} masters of ${quoted(data)}: where they differ, nobody knows which is right`,
    help: 'keep it under masters: of one of them, and under reads: of the others',
    at: places.at(-1)!,
    subject: `system:${last.id}`,
    related: masters
      .slice(0, -1)
      .map(({ system }, index) => ({ message: displayed(system.id), at: places[index]! })),
  };
}
