import { sayList } from '../../judge/about.ts';
import { changesBySystem, type ChangeToSystem } from '../../judge/changes-to-systems.ts';
import { lastDay, lifecyclesIn, type Lifecycle } from '../../judge/lifecycle.ts';
import { placeOf } from '../../parse/origin.ts';
import { displayed } from '../../text/display.ts';
import type { Day } from '../../time/day.ts';
import { defineRule, type Noticed } from '../rule.ts';

export default defineRule({
  severity: 'info',
  summary: 'what is to become of a system is said, and nothing contradicts it',
  *checkWritten({ roadmap, asOf }) {
    const changes = changesBySystem(roadmap);
    for (const lifecycle of lifecyclesIn(roadmap).values()) {
      const notice = contradiction(lifecycle, changes.get(lifecycle.system.id) ?? [], asOf);
      if (notice) yield notice;
    }
  },
});

function contradiction(
  lifecycle: Lifecycle,
  changes: readonly ChangeToSystem[],
  asOf: Day,
): Noticed | undefined {
  const { system, endOfLife, phaseOut } = lifecycle;
  const { disposition, successor } = system.data;
  const name = displayed(system.id);
  if ((lastDay(lifecycle) ?? asOf) < asOf) return undefined;
  const goes = endOfLife ?? phaseOut;
  const retiring = changes.filter(({ change }) => change === 'retires');
  const said = (message: string, help: string, key: 'disposition' | 'title'): Noticed => ({
    message,
    help,
    at: placeOf(system.data, key) ?? system.at,
    subject: `system:${system.id}`,
    related: [
      ...(goes ? [{ message: 'it is on its way out', at: goes.at }] : []),
      ...retiring.map(({ at }) => ({ message: 'it is to be retired', at })),
    ],
  });
  if (disposition === undefined) {
    return said(
      `nobody has said what is to become of ${name}`,
      'write disposition: tolerate, invest, migrate or eliminate (the four answers of TIME)',
      'title',
    );
  }
  if (disposition === 'invest' || disposition === 'tolerate') {
    const names = retiring.map(({ initiative }) => displayed(initiative.id));
    const how = names.length > 0 ? `${sayList(names)} retires it` : 'it has an end of life';
    if (!goes && names.length === 0) return undefined;
    const verb = disposition === 'invest' ? 'invested in' : 'tolerated';
    return said(
      `${name} is to be ${verb}, and ${how}`,
      'write migrate if its work goes on elsewhere, eliminate if it ends, or take the end back',
      'disposition',
    );
  }
  if (goes || retiring.length > 0) return undefined;
  const word = disposition === 'migrate' ? 'migrated' : 'eliminated';
  const how = successor === undefined ? 'successor, end of life or work' : 'end of life or work';
  return said(
    `${name} is to be ${word}, and has no ${how} that brings it about`,
    'set the day under lifecycle: {endOfLife: …}, and name the initiative that retires it',
    'disposition',
  );
}
