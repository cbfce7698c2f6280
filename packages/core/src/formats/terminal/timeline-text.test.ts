import { assert, boolean, constantFrom, integer, oneof, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import type { Scene } from '../../views/scene.ts';
import { sceneOf } from '../../views/testing/analysis.ts';
import { EVERYTHING } from '../../views/testing/roadmaps.ts';
import { columnsOf } from './columns.ts';
import { timelineText } from './timeline-text.ts';

const scene = sceneOf(EVERYTHING);

test('in 80 columns', () => {
  expect(timelineText(scene)).toBe(`Spring, one roadmap

                                 2026      2027
                                 Q4        Q1        Q2        Q3
                                       ▼ today, 24 Nov 2026
Business
  ○ Finance moves to the new ERP       │      ▓▓▓▓▓▓▓]                       +9d
  ◌ Portal for suppliers               │             ·····················
Business and IT
  ● Blueprint                    ━━━◆━ │
IT
  ◐ One sign-on                     ████████△██!                             +5d
  ‖ Late shifts at the desk            │             ▚▚▚▚▚▚▚──────]
  ◔ Gateway                            │                    ····

Not on the timeline
  ◌ Intranet  target tbd
  ◌ Someday  no dates

◌ ░ proposed   ◔ ▒ assessing   ○ ▓ committed   ◐ █ active   ‖ ▚ paused
● ━ done   · not exact   ! cannot finish before   ─ float   ] deadline
△ release   ◆ milestone reached
`);
});

test('from 110 columns on, with dates; in ASCII if asked', () => {
  expect(timelineText(scene, { width: 120, ascii: true })).toBe(`Spring, one roadmap

                                 2026         2027
                                 Oct Nov Dec  Jan Feb Mar  Apr May  Jun Jul  Aug Sep
                                        v today, 24 Nov 2026
Business
  o Finance moves to the new ERP        |         ========!]                            1 Feb to 22 Mar 2027 (spr.   +9d
  ? Portal for suppliers                |                  ...........................  2027-Q2 to 2027-Q3
Business and IT
  x Blueprint                    xxxx*x |                                               5 Oct to 6 Nov 2026
IT
  > One sign-on                      ###########^##!                                    2 Nov 2026 to 29 Jan 2027    +5d
  " Late shifts at the desk             |                   """"""""________]           5 Apr to 28 May 2027
  ~ Gateway                             |                           .....               by 30 Jun 2027

Not on the timeline
  ? Intranet  target tbd
  ? Someday  no dates

? - proposed   ~ ~ assessing   o = committed   > # active   " " paused   x x done   . not exact   ! cannot finish before
_ float   ] deadline   ^ release   * milestone reached
`);
});

test('what goes on beyond the time shown ends in a point', () => {
  const range = { first: scene.asOf, last: scene.asOf + 30 };
  const lines = timelineText(sceneOf(EVERYTHING, { range }), { width: 60 }).split('\n');
  expect(lines.find((line) => line.includes('One sign-on'))).toMatch(/ ◂█+▸/);
});

test('styles pieces by what they are, and the text stays the same', () => {
  const plain = timelineText(scene);
  const roles = new Set<string>();
  const styled = timelineText(scene, {
    style: (text, role) => {
      roles.add(role);
      return `<${role}>${text}</${role}>`;
    },
  });
  expect(styled.replace(/<\/?[a-z]+>/g, '').replace(/ +$/gm, '')).toBe(plain);
  expect([...roles].toSorted()).toEqual([
    'active',
    'assessing',
    'committed',
    'critical',
    'done',
    'lane',
    'late',
    'muted',
    'paused',
    'proposed',
    'title',
    'today',
  ]);
  expect(styled).toContain('<late>   +9d</late>');
});

test('no line is wider than the terminal, and no title can do anything to it', () => {
  const title = oneof(
    constantFrom('\u001B]0;x\u0007', '\u202Eevil', '日本語'.repeat(30), 'a\nb', ''),
    string({ unit: 'grapheme' }),
  );
  assert(
    property(title, integer({ min: 40, max: 200 }), boolean(), (text, width, ascii) => {
      const lines = timelineText(retitled(text), { width, ascii }).split('\n');
      expect(Math.max(...lines.map(columnsOf))).toBeLessThanOrEqual(width);
      expect(lines.join('')).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069\u200B]/u);
      expect(lines).toHaveLength(timelineText(scene, { width, ascii }).split('\n').length);
    }),
  );
});

test('ASCII alone, where the titles are', () => {
  expect(timelineText(scene, { ascii: true })).toMatch(/^[\n\x20-\x7E]*$/);
});

test('an empty roadmap is said in few lines', () => {
  const text = timelineText(sceneOf('roadmap: demo\ntitle: Nothing yet\n'), { width: 60 });
  expect(text).toBe('Nothing yet\n\nNo initiatives to show.\n');
});

function retitled(title: string): Scene {
  return {
    ...scene,
    title,
    lanes: scene.lanes.map((lane) => ({
      ...lane,
      title: lane.title + title,
      bars: lane.bars.map((bar) => ({ ...bar, title })),
    })),
    unscheduled: scene.unscheduled.map((each) => ({ ...each, title, because: title })),
  };
}
