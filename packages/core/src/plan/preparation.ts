import type { PreparationData } from '../model/generated/types.ts';
import type { Dated, Initiative } from '../model/roadmap.ts';
import { placed } from '../link/placed.ts';
import type { Location } from '../text/source.ts';
import type { Day } from '../time/day.ts';
import { readDuration, type Duration } from '../time/duration.ts';
import type { ReadWritten } from './written.ts';

/** Something that must be in place before work starts, and is not yet. */
export interface Preparation {
  readonly what: string;
  /** Where it is named. */
  readonly at: Location;
  /** The written entry; absent where it is no more than a name. */
  readonly data?: PreparationData;
  /** From asking to having it, on the calendar of the initiative. */
  readonly leadTime?: Duration;
  /** When it was asked for, or is to be. */
  readonly started?: Dated;
  /** When it must be there, if not at the start. */
  readonly needBy?: Dated;
  /**
   * The first day on which it can be there: the lead time after the day on which it was asked
   * for, or after today if it was not; not before today.
   */
  readonly ready: Day;
}

/** What an initiative still has to prepare, in the order written. `done` since today or earlier is in place. */
export function openPreparations(
  { data: { prepare }, calendar }: Initiative,
  asOf: Day,
  read: ReadWritten,
): readonly Preparation[] {
  if (prepare === undefined) return [];
  return prepare.flatMap((data, index): Preparation[] => {
    if (typeof data === 'string') return [placed({ what: data, ready: asOf }, prepare, index)];
    if (isDone(data, asOf, read)) return [];
    const leadTime = data.leadTime === undefined ? undefined : readDuration(data.leadTime);
    const started = read(data, 'started', data.started);
    const needBy = read(data, 'needBy', data.needBy);
    const from = started?.period?.first ?? asOf;
    const ready = leadTime ? Math.max(asOf, calendar.addDuration(from, leadTime)) : asOf;
    const fields = {
      what: data.what,
      data,
      ready,
      ...(leadTime && { leadTime }),
      ...(started && { started }),
      ...(needBy && { needBy }),
    };
    return [placed(fields, data, 'what')];
  });
}

function isDone({ done, ...data }: PreparationData, asOf: Day, read: ReadWritten): boolean {
  if (typeof done !== 'string') return done === true;
  const since = read(data, 'done', done)?.period;
  return since !== undefined && since.first <= asOf;
}

/**
 * The open preparation that holds back the start of an initiative the longest, the first one
 * written of several. What is needed only after the written start holds back nothing.
 */
export function holdingStart(
  initiative: Initiative,
  asOf: Day,
  read: ReadWritten,
): Preparation | undefined {
  let longest: Preparation | undefined;
  for (const each of openPreparations(initiative, asOf, read)) {
    if (isForStart(each, initiative) && each.ready > (longest?.ready ?? asOf)) longest = each;
  }
  return longest;
}

/** Whether it must be there when work starts. */
export function isForStart({ needBy }: Preparation, { start }: Initiative): boolean {
  if (!needBy?.period) return true;
  return start?.period !== undefined && needBy.period.last <= start.period.last;
}
