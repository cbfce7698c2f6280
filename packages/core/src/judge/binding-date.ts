import type { Dated, Initiative } from '../model/roadmap.ts';

/** The date by which an initiative has to be done: its target or deadline, whichever allows less. */
export function bindingDate({ target, deadline }: Initiative): Dated | undefined {
  if (!target?.period) return deadline?.period && deadline;
  if (!deadline?.period) return target;
  return deadline.period.last < target.period.last ? deadline : target;
}
