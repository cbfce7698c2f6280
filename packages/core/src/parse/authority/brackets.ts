import { LIMITS } from '../limits.ts';

/** A bracket without its partner. */
export interface Bracket {
  readonly kind: 'unclosed' | 'unopened' | 'mismatched';
  readonly bracket: string;
  readonly at: number;
  /** Of a mismatch: the bracket that stands where the partner belongs. */
  readonly other?: { readonly bracket: string; readonly at: number };
}

/** Follows the brackets of flow collections, one after another; one fault is told for each run of them. */
export interface Brackets {
  readonly meet: (character: string, at: number) => void;
  /** The library gave up on the brackets that are open: a line begins that cannot belong to them. */
  readonly breakOff: () => void;
  /** All faults, the brackets that are still open among them. */
  readonly faults: () => readonly Bracket[];
}

const PARTNERS = new Map([
  ['[', ']'],
  ['{', '}'],
]);

export function bracketsOf(): Brackets {
  const faults: Bracket[] = [];
  const open: { readonly bracket: string; readonly at: number }[] = [];
  let isRunFaulty = false;
  const tell = (fault: Bracket): void => {
    if (!isRunFaulty && faults.length <= LIMITS.findings) faults.push(fault);
    isRunFaulty = open.length > 0;
  };
  const breakOff = (): void => {
    const last = open.at(-1);
    if (last) tell({ kind: 'unclosed', ...last });
    open.length = 0;
    isRunFaulty = false;
  };
  return {
    meet(character, at) {
      if (PARTNERS.has(character)) open.push({ bracket: character, at });
      if (character !== ']' && character !== '}') return;
      const partner = open.pop();
      const other = { bracket: character, at };
      if (!partner) tell({ kind: 'unopened', ...other });
      else if (PARTNERS.get(partner.bracket) !== character) {
        tell({ kind: 'mismatched', ...partner, other });
      }
      if (open.length === 0) isRunFaulty = false;
    },
    breakOff,
    faults() {
      breakOff();
      return faults;
    },
  };
}

/** The bracket that closes this one. */
export function closing(bracket: string): string {
  return PARTNERS.get(bracket) ?? bracket;
}
