import { describe, expect, it } from 'vitest';
import type { Board } from '../views/board.ts';
import { boardCsv } from './board/board-csv.ts';
import { boardHtml } from './board/board-html.ts';
import { boardMarkdown } from './board/board-markdown.ts';
import { boardText } from './board/board-text.ts';

const BOARD: Board = {
  title: 'Scorecard',
  lead: '2 figures, 1 not on the way.',
  sections: [
    {
      title: 'Close the books in four days',
      note: 'cfo-office answers for it',
      columns: [
        { title: 'Figure' },
        { title: 'Side', spare: 1 },
        { title: 'Now', align: 'end' },
        { title: 'Trend' },
        { title: 'Standing' },
      ],
      rows: [
        {
          at: { path: 'roadmap.yaml', start: 40, end: 50 },
          cells: [
            { text: 'Days to close' },
            { text: 'Business' },
            { text: '8.5 days' },
            { text: '9 → 9 → 8.5', trend: [9, 9, 8.5] },
            { text: 'on its way', level: 'good' },
          ],
        },
        {
          cells: [
            { text: 'Interface errors that somebody has to mend by hand' },
            { text: 'IT' },
            { text: '281 a month' },
            { text: '' },
            { text: 'missed', level: 'bad' },
          ],
        },
      ],
    },
    { title: 'Nothing here', columns: [{ title: 'Figure' }], rows: [] },
  ],
};

describe('a board in a terminal', () => {
  it('has a column for each, figures at their ends, and long texts wrapped', () => {
    expect(boardText(BOARD, { width: 72 })).toBe(
      [
        'Scorecard',
        '2 figures, 1 not on the way.',
        '',
        'Close the books in four days  cfo-office answers for it',
        '  Figure                      Side              Now  Trend  Standing',
        '  Days to close               Business     8.5 days  ██▁    ✓ on its way',
        '  Interface errors that       IT        281 a month         ✗ missed',
        '  somebody has to mend by',
        '  hand',
        '',
        'Nothing here',
        '  nothing',
        '',
      ].join('\n'),
    );
  });

  it('leaves out what can be spared where it is narrow, and no line is wider', () => {
    const text = boardText(BOARD, { width: 44, ascii: true });
    expect(text).not.toContain('Side');
    expect(text).toContain('x missed');
    expect(text).toContain('9');
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(60);
  });

  it('paints levels and headings', () => {
    const painted = boardText(BOARD, {
      width: 72,
      style: (text, role) => `<${role}:${text.trim()}>`,
    });
    expect(painted).toContain('<title:Scorecard>');
    expect(painted).toContain('<bad:✗ missed>');
    expect(painted).toContain('<muted:nothing>');
  });
});

describe('a board as Markdown', () => {
  it('is a table a section', () => {
    expect(boardMarkdown(BOARD)).toBe(
      [
        '# Scorecard',
        '',
        '2 figures, 1 not on the way.',
        '',
        '## Close the books in four days',
        '',
        'cfo-office answers for it',
        '',
        '| Figure | Side | Now | Trend | Standing |',
        '| --- | --- | --: | --- | --- |',
        '| Days to close | Business | 8.5 days | 9 → 9 → 8.5 | ✓ on its way |',
        '| Interface errors that somebody has to mend by hand | IT | 281 a month |  | ✗ missed |',
        '',
        '## Nothing here',
        '',
        'nothing',
        '',
      ].join('\n'),
    );
  });
});

describe('a board as CSV', () => {
  it('names the section in each line', () => {
    expect(boardCsv(BOARD).split('\r\n')).toEqual([
      'Section,Figure,Side,Now,Trend,Standing',
      'Close the books in four days,Days to close,Business,8.5 days,9 → 9 → 8.5,on its way',
      'Close the books in four days,Interface errors that somebody has to mend by hand,IT,281 a month,,missed',
      '',
      'Section,Figure',
      '',
    ]);
  });
});

describe('a board as HTML', () => {
  it('has tables with names, signs with words, and places for a click', () => {
    const html = boardHtml(BOARD, { href: ({ at }) => at && `#${at.path}` });
    expect(html).toContain('<caption>Close the books in four days</caption>');
    expect(html).toContain('<span class="unseen">bad: </span>');
    expect(html).toContain('role="img" aria-label="9 → 9 → 8.5"');
    expect(html).toContain('data-path="roadmap.yaml" data-offset="40"');
    expect(html).toContain('<a href="#roadmap.yaml"><bdi>Days to close</bdi></a>');
  });

  it('leaves hostile text a text, in every format', () => {
    const hostile = '</td><script>alert(1)</script>|`@all`\u202E=1+1';
    const board: Board = {
      title: hostile,
      lead: hostile,
      sections: [
        {
          title: hostile,
          note: hostile,
          columns: [{ title: hostile }],
          rows: [{ cells: [{ text: hostile, level: 'bad' }] }],
        },
      ],
    };
    expect(boardHtml(board)).not.toContain('<script');
    expect(boardHtml(board)).not.toContain('\u202E');
    expect(boardMarkdown(board)).not.toMatch(/[^\\]<|@all|\u202E/);
    expect(boardText(board)).not.toContain('\u202E');
    expect(
      boardCsv({
        ...board,
        sections: [{ ...board.sections[0]!, rows: [{ cells: [{ text: '=1+1' }] }] }],
      }),
    ).toContain(",'=1+1");
  });
});
