import { BASE, edited, removed, written, type Files } from './base.ts';

/** A pull request: its name, and how it changes the files. */
export interface Case {
  readonly name: string;
  readonly base?: Files;
  readonly edits: readonly ((files: Files) => Files)[];
}

const file = (id: string) => `initiatives/${id}.yaml`;
const of = (id: string) => BASE[file(id)] ?? '';

export const CASES: readonly Case[] = [
  {
    name: 'slip-upstream',
    edits: [
      edited(
        file('data-lake'),
        ['duration: 8w', 'duration: 14w'],
        ['target: 2027-03-31', 'target: 2027-05-14'],
      ),
    ],
  },
  {
    name: 'capacity-cut',
    edits: [edited('roadmap.yaml', ['title: Web shop, people: 3', 'title: Web shop, people: 1'])],
  },
  {
    name: 'leave-of-a-team',
    edits: [
      edited('roadmap.yaml', [
        'title: Web shop, people: 3',
        'title: Web shop, people: 3, leave: [{from: 2027-04, to: 2027-05, people: 3}]',
      ]),
    ],
  },
  {
    name: 'rename',
    edits: [
      removed(file('new-shop')),
      written('initiatives/ticket-shop.yaml', of('new-shop')),
      edited(file('gates'), ['dependsOn: [new-shop]', 'dependsOn: [ticket-shop]']),
    ],
  },
  {
    name: 'rename-without-references',
    edits: [removed(file('new-shop')), written('initiatives/ticket-shop.yaml', of('new-shop'))],
  },
  {
    name: 'file-moved',
    edits: [removed(file('gates')), written('initiatives/port/gates.yaml', of('gates'))],
  },
  {
    name: 'file-split',
    base: {
      ...BASE,
      'initiatives/all.yaml': `initiatives:\n  - {id: a, title: First, duration: 2w}\n  - {id: b, title: Second, duration: 3w, dependsOn: [a]}\n`,
    },
    edits: [
      removed('initiatives/all.yaml'),
      written('initiatives/a.yaml', 'title: First\nduration: 2w\n'),
      written('initiatives/b.yaml', 'title: Second\nduration: 15d\ndependsOn:\n  - on: a\n'),
    ],
  },
  {
    name: 'removed-team',
    edits: [edited('roadmap.yaml', ['  port: {title: Port operations, people: 2}\n', ''])],
  },
  {
    name: 'formatting-only',
    edits: [
      edited(
        file('new-shop'),
        ['scope: [tickets, refunds]', '# what it covers\nscope:\n  - refunds\n  - tickets'],
        ['duration: 10w', 'duration: 50d'],
      ),
    ],
  },
  {
    name: 'conflicting-dates-merged',
    edits: [edited(file('timetable'), ['start: 2027-02-01', 'start: 2027-06-01'])],
  },
  {
    name: 'pull-in',
    edits: [
      edited(
        file('data-lake'),
        ['duration: 8w', 'duration: 5w'],
        ['target: 2027-03-31', 'target: 2027-02-26'],
      ),
    ],
  },
  {
    name: 'one-more-on-a-full-team',
    edits: [
      written(
        'initiatives/loyalty.yaml',
        'title: Points for regular passengers\ndomain: business\ncategory: growth\nstatus: committed\nowners: {business: sales-lead, it: web-lead}\nstart: 2027-03-01\ntarget: 2027-05-28\ndemand: [{team: web, effort: 150pd}]\npriority: 1\n',
      ),
    ],
  },
  {
    name: 'dropped-under-others',
    edits: [
      edited(file('new-shop'), ['status: committed', 'status: dropped\nstatusReason: too dear']),
    ],
  },
  {
    name: 'scope-grows',
    edits: [
      edited(
        file('new-shop'),
        ['scope: [tickets, refunds]', 'scope: [tickets, refunds, season tickets, group offers]'],
        ['effort: 80pd', 'effort: 130pd'],
        ['duration: 10w', 'duration: 14w'],
      ),
    ],
  },
  {
    name: 'season-opens-earlier',
    edits: [edited('roadmap.yaml', ['date: 2027-09-06', 'date: 2027-07-05'])],
  },
  { name: 'owner-changes', edits: [edited(file('gates'), ['it: platform-lead', 'it: port-lead'])] },
  {
    name: 'one-to-the-front',
    edits: ['data-lake', 'new-shop', 'gates', 'season-launch', 'timetable'].map((id, index) =>
      edited(file(id), [
        `priority: ${index + 1}`,
        `priority: ${id === 'timetable' ? 1 : index + 2}`,
      ]),
    ),
  },
  { name: 'committed', edits: [edited(file('gates'), ['status: proposed', 'status: committed'])] },
  {
    name: 'cycle',
    edits: [edited(file('data-lake'), ['priority: 1', 'dependsOn: [season-launch]\npriority: 1'])],
  },
  { name: 'dependency-gone', edits: [edited(file('gates'), ['dependsOn: [new-shop]\n', ''])] },
  { name: 'kpi-by-earlier', edits: [edited(file('gates'), ['by: 2027-08-31', 'by: 2027-05-31'])] },
  { name: 'kpi-target', edits: [edited('roadmap.yaml', ['value: 10, by', 'value: 8, by'])] },
  {
    name: 'deadline-earlier',
    edits: [edited(file('new-shop'), ['deadline: 2027-07-16', 'deadline: 2027-05-07'])],
  },
  {
    name: 'mended',
    base: edited(file('data-lake'), ['duration: 8w', 'duration: 20w'])(BASE),
    edits: [edited(file('data-lake'), ['duration: 20w', 'duration: 8w'])],
  },
  {
    name: 'broken-yaml',
    edits: [edited(file('gates'), ['objectives: [quick-boarding]', 'objectives: [quick-boarding'])],
  },
  {
    name: 'typing-error',
    edits: [edited(file('gates'), ['dependsOn: [new-shop]', 'dependOn: [new-shop]'])],
  },
  { name: 'first-roadmap', base: {}, edits: [(): Files => BASE] },
  { name: 'roadmap-deleted', edits: [(): Files => ({})] },
  {
    name: 'hostile-text',
    edits: [
      edited(
        file('gates'),
        [
          'title: Boarding gates that read phones',
          'title: "</details><script>alert(1)</script> @everyone #1 ![x](http://evil.example/x.png) | ``` \\u202e"',
        ],
        ['status: proposed', 'status: dropped'],
        ['coo, it', '"[click](javascript:1)", it'],
      ),
    ],
  },
  {
    name: 'done-late',
    edits: [
      edited(file('data-lake'), [
        'status: active',
        'status: done\nactual: {start: 2027-01-11, finish: 2027-04-23}',
      ]),
    ],
  },
];
