import { analyze, parseDay, type Finding } from '@throughline/core';
import { describe, expect, it } from 'vitest';
import { CASES } from './cases.ts';

const PATHS = {
  initiative: 'initiatives/a.yaml',
  roadmap: 'shared.roadmap.yaml',
  scenario: 'scenarios/a.yaml',
} as const;

describe('a file that does not fit its schema has one error, one that fits has none', () => {
  it.for(CASES)('$name', ({ kind, yaml, valid }) => {
    const errors = errorsIn(PATHS[kind], `${yaml}\n`);
    const misfits = errors.filter(isAboutTheFile);
    expect(misfits.length).toBeLessThanOrEqual(valid ? 0 : 1);
    // A name that cannot be one is reported as a name that nothing has.
    if (!valid) expect(errors.length).toBeGreaterThan(0);
  });
});

function errorsIn(path: string, text: string): readonly Finding[] {
  const asOf = parseDay('2026-11-24');
  if (!asOf.ok) throw new Error(asOf.problem);
  const { findings } = analyze([{ path, text }], { asOf: asOf.value });
  return findings.filter(({ severity }) => severity === 'error');
}

/** What stands in other files does not count: names of dates and sizes, words for status, schemas of one's own. */
function isAboutTheFile({ rule, message }: Finding): boolean {
  return (
    rule.startsWith('schema/') &&
    rule !== 'schema/extension' &&
    !/^no date is named|no sizes are named|^status cannot be/.test(message)
  );
}
