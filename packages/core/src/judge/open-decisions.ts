import type { DecisionData } from '../model/generated/types.ts';
import type { Dated, Initiative } from '../model/roadmap.ts';
import { placed } from '../link/placed.ts';
import type { Location } from '../text/source.ts';
import type { Day } from '../time/day.ts';
import { isOpen } from './about.ts';
import { ofEach } from './of-each.ts';

/** A question that an initiative waits for. */
export interface OpenDecision {
  readonly initiative: Initiative;
  readonly data: DecisionData;
  /** The question, or its id if it has no words. */
  readonly title: string;
  readonly needBy?: Dated;
  readonly at: Location;
}

/** Everything that is not decided, of all that is neither done nor dropped. */
export const openDecisions = ofEach((initiative, read): readonly OpenDecision[] =>
  !isOpen(initiative)
    ? []
    : (initiative.data.decisions ?? [])
        .filter(({ decided }) => decided === undefined || decided === null)
        .map((data): OpenDecision => {
          const needBy = read(data, 'needBy', data.needBy);
          const title = data.title ?? data.id ?? 'a decision';
          const fields = { initiative, data, title, ...(needBy && { needBy }) };
          return placed(fields, data, data.needBy === undefined ? 'id' : 'needBy');
        }),
);

/** The day by which a decision is needed, to sort by; what names none comes last. */
export function dueDay({ needBy }: { readonly needBy?: Dated | undefined }): Day {
  return needBy?.period?.last ?? Number.MAX_SAFE_INTEGER;
}
