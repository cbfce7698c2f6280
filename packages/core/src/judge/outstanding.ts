import type { Dependency, Roadmap } from '../model/roadmap.ts';
import { isOpen } from './about.ts';

/**
 * Whether a dependency still has to be met, by somebody who can be asked: another initiative, a
 * roadmap of the portfolio, an outsider. A name of nothing and an item's own name are left to
 * `reference/unknown` and `reference/self`.
 */
export function isOutstanding(
  dependency: Dependency,
  { data: { portfolio } }: Pick<Roadmap, 'data'>,
): boolean {
  const { of, on, predecessor, milestone, data } = dependency;
  if (typeof data !== 'string' && data.delivered !== undefined) return false;
  if (predecessor) return predecessor !== of && isOpen(predecessor) && !milestone?.actual;
  if (on === undefined) return true;
  const slash = on.indexOf('/');
  return slash > 0 && Object.hasOwn(portfolio ?? {}, on.slice(0, slash));
}
