import { assert, constantFrom, integer, property, record, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STATUSES } from '../../model/roadmap.ts';
import type { Scene } from '../../views/scene.ts';
import { sceneOf } from '../../views/testing/analysis.ts';
import { EVERYTHING } from '../../views/testing/roadmaps.ts';
import { all, readMarkup, withClass, type Read } from '../testing/markup.ts';
import { statusGlyph } from './glyphs.ts';
import { timelineSvg, type SvgOptions } from './timeline-svg.ts';

const scene = sceneOf(EVERYTHING);

// Change of the picture? Look at the new files before you keep them (`vitest -u`).
test.each([
  ['wide', { width: 1200 }],
  ['narrow', { width: 400, theme: 'dark' }],
] as const)('looks as before: %s', async (name, options) => {
  const lines = timelineSvg(scene, options).replaceAll('><', '>\n<');
  await expect(`${lines}\n`).toMatchFileSnapshot(`goldens/${name}.svg`);
});

describe('the picture', () => {
  test('leads from every bar, milestone and chip to its place in the files', () => {
    const places = all(drawn(), ({ attributes }) => attributes.has('data-id')).map(
      ({ attributes }) => ({
        id: String(attributes.get('data-id')),
        at: EVERYTHING.slice(Number(attributes.get('data-offset'))).split('\n')[0],
        path: attributes.get('data-path'),
      }),
    );
    expect(places.map(({ id }) => id).toSorted()).toEqual([
      'blueprint',
      'blueprint#agreed',
      'desk',
      'erp',
      'gateway',
      'intranet',
      'portal',
      'someday',
      'sso',
      'sso#pilot',
    ]);
    for (const { id, at, path } of places) {
      expect(at).toMatch(new RegExp(`^${id.split('#').at(-1)}\\b`));
      expect(path).toBe('roadmap.yaml');
    }
  });

  test('names itself once, and each part in words', () => {
    const svg = drawn().children.at(0)!;
    const [name] = all(svg, ({ attributes }) => attributes.get('id') === 'tl-name');
    expect(svg.attributes.get('aria-labelledby')).toBe('tl-name');
    expect(name?.text).toBe('Timeline of Spring, one roadmap: 8 initiatives, 2 late, 2 critical');
    const spoken = withClass(svg, 'tl-item').map((item) => item.children.at(0)?.text);
    expect(spoken).toContain('Gateway, by 30 Jun 2027, assessing');
  });

  test('steps aside for a table twin', () => {
    const svg = drawn({ accessibility: 'hidden' }).children.at(0)!;
    expect(svg.attributes.get('aria-hidden')).toBe('true');
    expect(svg.attributes.has('role')).toBe(false);
  });

  test('shows statuses, criticality and lateness by more than a colour', () => {
    const erp = item(drawn(), 'erp');
    expect(erp.attributes.get('class')).toBe('tl-item tl-committed tl-critical tl-late');
    expect(erp.text).toContain('+9d');
    expect(withClass(erp, 'tl-overrun')).toHaveLength(1);
    expect(withClass(erp, 'tl-deadline')).toHaveLength(1);
    expect(withClass(item(drawn(), 'desk'), 'tl-float')).toHaveLength(1);
    expect(withClass(item(drawn(), 'blueprint'), 'tl-reached')).toHaveLength(1);
    const glyphs = STATUSES.map((status) => statusGlyph(status, 0, 0));
    expect(new Set(glyphs).size).toBe(STATUSES.length);
  });

  test('fades an end that is not exact, and no other', () => {
    const soft = (id: string) => all(item(drawn(), id), ({ name }) => name === 'linearGradient');
    expect(soft('portal')).toHaveLength(2);
    expect(soft('erp')).toHaveLength(0);
    const stops = soft('gateway')
      .at(0)!
      .children.map(({ attributes }) => attributes.get('offset'));
    // Its start is not known, its target is: whole on the last of its 28 days only.
    expect(stops).toEqual(['0%', '96%', '100%']);
  });

  test('draws arrows, the driving and the critical ones stronger', () => {
    expect(
      all(drawn(), ({ attributes }) => attributes.has('data-from')).map(({ attributes }) =>
        [attributes.get('data-from'), attributes.get('data-to'), attributes.get('class')].join(' '),
      ),
    ).toEqual(['blueprint portal ', 'sso erp tl-critical-arrow']);
    expect(withClass(drawn({ arrows: 'none' }), 'tl-arrow')).toHaveLength(0);
    expect(withClass(drawn({ arrows: 'driving', legend: false }), 'tl-arrow')).toHaveLength(1);
  });

  test('explains the signs that occur, and no others', () => {
    const text = 'roadmap: demo\ninitiatives: [{id: a, start: 2027-01-04, target: 2027-02-26}]\n';
    expect(keysOf(sceneOf(text))).toEqual(['Proposed']);
    expect(keysOf(scene)).toEqual([
      'Proposed',
      'Assessing',
      'Committed',
      'Active',
      'Paused',
      'Done',
      'Critical',
      'Not exact',
      'Cannot finish before',
      'Float',
      'Deadline',
      'Milestone',
      'Release',
      'Reached',
      'Drives the date',
      'Freeze',
      'Errors',
      'Warnings',
    ]);
  });

  test('marks today only where it is shown', () => {
    expect(drawn().text).toContain('Today 24 Nov');
    const later = sceneOf(EVERYTHING, {
      range: { first: scene.asOf + 60, last: scene.asOf + 200 },
    });
    expect(readMarkup(timelineSvg(later)).text).not.toContain('Today');
  });

  test('ends a bar in a point where it goes on beyond the time shown', () => {
    const [first, last] = [scene.asOf, scene.asOf + 30];
    const cut = readMarkup(timelineSvg(sceneOf(EVERYTHING, { range: { first, last } })));
    const [bar] = withClass(item(cut, 'sso'), 'tl-bar');
    expect(bar?.attributes.get('d')).toMatch(/^M148 [\d.]+H1184l7 12l-7 12H148l-7 -12l7 -12z$/);
    // Its milestone lies outside, and is not drawn at the edge.
    expect(withClass(cut, 'tl-item')).toHaveLength(8);
    expect(all(cut, ({ attributes }) => attributes.get('data-id') === 'sso#pilot')).toEqual([]);
  });

  test('writes a theme out for viewers without custom properties', () => {
    expect(timelineSvg(scene, { theme: 'dark' })).not.toMatch(/var\(|@media screen/);
    expect(timelineSvg(scene)).toContain('prefers-color-scheme:dark');
    expect(timelineSvg(scene, { css: 'none' })).not.toContain('<style');
  });

  test('loads nothing and runs nothing', () => {
    const markup = timelineSvg(scene);
    expect(markup.replace('http://www.w3.org/2000/svg', '')).not.toMatch(
      /https?:|<script|<image|<foreignObject|href|style=|\son[a-z]+=/,
    );
  });
});

test('stays one picture whatever the titles say', () => {
  const hostile = constantFrom(
    '</text><script>alert(1)</script>',
    '"onload="alert(1)',
    ']]>',
    '&#x202E;evil',
    'مرحبا بالعالم',
    '👩🏽‍💻'.repeat(40),
    'x'.repeat(10_000),
    '',
  );
  assert(
    property(
      record({ title: hostile, other: string({ unit: 'binary' }) }),
      integer({ min: 320, max: 1600 }),
      ({ title, other }, width) => {
        const svg = readMarkup(timelineSvg(retitled(scene, title, other), { width }));
        expect(svg.children.map(({ name }) => name)).toEqual(['svg']);
        expect(withClass(svg, 'tl-item')).toHaveLength(8);
        expect(all(svg, ({ name }) => name === 'script')).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});

test('an empty scene is a picture too', () => {
  const svg = readMarkup(timelineSvg(sceneOf('roadmap: demo\ntitle: Nothing yet\n')));
  expect(svg.text).toContain('Nothing yet');
  expect(withClass(svg, 'tl-item')).toEqual([]);
});

function drawn(options: SvgOptions = {}): Read {
  return readMarkup(timelineSvg(scene, options));
}

function item(svg: Read, id: string): Read {
  return withClass(svg, 'tl-item').find(({ attributes }) => attributes.get('data-id') === id)!;
}

/** The words under the chart, which no other part has in this place. */
function keysOf(of: Scene): readonly string[] {
  const withKeys = all(readMarkup(timelineSvg(of)), ({ name }) => name === 'text');
  const without = all(
    readMarkup(timelineSvg(of, { legend: false })),
    ({ name }) => name === 'text',
  );
  return withKeys.slice(without.length).map(({ text }) => text);
}

function retitled(of: Scene, title: string, other: string): Scene {
  return {
    ...of,
    title,
    lanes: of.lanes.map((lane) => ({
      ...lane,
      title: other,
      bars: lane.bars.map((bar) => ({
        ...bar,
        title,
        spoken: other,
        marks: bar.marks.map((mark) => ({ ...mark, title: other, spoken: title })),
      })),
    })),
    freezes: of.freezes.map((freeze) => ({ ...freeze, title: other })),
    releases: of.releases.map((release) => ({ ...release, name: title })),
    unscheduled: of.unscheduled.map((each) => ({ ...each, title: other, because: title })),
  };
}
