import {
  civilOf,
  fullestMonth,
  monthName,
  poolName,
  poolsAskedBy,
  roomOf,
  sayNumber,
  sayPercent,
  type Analysis,
  type AskedPool,
  type Day,
} from '@throughline/core';

/** `busiest: web, 118 % in Mar 2027`: whose people are fullest while they work on an initiative, and when. */
export function sayBusiest(id: string, { workload }: Analysis): string | undefined {
  const months = poolsAskedBy(id, workload).flatMap((pool) => {
    const fullest = fullestMonth(pool, workload);
    return fullest ? [{ pool, ...fullest }] : [];
  });
  const [worst] = months.toSorted((a, b) => b.share - a.share);
  return (
    worst &&
    `busiest: ${poolName(worst.pool)}, ${sayPercent(worst.share)} in ${sayMonth(worst.period.first)}`
  );
}

/** `web: 24 pd left`, `code in web: 6 pd short`: for everybody who works on an initiative, in its days. */
export function sayRooms(id: string, { workload }: Analysis): readonly string[] {
  return poolsAskedBy(id, workload).map((pool) => {
    const fullest = fullestMonth(pool, workload);
    const when = fullest
      ? `, fullest in ${sayMonth(fullest.period.first)}: ${sayPercent(fullest.share)}`
      : '';
    return `${poolName(pool)}: ${sayRoom(pool, { workload })}${when}`;
  });
}

/** `24 pd left`, `6 pd short`: beside all that is asked of these people in these days. */
export function sayRoom(pool: AskedPool, { workload }: Pick<Analysis, 'workload'>): string {
  const room = roomOf(pool, workload);
  return room < -LEAST ? `${sayNumber(-room)} pd short` : `${sayNumber(Math.max(0, room))} pd left`;
}

/** In person-days: less is said as nothing. */
const LEAST = 0.05;

/** `Mar 2027`. */
function sayMonth(day: Day): string {
  const { year, month } = civilOf(day);
  return `${monthName(month)} ${year}`;
}
