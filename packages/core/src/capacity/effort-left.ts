import type { CheckInData } from '../model/generated/types.ts';
import { parseShare } from '../model/quantity/share.ts';
import type { Initiative, Roadmap } from '../model/roadmap.ts';
import { readDay, type Day } from '../time/day.ts';
import { parseEffort, type Effort } from '../time/effort.ts';

type ReadEffort = (text: string) => Effort | undefined;

/** Reads efforts of a roadmap, each text once for all who ask; what cannot be read is nothing. */
export function effortsOf({ data }: Pick<Roadmap, 'data'>): ReadEffort {
  const known = readers.get(data);
  if (known) return known;
  const reader = readerFor(data);
  readers.set(data, reader);
  return reader;
}

const readers = new WeakMap<Roadmap['data'], ReadEffort>();

function readerFor(data: Roadmap['data']): ReadEffort {
  const sizes = new Map<string, Effort>();
  for (const [name, text] of Object.entries(data.estimates?.sizes ?? {})) {
    const effort = name.startsWith('x-') ? undefined : parseEffort(text);
    if (effort?.ok) sizes.set(name, effort.value);
  }
  const known = new Map<string, Effort | undefined>();
  return (text) => {
    let effort = known.get(text);
    if (effort === undefined && !known.has(text)) {
      const parsed = parseEffort(text, sizes);
      known.set(text, (effort = parsed.ok ? parsed.value : undefined));
    }
    return effort;
  };
}

/**
 * The share of its estimated work that an initiative still has before it, from today on. All of
 * it before it begins and nothing once it is done or dropped. In between: by the latest check-in
 * that says what remains (more than all of it, if work was found) or what is done; without one,
 * the share of its written window that is left.
 */
export function shareLeft(
  initiative: Initiative,
  asOf: Day,
  estimated: number,
  read: ReadEffort,
): number {
  const { status, actualStart, actualFinish, start, target, calendar } = initiative;
  if (status === 'done' || status === 'dropped' || actualFinish?.period) return 0;
  const began = actualStart?.period ?? start?.period;
  const isBegun = actualStart?.period !== undefined || status === 'active';
  if (!isBegun) return 1;
  const { checkIns } = initiative.data;
  const said = checkIns && latestWord(checkIns, asOf, estimated, read);
  if (said !== undefined) return said;
  const last = target?.period?.last;
  if (began === undefined || last === undefined || began.first >= asOf) return 1;
  const whole = calendar.workingDays(began.first, last);
  return whole <= 0 ? 1 : Math.max(0, calendar.workingDays(asOf, last)) / whole;
}

function latestWord(
  checkIns: readonly CheckInData[],
  asOf: Day,
  estimated: number,
  read: ReadEffort,
): number | undefined {
  let latest = Number.NEGATIVE_INFINITY;
  let share: number | undefined;
  for (const { on, remaining, progress } of checkIns) {
    if (remaining === undefined && progress === undefined) continue;
    const day = readDay(on);
    if (day === undefined || day > asOf || day < latest) continue;
    const left = remaining === undefined ? undefined : read(remaining)?.likely;
    const done = progress === undefined ? undefined : parseShare(progress);
    const said =
      left !== undefined && estimated > 0
        ? left / estimated
        : done?.ok
          ? 1 - done.value
          : undefined;
    if (said === undefined) continue;
    latest = day;
    share = said;
  }
  return share;
}
