import { formatDay, parseDay, quoted, type Day, type Roadmap } from '@throughline/core';
import { commitOn, dayOfCommit, resolveCommit, type Repository } from '@throughline/workspace';
import { Refusal } from '../command.ts';
import { orRefuseGit } from '../git/states.ts';

/** The state with which a brief begins. */
export interface Since {
  readonly day: Day;
  readonly commit: string;
}

/** Two weeks, where no touchpoint says when people last met. */
const USUAL = 14;

/**
 * A day, a commit by whatever name, or the last day on which a touchpoint was held. A day before
 * the first commit is that of the first.
 */
export async function sinceOf(
  text: string | undefined,
  repository: Repository,
  roadmap: Roadmap,
  asOf: Day,
): Promise<Since> {
  const head = await orRefuseGit(resolveCommit(repository, 'HEAD'));
  const day = text === undefined ? lastHeld(roadmap, asOf) : dayIn(text);
  if (day === undefined) {
    const commit = await orRefuseGit(resolveCommit(repository, text ?? 'HEAD'));
    return { commit, day: await orRefuseGit(dayOfCommit(repository, commit)) };
  }
  const commit = await orRefuseGit(commitOn(repository, day, head));
  if (commit !== undefined) return { day, commit };
  throw new Refusal(
    `the history here does not reach back to ${formatDay(day)}`,
    `name a later day or a commit: throughline brief --since ${quoted('HEAD~5')}`,
  );
}

function lastHeld({ touchpoints }: Roadmap, asOf: Day): Day {
  const days = [...touchpoints.values()].flatMap(({ data }) =>
    (data.held ?? []).flatMap((each) => dayIn(typeof each === 'string' ? each : each.on) ?? []),
  );
  const past = days.filter((day) => day < asOf);
  return past.length === 0 ? asOf - USUAL : Math.max(...past);
}

function dayIn(text: string): Day | undefined {
  const day = parseDay(text);
  return day.ok ? day.value : undefined;
}
