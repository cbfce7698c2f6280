import { analyze, compareAnalyses, markdownOf, parseDay, reviewOf } from '@throughline/core';
import { expect, it } from 'vitest';
import { BASE, type Files } from './base.ts';
import { CASES } from './cases.ts';

/** The rules that these stories are about: a rule that comes later changes no comment. */
const SPEAKING =
  /^(?:syntax|schema|reference)\/|^(?:feasibility\/(?:date|missing)|dependency\/(?:cycle|on-dropped|unacknowledged)|date\/(?:ends-before-start|actual-in-future)|capacity\/(?:overload|undeclared)|kpi\/none)$/;

/** The whole comment on a pull request, as of 24 November 2026. */
function comment(base: Files, head: Files): string {
  const asOf = parseDay('2026-11-24');
  if (!asOf.ok) throw new Error(asOf.problem);
  const side = (name: string, files: Files) => {
    const sources = Object.entries(files).map(([path, text]) => ({ path, text }));
    const analysis = analyze(sources, { asOf: asOf.value });
    const findings = analysis.findings.filter(({ rule }) => SPEAKING.test(rule));
    return { ...analysis, findings, name };
  };
  const [before, after] = [side('main', base), side('feature', head)];
  return markdownOf(reviewOf(before, after, compareAnalyses(before, after)));
}

it.each(CASES)('$name', async ({ name, base = BASE, edits }) => {
  const head = edits.reduce((files, edit) => edit(files), base);
  await expect(comment(base, head)).toMatchFileSnapshot(`goldens/${name}.md`);
});

it('each case has its comment, and no comment is without its case', () => {
  expect(new Set(CASES.map(({ name }) => name)).size).toBe(CASES.length);
  expect(CASES.length).toBeGreaterThanOrEqual(20);
});
