import type { Span } from '../text/source.ts';
import { LIMITS } from './limits.ts';

interface Fault {
  readonly rule: string;
  readonly message: string;
  readonly help: string;
  readonly at: Span;
}

/** The first findings about a file's syntax, and one that says of the others that they follow. */
export function atMost<T extends Fault>(
  faults: readonly T[],
): readonly (T | (Fault & Pick<T, 'at'>))[] {
  const next = faults[LIMITS.findings];
  if (!next) return faults;
  const more = {
    rule: 'syntax/limit',
    message: `more faults follow in this file; only the first ${LIMITS.findings} are shown`,
    help: 'mend the first ones: the others are often their consequence',
    at: next.at,
  };
  return [...faults.slice(0, LIMITS.findings), more];
}
