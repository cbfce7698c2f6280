import { describe, expect, it } from 'vitest';
import { analyze } from '../analyze.ts';
import { parseDay } from '../time/day.ts';
import { applyEdits } from './apply.ts';
import { checkInEdit } from './check-in.ts';

function afterCheckIn(text: string, note?: string): string {
  const day = parseDay('2026-11-24');
  if (!day.ok) throw new Error(day.problem);
  const { roadmap, sources } = analyze([{ path: 'roadmap.yaml', text }], { asOf: day.value });
  const checkIn = { on: '2026-11-24', health: 'at-risk', note } as const;
  const edit = checkInEdit(roadmap.initiatives[0]!, checkIn, sources);
  return edit ? applyEdits(text, [edit]) : 'no edit';
}

describe('checkInEdit', () => {
  it('adds a line behind the others, comments and layout kept', () => {
    expect(
      afterCheckIn(
        `roadmap: demo
initiatives:
  - id: erp # the big one
    checkIns:
      - {on: 2026-11-10, health: on-track} # all well
    title: ERP
`,
        'Vendor, again: late',
      ),
    ).toBe(`roadmap: demo
initiatives:
  - id: erp # the big one
    checkIns:
      - {on: 2026-11-10, health: on-track} # all well
      - {on: 2026-11-24, health: at-risk, note: 'Vendor, again: late'}
    title: ERP
`);
  });

  it('begins a list that can grow, with the line ends of the file', () => {
    expect(afterCheckIn('roadmap: demo\r\ninitiatives:\r\n  - id: erp\r\n    title: ERP\r\n')).toBe(
      'roadmap: demo\r\ninitiatives:\r\n  - id: erp\r\n    title: ERP\r\n    checkIns:\r\n      - {on: 2026-11-24, health: at-risk}\r\n',
    );
  });

  it('stays in the braces in which the initiative is written', () => {
    expect(afterCheckIn('roadmap: demo\ninitiatives: [{id: erp}]\n')).toBe(
      'roadmap: demo\ninitiatives: [{id: erp, checkIns: [{on: 2026-11-24, health: at-risk}]}]\n',
    );
  });

  it('reads back as what was said, whatever the note', () => {
    for (const note of [
      'a: b',
      '# no comment',
      'it\'s "so"',
      'line\nbreak',
      '{x}',
      '- y',
      'null',
    ]) {
      const text = afterCheckIn('roadmap: demo\ninitiatives:\n  - id: erp\n', note);
      const day = parseDay('2026-11-24');
      const { roadmap } = analyze([{ path: 'roadmap.yaml', text }], {
        asOf: day.ok ? day.value : 0,
      });
      expect(JSON.parse(JSON.stringify(roadmap.initiatives[0]?.data.checkIns))).toEqual([
        { on: '2026-11-24', health: 'at-risk', note },
      ]);
    }
  });
});
