import { sayList } from '../../judge/about.ts';
import { changesBySystem, type ChangeToSystem } from '../../judge/changes-to-systems.ts';
import {
  isInUse,
  isSuccession,
  lifecyclesIn,
  type Lifecycle,
  type System,
} from '../../judge/lifecycle.ts';
import { placeOf } from '../../parse/origin.ts';
import { displayed } from '../../text/display.ts';
import { defineRule, type Noticed } from '../rule.ts';

export default defineRule({
  severity: 'warning',
  summary: 'no two systems do the same for the same people without a plan to make them one',
  *checkWritten({ roadmap, asOf }) {
    const changes = changesBySystem(roadmap);
    const staying = [...lifecyclesIn(roadmap).values()].filter((each) => stays(each, changes));
    const used = staying.filter((each) => isInUse(each, asOf)).map(({ system }) => system);
    for (const [index, other] of used.entries()) {
      for (const one of used.slice(0, index)) {
        const capabilities = shared(one.data.capabilities, other.data.capabilities);
        const users = shared(one.data.userGroups, other.data.userGroups);
        if (capabilities.length === 0 || users.length === 0) continue;
        if (!isSuccession(one, other, roadmap)) yield notice(one, other, capabilities, users);
      }
    }
  },
});

/** Whether nothing says that a system will go: no end, no disposition, nobody who retires it. */
function stays(
  { endOfLife, phaseOut, system }: Lifecycle,
  changes: ReadonlyMap<string, readonly ChangeToSystem[]>,
): boolean {
  const { disposition } = system.data;
  const goes = endOfLife ?? phaseOut;
  const retired = (changes.get(system.id) ?? []).some(({ change }) => change === 'retires');
  return !goes && !retired && disposition !== 'eliminate' && disposition !== 'migrate';
}

function shared(one: readonly string[] = [], other: readonly string[] = []): readonly string[] {
  return one.filter((each) => other.includes(each));
}

function notice(
  one: System,
  other: System,
  capabilities: readonly string[],
  users: readonly string[],
): Noticed {
  const what = sayList(capabilities.map(displayed));
  const whom = sayList(users.map(displayed));
  return {
    message: `${displayed(one.id)} and ${displayed(other.id)} both serve ${whom} with ${what}, and nothing makes them one`,
    help: `decide which of them stays: give the other a successor and an end of life, or say by different userGroups why both are needed`,
    at: placeOf(other.data, 'capabilities') ?? other.at,
    subject: `system:${other.id}`,
    related: [{ message: `the other: ${displayed(one.id)}`, at: one.at }],
  };
}
