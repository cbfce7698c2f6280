import { columnsOf } from '@throughline/core';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { table, type Column } from './table.ts';

const COLUMNS: readonly Column[] = [
  { title: 'Id' },
  { title: 'Status', spare: 1 },
  { title: 'Start', spare: 2 },
  { title: 'Title', least: 8, spare: 1 },
];
const ROWS = [
  ['erp-finance', 'active', '2027-Q1', 'Move finance to the new ERP'],
  ['計画', 'proposed', '', 'One\nCRM'],
];

describe('a table', () => {
  it.each([
    [
      100,
      [
        'Id           Status    Start    Title',
        'erp-finance  active    2027-Q1  Move finance to the new ERP',
        '計画         proposed           One CRM',
      ],
    ],
    [
      40,
      [
        'Id           Status    Start    Title',
        'erp-finance  active    2027-Q1  Move fi…',
        '計画         proposed           One CRM',
      ],
    ],
    [
      36,
      [
        'Id           Status    Title',
        'erp-finance  active    Move finance…',
        '計画         proposed  One CRM',
      ],
    ],
    [12, ['Id', 'erp-finance', '計画']],
  ])('of %i columns leaves out and cuts what it may', (width, expected) => {
    const { heading, lines } = table(COLUMNS, ROWS, width);
    expect([heading, ...lines]).toEqual(expected);
  });

  it('leaves out a column in which nothing stands', () => {
    const { heading } = table(COLUMNS, [['a', '', '', 'A']], 80);
    expect(heading).toBe('Id  Title');
  });

  it('is as wide as it may be, and shows every id whole', () => {
    const row = fc.tuple(fc.stringMatching(/^[a-z]{1,12}$/), fc.string(), fc.string(), fc.string());
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 5 }),
        fc.integer({ min: 12, max: 90 }),
        (rows, width) => {
          const { lines } = table(COLUMNS, rows, width);
          for (const [index, line] of lines.entries()) {
            expect(columnsOf(line)).toBeLessThanOrEqual(width);
            expect(line.split(' ')[0]).toBe(rows[index]?.[0]);
          }
        },
      ),
    );
  });
});
