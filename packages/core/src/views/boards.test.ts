import { describe, expect, it } from 'vitest';
import { analyze } from '../analyze.ts';
import { parseDay } from '../time/day.ts';
import type { Board } from './board.ts';
import { BOARDS } from './generated/boards.ts';
import { makeBoard } from './make-board.ts';

function boardOf(name: string, text: string): Board {
  const asOf = parseDay('2026-11-24');
  if (!asOf.ok) throw new Error(asOf.problem);
  const board = makeBoard(name, analyze([{ path: 'roadmap.yaml', text }], { asOf: asOf.value }));
  if (!board) throw new Error(`no board ${name}`);
  return board;
}

/** The rows of all sections, cells with their signs, those without a text left out. */
function rowsOf({ sections }: Board): readonly (readonly string[])[] {
  return sections.flatMap(({ rows }) =>
    rows.map(({ cells }) =>
      cells.map(({ text, level }) => (level ? `${level}: ${text}` : text)).filter(Boolean),
    ),
  );
}

describe('every board', () => {
  it.each([...BOARDS.keys()])('%s says something of a roadmap that is empty or broken', (name) => {
    for (const text of [
      '',
      'roadmap: demo\n',
      'roadmap: demo\nkpis: [\n',
      'initiatives: [{id: a}]\n',
    ]) {
      const board = boardOf(name, text);
      expect(board.lead).toMatch(/^[A-Z0-9].*\.$/);
      for (const { rows, columns } of board.sections) {
        for (const { cells } of rows) expect(cells.length).toBe(columns.length);
      }
    }
  });

  it('is unknown by another name', () => {
    expect(() => boardOf('nothing', 'roadmap: demo\n')).toThrow('no board nothing');
  });
});

describe('the scorecard', () => {
  it('puts the figures of the business before those of IT, and says what moves them', () => {
    const board = boardOf(
      'scorecard',
      `roadmap: demo
objectives:
  close: {title: Close faster, owner: cfo, by: 2027-Q4, kpis: [errors, days]}
kpis:
  errors: {title: Errors, domain: it, baseline: 320, target: {value: 60, by: 2027-Q1}, values: {2026-09: 300, 2026-10: 281}}
  days: {title: Days, domain: business, unit: days, baseline: 9, target: {value: 4}, values: {2026-10: 4}}
  free: {title: Free}
initiatives:
  - {id: erp, title: ERP, target: 2027-06-30, kpis: [{kpi: errors, expect: down to 100}]}
`,
    );
    expect(board.lead).toBe('3 figures, 1 not on the way.');
    expect(board.sections.map(({ title, note }) => [title, note])).toEqual([
      ['Close faster', 'cfo answers for it, by 2027-Q4'],
      ['Figures of no objective', undefined],
    ]);
    expect(rowsOf(board)).toEqual([
      ['Days', 'Business', '4 days', '4', '9 days', '4 days', 'good: reached'],
      [
        'Errors',
        'IT',
        '281',
        '300 → 281',
        '320',
        '60',
        '2027-Q1',
        'watch: moved only after its day',
        'ERP, down to 100 (30 Jun 2027)',
      ],
      ['Free', 'watch: not measured'],
    ]);
  });
});

describe('readiness', () => {
  it('lists what is open, what presses first', () => {
    const board = boardOf(
      'readiness',
      `roadmap: demo
initiatives:
  - id: networks
    title: Networks
    status: committed
    start: 2027-01-11
    prepare:
      - {what: switches, owner: network, leadTime: 2w}
      - {what: works council, leadTime: 12w}
      - {what: room, done: true}
`,
    );
    expect(board.lead).toBe('2 things to prepare, 1 of them late.');
    expect(rowsOf(board)).toEqual([
      [
        'works council',
        'Networks',
        '12w',
        '19 Oct 2026',
        '11 Jan 2027',
        'bad: late: there on 16 Feb 2027',
      ],
      ['switches', 'Networks', 'network', '2w', '28 Dec 2026', '11 Jan 2027', 'to be asked for'],
    ]);
  });
});

