import { assert, asyncProperty, constantFrom, oneof, string } from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { analysisOf, sceneOf } from '../views/testing/analysis.ts';
import { timelineScene } from '../views/timeline.ts';
import { readDay } from '../time/day.ts';
import { mermaidBeforeAfter } from './mermaid-before-after.ts';
import { mermaidGantt } from './mermaid.ts';

const ROADMAP = `
roadmap: demo
title: "Plan: #1, section; done?"
initiatives:
  - id: sso
    title: One sign-on
    domain: it
    status: done
    start: 2026-09-07
    target: 2026-10-30
  - id: erp
    title: Finance moves
    domain: business
    status: committed
    start: 2027-Q1
    target: 2027-01
    milestones:
      - {id: pilot, title: Pilot live, target: 2027-01-15, kind: release}
`;

test('every task has an explicit start and an exclusive end', () => {
  expect(mermaidGantt(sceneOf(ROADMAP))).toBe(`gantt
    title #80;lan#58;#32;#35;1#44;#32;section#59;#32;done#63;
    dateFormat YYYY-MM-DD
    axisFormat %b %Y
    tickInterval 1month
    todayMarker off
    section #66;usiness
    #70;inance#32;moves :2027-01-01, 2027-02-01
    #80;ilot#32;live :milestone, 2027-01-15, 2027-01-16
    section #73;T
    #79;ne#32;sign#45;on :done, 2026-09-07, 2026-10-31
`);
});

test('Mermaid reads the days and the tags back', async () => {
  const { tasks } = await readByMermaid(mermaidGantt(sceneOf(ROADMAP)));
  expect(
    tasks.map(({ task, section, startTime, endTime, done, milestone }) => ({
      task: decoded(task),
      section: decoded(section),
      from: dayOf(startTime),
      until: dayOf(endTime),
      done: done === true,
      milestone: milestone === true,
    })),
  ).toEqual([
    {
      task: 'Finance moves',
      section: 'Business',
      from: '2027-01-01',
      until: '2027-02-01',
      done: false,
      milestone: false,
    },
    {
      task: 'Pilot live',
      section: 'Business',
      from: '2027-01-15',
      until: '2027-01-16',
      done: false,
      milestone: true,
    },
    {
      task: 'One sign-on',
      section: 'IT',
      from: '2026-09-07',
      until: '2026-10-31',
      done: true,
      milestone: false,
    },
  ]);
});

const HOSTILE = [
  'section Other',
  'title x',
  'click erp href "javascript:alert(1)"',
  'a: b, c',
  '%% comment',
  '%%{init: {}}%%',
  '---',
  'done, crit',
  '#35;',
  '#',
  ';',
  '<b>x</b>',
  '"quoted"',
  'end',
  'excludes weekends',
  'accTitle: x',
  'accDescr { x }',
  '\\n',
  '`',
  '日本語',
  'مرحبا',
  '👩🏽‍💻',
  'x\u202Ey',
  '-',
  '10',
  '2027-01-01',
  'gantt',
];

test('labels come back as they were, whatever they say', async () => {
  const { roadmap, plan, findings } = analysisOf(ROADMAP);
  const scene = timelineScene(roadmap, plan, findings, { group: 'none' });
  await assert(
    asyncProperty(
      oneof(constantFrom(...HOSTILE), string(), string({ unit: 'grapheme' })),
      async (title) => {
        const lanes = scene.lanes.map((lane) => ({
          ...lane,
          bars: lane.bars.map((bar) => ({ ...bar, title })),
        }));
        const { tasks } = await readByMermaid(mermaidGantt({ ...scene, title, lanes }));
        const plain =
          title
            .replace(/\s+/g, ' ')
            .replace(/[\p{Cc}\p{Cs}]/gu, '')
            .trim() || '-';
        expect(tasks.map(({ task }) => decoded(task))).toEqual(
          scene.lanes.flatMap(({ bars }) =>
            bars.flatMap(({ marks }) => [plain, ...marks.map((mark) => mark.title)]),
          ),
        );
      },
    ),
    { numRuns: 200, examples: HOSTILE.map((title) => [title]) },
  );
});

test('before and after are two bars for each, whatever they are called', async () => {
  const [first, last] = [readDay('2027-01-04') ?? 0, readDay('2027-02-26') ?? 0];
  const before = { first, last, isLate: false };
  for (const title of HOSTILE) {
    const rows = [
      { id: 'a', title, before, after: { first, last: last + 7, due: last, isLate: true } },
      { id: 'b', title, before },
      { id: 'c', title, after: before },
    ];
    const { tasks } = await readByMermaid(mermaidBeforeAfter(rows));
    expect(tasks.map(({ task, endTime }) => `${decoded(task)} ${dayOf(endTime)}`)).toEqual([
      'before 2027-02-27',
      'after, too late 2027-03-06',
      'due 2027-02-26 2027-02-27',
      'before, not planned any more 2027-02-27',
      'after 2027-02-27',
    ]);
  }
});

interface MermaidTask {
  readonly task: string;
  readonly section: string;
  readonly startTime: Date;
  readonly endTime: Date;
  readonly done?: boolean;
  readonly milestone?: boolean;
}

beforeAll(async () => {
  // Mermaid cleans texts with DOMPurify, which is inert without a DOM; what is tested here is the
  // grammar, so the texts may pass as they are.
  const path = new URL('../../dompurify/dist/purify.es.mjs', import.meta.resolve('mermaid'));
  const { default: purify } = (await import(path.href)) as { default: object };
  Object.assign(purify, { addHook: () => undefined, sanitize: (text: string) => text });
});

async function readByMermaid(text: string): Promise<{ readonly tasks: readonly MermaidTask[] }> {
  const { default: mermaid } = await import('mermaid');
  await mermaid.parse(text);
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
  // The database of a Gantt diagram; its type is not exported.
  const gantt = db as unknown as { readonly getTasks: () => readonly MermaidTask[] };
  return { tasks: gantt.getTasks() };
}

/** Mermaid keeps `#NN;` in a form of its own until it draws, and the blank before the colon. */
function decoded(text: string): string {
  return text
    .trimEnd()
    .replace(/ﬂ°°(\d+)¶ß/g, (_, code: string) => String.fromCharCode(Number(code)));
}

/** Mermaid reads days as midnight where the reader is. */
function dayOf(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
