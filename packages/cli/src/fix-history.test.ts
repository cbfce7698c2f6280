import { analyze, dayOf, type Analysis } from '@throughline/core';
import { describe, expect, it } from 'vitest';
import { FixHistory } from './fix-history.ts';

/** Two rules that want different words in the first line; a third is content with any line. */
function analysisOf(text: string): Analysis {
  const files = [
    { path: 'roadmap.yaml', text },
    { path: 'other.yaml', text: '# a\n' },
  ];
  const at = { path: 'roadmap.yaml', start: 9, end: 10 };
  const isA = text.includes('roadmap: a');
  const fix = { title: 'other', safe: true, edits: [{ ...at, text: isA ? 'b' : 'a' }] };
  const rule = isA ? 'date/in-freeze' : 'date/weekend-or-holiday';
  return analyze(files, {
    asOf: dayOf(2026, 11, 24),
    diagnostics: [{ rule, message: 'wrong', help: 'mend it', at, fixes: [fix] }],
  });
}

describe('fixes made round after round', () => {
  it('stop where they would come back to a text before, and say whose fixes undo each other', () => {
    const history = new FixHistory();
    const first = history.next(analysisOf('roadmap: a\n'), { unsafe: true });
    expect(first.texts.get('roadmap.yaml')).toBe('roadmap: b\n');
    const second = history.next(analysisOf('roadmap: b\n'), { unsafe: true });
    expect([...second.texts]).toEqual([]);
    expect([...history.quarrels]).toEqual([
      ['roadmap.yaml', ['date/in-freeze', 'date/weekend-or-holiday']],
    ]);
  });

  it('go on where the text is another one each time', () => {
    const history = new FixHistory();
    history.next(analysisOf('roadmap: a\n'), { unsafe: true });
    const second = history.next(analysisOf('roadmap: b # new\n'), { unsafe: true });
    expect(second.texts.get('roadmap.yaml')).toBe('roadmap: a # new\n');
    expect([...history.quarrels]).toEqual([]);
  });
});
