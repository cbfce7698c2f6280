import type { Dated, Dependency } from '../model/roadmap.ts';
import type { Day } from '../time/day.ts';
import type { ReadWritten } from './written.ts';

/** What is known of a thing that is waited for, beside the plan of the item that makes it. */
export type Delivery =
  /** It has arrived: nothing waits any more. */
  | { readonly kind: 'arrived' }
  /** An outsider promised it for a day. */
  | { readonly kind: 'promised'; readonly on: Dated; readonly day: Day };

/**
 * What the written entry says of the delivery. `delivered` up to today: it has arrived, whoever
 * makes it. What nobody here plans (an outsider, another roadmap, a name of nothing) comes
 * on the day that was `promised`, the first of the days that this may mean, and not before
 * today. `needBy` is what the waiting side asks for, not what anybody said they would do: it
 * bounds nothing. `undefined`: nothing is known, so it is not waited for.
 */
export function deliveryOf(
  { data, predecessor }: Dependency,
  asOf: Day,
  read: ReadWritten,
): Delivery | undefined {
  if (typeof data === 'string') return undefined;
  const delivered = read(data, 'delivered', data.delivered);
  if (delivered?.period && delivered.period.first <= asOf) return { kind: 'arrived' };
  if (predecessor) return undefined;
  const on = delivered ?? read(data, 'promised', data.promised);
  if (!on?.period) return undefined;
  return { kind: 'promised', on, day: Math.max(on.period.first, asOf) };
}
