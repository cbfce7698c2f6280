/**
 * What a text means, or why it cannot be read. `problem` is a sentence without its full stop
 * (`"2027-13" is not a month: a year has twelve`), `hint` the next step (`write a month from
 * 01 to 12, as in 2027-03`). Both show the text shortened and with nothing invisible in it.
 */
export type Parsed<T> = { readonly ok: true; readonly value: T } | Unread;

export interface Unread {
  readonly ok: false;
  readonly problem: string;
  readonly hint?: string;
}

export function readAs<T>(value: T): Parsed<T> {
  return { ok: true, value };
}

export function unread(problem: string, hint?: string): Unread {
  return hint === undefined ? { ok: false, problem } : { ok: false, problem, hint };
}
