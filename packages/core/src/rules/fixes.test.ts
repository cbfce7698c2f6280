import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyze, type Analysis } from '../analyze.ts';
import { applyEdits } from '../edit/apply.ts';
import type { Finding, Fix } from '../text/diagnostic.ts';
import { parseDay } from '../time/day.ts';
import { RULES } from './generated/rules.ts';
import { readPage, type Example } from './testing/page.ts';

/** Every fix of every example on every page, taken alone, does what a person expects of a fix. */
for (const id of RULES.keys()) {
  const page = readPage(readFileSync(new URL(`${id}.md`, import.meta.url), 'utf8'));
  const cases = page.examples.flatMap((example) =>
    run(example)
      .findings.filter(({ rule }) => rule === id)
      .flatMap((finding) => (finding.fixes ?? []).map((fix) => ({ example, finding, fix }))),
  );
  if (cases.length === 0) continue;
  describe(id, () => {
    for (const { example, finding, fix } of cases) {
      it(`line ${example.line}: ${fix.title}`, () => {
        const before = run(example);
        const after = run(fixed(example, fix));
        expect(after.findings.map(sentence)).not.toContain(sentence(finding));
        expect(broken(after)).toEqual(broken(before).filter((each) => each !== sentence(finding)));
        if (fix.safe) expect(datesOf(after)).toEqual(datesOf(before));
      });
    }
  });
}

function run({ files, asOf }: Pick<Example, 'files' | 'asOf'>): Analysis {
  const day = parseDay(asOf);
  if (!day.ok) throw new Error(day.problem);
  return analyze(files, { asOf: day.value });
}

function fixed({ files, asOf }: Example, { edits }: Fix): Pick<Example, 'files' | 'asOf'> {
  const mended = files.map(({ path, text }) => ({
    path,
    text: applyEdits(
      text,
      edits.filter((edit) => edit.path === path),
    ),
  }));
  return { files: mended, asOf };
}

function sentence({ rule, message }: Finding): string {
  return `${rule}: ${message}`;
}

/** What is wrong with the files as such: no fix may add to it. */
function broken({ findings }: Analysis): string[] {
  return findings
    .filter(({ rule }) => /^(?:syntax|schema|reference\/unknown)/.test(rule))
    .map(sentence)
    .toSorted();
}

/** What the plan says of every item. */
function datesOf({ plan }: Analysis): string[] {
  return [...plan.items.values()]
    .map(({ key, earliestStart, earliestFinish }) => `${key} ${earliestStart} ${earliestFinish}`)
    .toSorted();
}
