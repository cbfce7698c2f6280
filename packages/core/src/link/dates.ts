import type { Dated } from '../model/roadmap.ts';
import type { Parsed } from '../time/parsed.ts';
import { resolveWhen, type Vocabulary, type When } from '../time/when.ts';
import { placed } from './placed.ts';

/** Places dates on the roadmap's calendar, each text once. */
export interface Dates {
  readonly read: (text: string) => Parsed<When>;
  /** The date under a key; `undefined` if none is written there. One that cannot be read is as good as `tbd`. */
  readonly under: (data: object, key: string, text: string | null | undefined) => Dated | undefined;
}

const UNREAD = { kind: 'tbd' } as const;

export function datesOn(vocabulary: Vocabulary): Dates {
  const known = new Map<string, Parsed<When>>();
  const read = (text: string): Parsed<When> => {
    let when = known.get(text);
    if (!when) known.set(text, (when = resolveWhen(text, vocabulary)));
    return when;
  };
  const under: Dates['under'] = (data, key, text) => {
    if (text === undefined || text === null) return undefined;
    const parsed = read(text);
    if (!parsed.ok) return placed({ text, when: UNREAD }, data, key);
    const when = parsed.value;
    const period = 'period' in when ? when.period : undefined;
    return placed(period ? { text, when, period } : { text, when }, data, key);
  };
  return { read, under };
}
