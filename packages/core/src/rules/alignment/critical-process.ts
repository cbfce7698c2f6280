import { isOpen, nameOf, sayList, subjectOf } from '../../judge/about.ts';
import { changesOf, type ChangeToSystem } from '../../judge/changes-to-systems.ts';
import { namesOf, peopleOn } from '../../judge/who.ts';
import type { ProcessData } from '../../model/generated/types.ts';
import type { Surroundings } from '../../judge/of-each.ts';
import type { Entity, Initiative } from '../../model/roadmap.ts';
import { displayed, quoted } from '../../text/display.ts';
import { defineRule, type Noticed } from '../rule.ts';

export default defineRule({
  severity: 'warning',
  summary: 'who answers for a critical process knows of changes to the systems under it',
  *checkInitiative(initiative, { roadmap }) {
    if (!isOpen(initiative) || initiative.data.systems === undefined) return;
    const touched = touchedBy(initiative, roadmap);
    if (touched.length > 0) yield notice(initiative, touched);
  },
});

/** A critical process, the system under it that changes, and who was not told. */
interface Touched {
  readonly change: ChangeToSystem;
  readonly process: Entity<ProcessData>;
  readonly owner: string;
}

function touchedBy(initiative: Initiative, roadmap: Surroundings): readonly Touched[] {
  const on = peopleOn(initiative);
  return changesOf(initiative)
    .filter(({ change }) => change === 'changes' || change === 'retires')
    .flatMap((change) =>
      [...roadmap.processes.values()].flatMap((process): Touched[] => {
        const { criticality, owner, systems } = process.data;
        if (criticality !== 'critical' || owner === undefined) return [];
        if (!systems?.includes(change.system)) return [];
        const isOnIt = namesOf(owner, roadmap).some((name) => on.has(name));
        return isOnIt ? [] : [{ change, process, owner }];
      }),
    );
}

function notice(initiative: Initiative, touched: readonly Touched[]): Noticed {
  const systems = unique(touched.map(({ change }) => displayed(change.system)));
  const processes = unique(touched.map(({ process }) => quoted(process.title)));
  const owners = unique(touched.map(({ owner }) => displayed(owner)));
  const verb = touched.every(({ change }) => change.change === 'retires') ? 'retires' : 'changes';
  const rest = processes.length === 1 ? 'rests' : 'rest';
  return {
    message: `${nameOf(initiative)} ${verb} ${sayList(systems)}, on which ${sayList(processes)} ${rest}, and ${sayList(owners)} ${owners.length === 1 ? 'is' : 'are'} not on it`,
    help: `tell ${sayList(owners)} what will be different and when, and write them under owners, or as those whose verdict was asked for`,
    at: touched[0]!.change.at,
    subject: subjectOf(initiative),
    chain: touched.map(({ change, process, owner }) => ({
      message: `${quoted(process.title)} rests on ${displayed(change.system)}; ${displayed(owner)} answers for it`,
      at: process.at,
    })),
  };
}

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}
