import { expect, test } from 'vitest';
import { sceneOf } from '../../views/testing/analysis.ts';
import { EVERYTHING } from '../../views/testing/roadmaps.ts';
import { all, readMarkup, type Read } from '../testing/markup.ts';
import { timelineCsv } from './timeline-csv.ts';
import { timelineTable } from './timeline-table.ts';

const scene = sceneOf(EVERYTHING);

test('says everything that the picture shows', () => {
  expect(cellsOf(readMarkup(timelineTable(scene)))).toEqual([
    'Initiative | Status | Start | Target | Deadline | Earliest finish | Float (working days) | Waits for | Milestones | Findings',
    'Business',
    'Finance moves to the new ERP | Committed | 1 Feb 2027 | 22 Mar 2027 (spring) | 31 Mar 2027 | 2 Apr 2027 9 working days late | −2, critical | One sign-on (drives the date) |  | 1 error',
    'Portal for suppliers | Proposed | 2027-Q2 | 2027-Q3 |  | 1 Jul 2027 |  | Blueprint |  | ',
    'Business and IT',
    'Blueprint | Done | 5 Oct 2026 | 6 Nov 2026 |  |  |  |  | Agreed, reached 2 Nov 2026, planned for 26 Oct 2026 | ',
    'IT',
    'One sign-on | Active | 2 Nov 2026 | 29 Jan 2027 |  | 5 Feb 2027 5 working days late | −2, critical |  | Pilot live, 15 Jan 2027 | 1 error',
    'Late shifts at the desk | Paused | 5 Apr 2027 | 28 May 2027 | 30 Jul 2027 | 28 May 2027 | 45 |  |  | 1 warning',
    'Gateway | Assessing |  | 30 Jun 2027 |  | 30 Jun 2027 |  |  |  | 1 warning',
    'Not on the timeline',
    'Intranet | Proposed |  | target tbd |  |  |  |  |  | ',
    'Someday | Proposed |  | no dates |  |  |  |  |  | ',
  ]);
});

test('has a caption, and heads for columns, groups and rows', () => {
  const table = readMarkup(timelineTable(scene));
  expect(named(table, 'caption').map(({ text }) => text)).toEqual([
    'Spring, one roadmap, as of 24 Nov 2026',
  ]);
  const scopes = named(table, 'th').map(({ attributes }) => attributes.get('scope'));
  expect(scopes.filter((scope) => scope === 'rowgroup')).toHaveLength(4);
  expect(scopes.filter((scope) => scope === 'row')).toHaveLength(8);
  expect(scopes).not.toContain(undefined);
});

test('leaves out columns in which nothing stands', () => {
  const small = sceneOf(
    'roadmap: demo\ninitiatives: [{id: a, start: 2027-01-04, target: 2027-02-26}]\n',
  );
  const heads = named(named(readMarkup(timelineTable(small)), 'thead').at(0)!, 'th');
  expect(heads.map(({ text }) => text)).toEqual([
    'Initiative',
    'Status',
    'Start',
    'Target',
    'Earliest finish',
  ]);
});

test('leaves milestones to a host that lists them itself', () => {
  const text = timelineTable(scene, { milestones: 'elsewhere' });
  expect(text).not.toContain('Pilot live');
  expect(timelineTable(scene)).toContain('Pilot live');
});

test('titles are text, links or buttons, as the host needs them', () => {
  const linked = readMarkup(
    timelineTable(scene, { href: (id) => (id === 'erp' ? '#erp' : undefined) }),
  );
  expect(named(linked, 'a').map(({ text, attributes }) => [text, attributes.get('href')])).toEqual([
    ['Finance moves to the new ERP', '#erp'],
  ]);
  const buttons = named(readMarkup(timelineTable(scene, { buttons: true })), 'button');
  expect(buttons.map(({ attributes }) => attributes.get('data-id'))).toContain('intranet');
  expect(buttons).toHaveLength(8);
});

test('a title stays a title', () => {
  const title = '</bdi></th><script>alert(1)</script>';
  const text = `roadmap: demo\ninitiatives: [{id: a, title: "${title}", target: 2027-02-26}]\n`;
  const table = readMarkup(timelineTable(sceneOf(text), { buttons: true }));
  expect(named(table, 'button').map((each) => each.text)).toEqual([title]);
  expect(named(table, 'script')).toEqual([]);
});

test('as comma-separated values', () => {
  expect(timelineCsv(scene).replaceAll('\r\n', '\n'))
    .toBe(`id,title,lane,status,start,target,first,last,deadline,earliestFinish,workingDaysLate,totalFloat,critical,errors,warnings,notes,note
erp,Finance moves to the new ERP,Business,committed,1 Feb 2027,22 Mar 2027 (spring),2027-02-01,2027-03-22,2027-03-31,2027-04-02,9,-2,true,1,0,0,
portal,Portal for suppliers,Business,proposed,2027-Q2,2027-Q3,2027-04-01,2027-09-30,,2027-07-01,0,,false,0,0,0,
blueprint,Blueprint,Business and IT,done,5 Oct 2026,6 Nov 2026,2026-10-05,2026-11-06,,,0,,false,0,0,0,
sso,One sign-on,IT,active,2 Nov 2026,29 Jan 2027,2026-11-02,2027-01-29,,2027-02-05,5,-2,true,1,0,0,
desk,Late shifts at the desk,IT,paused,5 Apr 2027,28 May 2027,2027-04-05,2027-05-28,2027-07-30,2027-05-28,0,45,false,0,1,0,
gateway,Gateway,IT,assessing,,30 Jun 2027,2027-06-03,2027-06-30,,2027-06-30,0,,false,0,1,0,start not written
intranet,Intranet,,proposed,,,,,,,,,,,,,target tbd
someday,Someday,,proposed,,,,,,,,,,,,,no dates
`);
  expect(timelineCsv(scene).split('\r\n')).toHaveLength(10);
});

test.each([
  ['=1+1', "'=1+1"],
  ['+49 30', "'+49 30"],
  ['-x', "'-x"],
  ['@SUM(A1)', "'@SUM(A1)"],
  [' =1', "' =1"],
  ['a "b", c', '"a ""b"", c"'],
  ['-12', '-12'],
])('a title %j is the field %s', (title, field) => {
  const text = `roadmap: demo\ninitiatives: [{id: a, title: ${JSON.stringify(title)}, target: 2027-02-26}]\n`;
  expect(timelineCsv(sceneOf(text)).split('\r\n')[1]).toContain(`a,${field},No domain,`);
});

function named(root: Read, name: string): readonly Read[] {
  return all(root, (element) => element.name === name);
}

/** Rows as lines, cells between bars; the items of a list between semicolons. */
function cellsOf(table: Read): readonly string[] {
  return named(table, 'tr').map(({ children }) =>
    children
      .map((cell) => {
        const items = named(cell, 'li');
        return items.length > 0 ? items.map(({ text }) => text).join('; ') : cell.text;
      })
      .join(' | '),
  );
}
