import { analyze, applyEdits, dayOf, type Analysis, type Fix } from '@throughline/core';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixesOf } from './fixes.ts';

const TEXT = 'roadmap: demo\ntitle: Demo of a roadmap\n';

function withFixes(fixes: readonly Fix[]): Analysis {
  const files = [{ path: 'roadmap.yaml', text: TEXT }];
  const diagnostics = fixes.map((fix, index) => ({
    rule: 'file/limit',
    message: `${index}`,
    help: 'mend it',
    at: { path: 'roadmap.yaml', start: index, end: index },
    fixes: [fix],
  }));
  return analyze(files, { asOf: dayOf(2026, 11, 24), diagnostics });
}

function fix(start: number, end: number, text: string, safe = true): Fix {
  return { title: text, safe, edits: [{ path: 'roadmap.yaml', start, end, text }] };
}

describe('fixes made together', () => {
  it('are the safe ones, unless others are asked for', () => {
    const analysis = withFixes([fix(9, 13, 'plan'), fix(21, 25, 'Draft', false)]);
    expect([...fixesOf(analysis, { unsafe: false }).texts]).toEqual([
      ['roadmap.yaml', 'roadmap: plan\ntitle: Demo of a roadmap\n'],
    ]);
    expect([...fixesOf(analysis, { unsafe: true }).texts]).toEqual([
      ['roadmap.yaml', 'roadmap: plan\ntitle: Draft of a roadmap\n'],
    ]);
  });

  it('leave out what touches another one, whole', () => {
    const both: Fix = {
      title: 'both',
      safe: true,
      edits: [...fix(0, 1, 'R').edits, ...fix(10, 12, 'x').edits],
    };
    const { applied, texts } = fixesOf(withFixes([fix(9, 13, 'plan'), both]), { unsafe: false });
    expect(applied.map(({ fix: { title } }) => title)).toEqual(['plan']);
    expect(texts.get('roadmap.yaml')).toBe('roadmap: plan\ntitle: Demo of a roadmap\n');
  });

  it('are the same as made one by one, from the last to the first', () => {
    const edit = fc
      .tuple(fc.nat(TEXT.length), fc.nat(6), fc.string({ maxLength: 4 }))
      .map(([start, length, text]) => fix(start, Math.min(TEXT.length, start + length), text));
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 8 }), (fixes) => {
        const { applied, texts } = fixesOf(withFixes(fixes), { unsafe: false });
        const oneByOne = applied
          .flatMap(({ fix: { edits } }) => edits)
          .toSorted((a, b) => b.start - a.start)
          .reduce((text, each) => applyEdits(text, [each]), TEXT);
        expect(texts.get('roadmap.yaml') ?? TEXT).toBe(oneByOne);
      }),
    );
  });
});
