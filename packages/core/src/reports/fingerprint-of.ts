import { fingerprint } from '../text/fingerprint.ts';
import type { JsonFinding } from './json.ts';

/** Recognises a finding in a later state of its file: what it is about counts, its line does not. */
export function fingerprintOf({ rule, file, subject, message }: JsonFinding): string {
  return fingerprint([rule, file, subject ?? '', message].join('\0'));
}