describe('savings', () => {
  it('count from the day on which nothing is paid any more, and nothing twice', () => {
    const board = boardOf(
      'savings',
      `roadmap: demo
currency: EUR
systems:
  ledger: {title: Ledger, lifecycle: {endOfLife: 2027-09-30}, contracts: [{purchased: 100, unitCost: 640/y}]}
  fax: {title: Fax, lifecycle: {endOfLife: 2026-12-31}, contracts: [{cost: 3000/q}]}
initiatives:
  - {id: off, title: Switch it off, target: 2027-09-30, systems: {retires: [ledger]}, budget: {savings: 64000/y}}
`,
    );
    expect(board.lead).toBe('EUR 76 000 a year once all of it is done.');
    expect(rowsOf(board)).toEqual([
      ['Fax ends', '1 Jan 2027', '12 000', '3 000', '3 000', '3 000', '3 000', '3 000'],
      ['Switch it off', '1 Oct 2027', '64 000', '16 100', '15 900'],
      ['All', '76 000', '3 000', '3 000', '3 000', '19 100', '18 900'],
    ]);
  });
});

describe('one page', () => {
  it('says what cannot be kept, and which team is promised for too much', () => {
    const board = boardOf(
      'summary',
      `roadmap: demo
teams:
  web: {title: Web team, people: 1}
initiatives:
  - {id: shop, title: Shop, status: committed, start: 2026-12-01, duration: 10w, target: 2026-12-18}
  - {id: app, title: App, status: committed, commitment: announced, start: 2026-12-01, target: 2026-12-31, demand: [{team: web, effort: 15pd}]}
  - {id: till, title: Till, status: committed, start: 2026-12-01, target: 2026-12-31, demand: [{team: web, effort: 15pd}]}
  - {id: talk, title: Talk, status: committed, commitment: announced, target: 2027-03-01}
`,
    );
    expect(board.lead).toBe(
      '1 of 4 promises cannot be kept. Web team has been promised for more than can be done: of 2 promises, something has to give.',
    );
    expect(rowsOf(board)).toEqual([
      ['Shop', '18 Dec 2026', 'bad: not before 8 Feb 2027', 'known inside'],
      ['App', '31 Dec 2026', 'watch: Web team cannot do it all', 'told to others'],
      ['Till', '31 Dec 2026', 'watch: Web team cannot do it all', 'known inside'],
      ['Talk', '1 Mar 2027', 'good: yes', 'told to others'],
    ]);
  });
});

describe('alignment', () => {
  it('counts, and names what is missing', () => {
    const board = boardOf(
      'alignment',
      `roadmap: demo
touchpoints:
  sync: {title: Sync, every: 2w, held: [2026-11-16], participants: {business: [cfo], it: [cio]}}
objectives:
  close: {title: Close faster, kpis: [days]}
kpis:
  days: {title: Days, domain: business, owner: cfo}
`,
    );
    expect(rowsOf(board)).toEqual([
      ['Communication', 'touchpoints with both sides', 'good: 1 of 1 (100 %)'],
      ['touchpoints held as planned', 'good: 1 of 1 (100 %)'],
      [
        'Value measurement',
        'objectives measured by both sides',
        'bad: 0 of 1 (0 %)',
        'Close faster',
      ],
      ['figures that two answer for', 'bad: 0 of 1 (0 %)', 'Days'],
      ['figures with a value', 'bad: 0 of 1 (0 %)', 'Days'],
    ]);
  });
});

describe('systems', () => {
  it('marks what two do, a gap, and an end that is near', () => {
    const board = boardOf(
      'systems',
      `roadmap: demo
systems:
  crm: {title: CRM, capabilities: [customers], disposition: invest}
  crm-two: {title: Second CRM, capabilities: [customers]}
  shop: {title: Shop, capabilities: [sales], lifecycle: {endOfLife: 2027-06-30}, successor: shop-next}
  shop-next: {title: Next shop, capabilities: [sales], lifecycle: {active: 2027-08}}
`,
    );
    expect(rowsOf(board)).toEqual([
      ['customers', 'watch: CRM; Second CRM'],
      ['sales', 'Shop', 'Next shop'],
      ['Shop', 'watch: 30 Jun 2027', 'bad: Next shop (1 Aug 2027)'],
      ['CRM', 'invest'],
      ['Second CRM'],
      ['Next shop', '2027-08'],
    ]);
  });
});
