import type { CheckInData } from '../model/generated/types.ts';
import type { Initiative } from '../model/roadmap.ts';
import type { Edit } from '../text/diagnostic.ts';
import { insertEntry, type Sources } from './entries.ts';
import { appendItem } from './items.ts';
import { scalarText } from './scalar.ts';

/** How an initiative stands on a day. */
export type CheckIn = { readonly [K in keyof CheckInData]: CheckInData[K] | undefined };

/**
 * The smallest edit that adds a check-in behind the others of an initiative; comments, layout
 * and line ends stay. `undefined` where the list is written in a way that cannot be added to.
 */
export function checkInEdit(
  { data }: Pick<Initiative, 'data'>,
  checkIn: CheckIn,
  sources: Sources,
): Edit | undefined {
  const entries = Object.entries(checkIn).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${scalarText(value, { inFlow: true })}`],
  );
  const text = `{${entries.join(', ')}}`;
  if (data.checkIns) return appendItem(sources, data.checkIns, text);
  const edit = insertEntry(sources, data, 'checkIns', `[${text}]`);
  return edit && { ...edit, text: edit.text.replace(ON_ONE_LINE, '$1$2checkIns:$1$2  - $3') };
}

/** A first list in a map of lines, which is to grow by a line a check-in. */
const ON_ONE_LINE = /^(\r?\n)( *)checkIns: \[(.*)\]$/;
