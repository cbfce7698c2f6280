import { assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { heatMap, type HeatMap } from '../views/heat-map.ts';
import { analysisOf } from '../views/testing/analysis.ts';
import { BUSY_TEAMS } from '../views/testing/teams.ts';
import { heatMapSvg } from './svg/heat-map-svg.ts';
import { heatMapCsv } from './table/heat-map-csv.ts';
import { columnsOf } from './terminal/columns.ts';
import { heatMapText } from './terminal/heat-map-text.ts';
import { all, readMarkup, withClass } from './testing/markup.ts';

const map = mapOf(BUSY_TEAMS);

test('in the terminal', () => {
  expect(heatMapText(map)).toBe(`Spring, one roadmap
Promised work by month, in percent of the time there is, from 24 Nov 2026 on

              2026        2027
              Nov   Dec   Jan   Feb
Platform        ·  114%▲ 114%▲  23%
  network       ·     ·     ·   90%▪
Data            ·   91%▪  91%△   0%
Service desk    ·     ·     ·     ·
Lab             ·      ?     ?    ·

▲ promised more than there is   △ more with what is proposed   ▪ above 85 %
? nothing says how many people there are
Not counted, for they have no dates: someday
`);
});

test('in a narrow terminal that knows ASCII alone', () => {
  expect(heatMapText(map, { width: 40, ascii: true })).toBe(`Spring, one roadmap
Promised work by month, in percent of t.

              2026        2027
              Nov   Dec   Jan   Feb
Platform        .  114%! 114%!  23%
  network       .     .     .   90%*
Data            .   91%*  91%+   0%
Service desk    .     .     .     .
Lab             .      ?     ?    .

! promised more than there is
+ more with what is proposed
* above 85 %
? nothing says how many people there are
Not counted, for they have no dates: so.
`);
});

test('for a spreadsheet', () => {
  const lines = heatMapCsv(map).split('\r\n');
  expect(lines).toHaveLength(22);
  expect(lines[0]).toBe(
    'team,skill,period,first,last,capacity,committed,tentative,optimistic,pessimistic,share',
  );
  expect(lines).toContain('platform,,2026-12,2026-12-01,2026-12-31,46,52.3,0,52.3,52.3,1.136');
  expect(lines).toContain('data,,2027-01,2027-01-01,2027-01-31,42,38.2,20,48.6,77.3,0.909');
  expect(lines).toContain('lab,,2026-12,2026-12-01,2026-12-31,,2.6,0,2.6,2.6,');
});

// Change of the picture? Look at the new files before you keep them (`vitest -u`).
test.each([
  ['wide', { width: 900 }],
  ['narrow', { width: 320, theme: 'dark' }],
] as const)('looks as before: %s', async (name, options) => {
  const lines = heatMapSvg(map, options).replaceAll('><', '>\n<');
  await expect(`${lines}\n`).toMatchFileSnapshot(`svg/goldens/heat-map-${name}.svg`);
});

describe('the picture', () => {
  const svg = readMarkup(heatMapSvg(map));

  test('names itself, and each cell in words', () => {
    const [name] = all(svg, ({ attributes }) => attributes.get('id') === 'tl-name');
    expect(name?.text).toBe(
      'Capacity of Spring, one roadmap by month: 4 teams, 1 of them promised more than there is',
    );
    const spoken = withClass(svg, 'tl-heat-cell-over').map((cell) => cell.children[0]?.text);
    expect(spoken).toEqual([
      'Platform, 2026-12: 52.3 of 46 pd promised (114 %); it cannot be done',
      'Platform, 2027-01: 47.7 of 42 pd promised (114 %); it cannot be done',
    ]);
  });

  test('leads from every row to its place in the files', () => {
    const rows = all(svg, ({ attributes }) => attributes.has('data-offset'));
    expect(
      rows.map(
        ({ attributes }) =>
          BUSY_TEAMS.slice(Number(attributes.get('data-offset'))).split(/[\n:]/)[0],
      ),
    ).toEqual(['platform', 'network', 'data', 'desk', 'lab']);
  });

  test('writes a theme out for viewers without custom properties, loads nothing and runs nothing', () => {
    expect(heatMapSvg(map, { theme: 'dark' })).not.toMatch(/var\(|@media screen/);
    expect(heatMapSvg(map, { css: 'none' })).not.toContain('<style');
    expect(heatMapSvg(map).replace('http://www.w3.org/2000/svg', '')).not.toMatch(
      /https?:|<script|<image|<foreignObject|href|style=|\son[a-z]+=/,
    );
  });
});

test('no title does any harm', () => {
  const hostile = constantFrom(
    '</text><script>alert(1)</script>',
    '=HYPERLINK("https://evil.example")',
    '\u001B[31mred',
    '&#x202E;evil',
    'x'.repeat(10_000),
    '日本語',
    '',
  );
  assert(
    property(hostile, integer({ min: 40, max: 400 }), (title, width) => {
      const renamed: HeatMap = {
        ...map,
        title,
        rows: map.rows.map((row) => ({ ...row, team: title, title })),
      };
      const svg = readMarkup(heatMapSvg(renamed, { width: width * 4 }));
      expect(all(svg, ({ name }) => name === 'script')).toEqual([]);
      const lines = heatMapText(renamed, { width }).split('\n');
      expect(lines.filter((line) => line.includes('\u001B'))).toEqual([]);
      expect(heatMapCsv(renamed)).not.toMatch(/(?:^|,)"?=/m);
      for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(width);
    }),
  );
});

test('a roadmap without teams is a picture too', () => {
  const empty = mapOf('roadmap: demo\ntitle: Nothing yet\n');
  expect(heatMapText(empty)).toBe('Nothing yet\n\nNo teams to show.\n');
  expect(readMarkup(heatMapSvg(empty)).text).toContain('Nothing yet');
});

function mapOf(text: string): HeatMap {
  const { roadmap, workload, asOf } = analysisOf(text);
  return heatMap(roadmap, workload.load, workload.proofs, asOf);
}
