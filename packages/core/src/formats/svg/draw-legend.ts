import { STATUSES, type Status } from '../../model/roadmap.ts';
import { STATUS_TITLES } from '../../views/say.ts';
import type { Bar, Mark, Scene } from '../../views/scene.ts';
import { element } from '../markup.ts';
import { findingGlyph, markGlyph, statusGlyph } from './glyphs.ts';
import { textWidth } from './text-width.ts';

/** A part of the picture below the chart. */
export interface Block {
  readonly height: number;
  readonly markup: string;
}

/** Explains the signs that this picture uses, and no others. */
export function drawLegend(
  scene: Scene,
  left: number,
  right: number,
  top: number,
  prefix: string,
): Block {
  const bars = scene.lanes.flatMap((lane) => lane.bars);
  const shown: Shown = { scene, bars, marks: bars.flatMap(({ marks }) => marks) };
  const keys = KEYS.filter(({ occurs }) => occurs(shown));
  if (keys.length === 0) return { height: 0, markup: '' };
  const { markup, bottom } = flow(keys, left, right, top + 16, prefix);
  return { height: bottom - top + 10, markup };
}

interface Shown {
  readonly scene: Scene;
  readonly bars: readonly Bar[];
  readonly marks: readonly Mark[];
}

interface Key {
  readonly text: string;
  readonly width: number;
  readonly occurs: (shown: Shown) => boolean;
  /** Draws the sign from `x` on, its vertical middle at `y`. */
  readonly draw: (x: number, y: number, prefix: string) => string;
}

const KEYS: readonly Key[] = [
  ...STATUSES.map(statusKey),
  {
    text: 'Critical',
    width: 20,
    occurs: anyBar(({ critical }) => critical),
    draw: (x, y) =>
      group('tl-committed tl-critical', element('rect', { class: 'tl-bar', ...box(x, y) })),
  },
  {
    text: 'Not exact',
    width: 20,
    occurs: anyBar((bar) => bar.startsBy > bar.first || bar.endsFrom < bar.last),
    draw: drawSoft,
  },
  {
    text: 'Cannot finish before',
    width: 20,
    occurs: anyBar(({ overrunUntil }) => overrunUntil !== undefined),
    draw: (x, y, prefix) =>
      element('rect', { class: 'tl-overrun-fill', ...box(x, y) }) +
      element('rect', { class: 'tl-overrun', ...box(x, y), fill: `url(#${prefix}-late)` }),
  },
  {
    text: 'Float',
    width: 20,
    occurs: anyBar(({ floatUntil }) => floatUntil !== undefined),
    draw: (x, y) => element('path', { class: 'tl-float', d: `M${x} ${y}h20m0-3.5v7` }),
  },
  {
    text: 'Deadline',
    width: 6,
    occurs: anyBar(({ deadline }) => deadline !== undefined),
    draw: (x, y) => element('path', { class: 'tl-deadline', d: `M${x} ${y - 7}h4v14h-4` }),
  },
  markKey('Milestone', { release: false, reached: false }, ({ release }) => !release),
  markKey('Release', { release: true, reached: false }, ({ release }) => release),
  markKey('Reached', { release: false, reached: true }, ({ reached }) => reached),
  {
    text: 'Drives the date',
    width: 20,
    occurs: ({ scene }) => scene.arrows.some(({ driving }) => driving),
    draw: (x, y) =>
      group(
        'tl-driving',
        element('path', { class: 'tl-arrow', d: `M${x} ${y}h15` }),
        element('path', { class: 'tl-head', d: `M${x + 20} ${y}l-6-3.5v7z` }),
      ),
  },
  {
    text: 'Freeze',
    width: 16,
    occurs: ({ scene }) => scene.freezes.length > 0,
    draw: (x, y, prefix) =>
      element('rect', { x, y: y - 6, width: 16, height: 12, fill: `url(#${prefix}-freeze)` }),
  },
  findingKey('Errors', 'error'),
  findingKey('Warnings', 'warning'),
];

function statusKey(status: Status): Key {
  return {
    text: STATUS_TITLES[status],
    width: 12,
    occurs: ({ scene, bars }) =>
      [...bars, ...scene.unscheduled].some((item) => item.status === status),
    draw: (x, y) => group(`tl-${status}`, statusGlyph(status, x + 6, y)),
  };
}

function markKey(
  text: string,
  shape: Pick<Mark, 'release' | 'reached'>,
  test: (mark: Mark) => boolean,
): Key {
  return {
    text,
    width: 12,
    occurs: ({ marks }) => marks.some(test),
    draw: (x, y) => markGlyph({ ...shape, late: false }, x + 6, y),
  };
}

function findingKey(text: string, severity: 'error' | 'warning'): Key {
  return {
    text,
    width: 12,
    occurs: anyBar(({ worst }) => worst === severity),
    draw: (x, y) => findingGlyph(severity, x + 6, y),
  };
}

function drawSoft(x: number, y: number, prefix: string): string {
  const id = `${prefix}-soft-key`;
  const stop = (offset: string, opacity: string) =>
    element('stop', { class: 'tl-soft-edge', offset, 'stop-opacity': opacity });
  return group(
    'tl-committed',
    element('linearGradient', { id }, stop('0%', '0.1'), stop('50%', '0.5'), stop('100%', '0.1')),
    element('rect', { ...box(x, y), fill: `url(#${id})` }),
  );
}

function anyBar(test: (bar: Bar) => boolean): Key['occurs'] {
  return ({ bars }) => bars.some(test);
}

function group(className: string, ...children: readonly string[]): string {
  return element('g', { class: className }, ...children);
}

function box(x: number, y: number) {
  return { x, y: y - 5, width: 20, height: 10, rx: 3 };
}

/** One key after the other, in as many lines as it takes. */
function flow(keys: readonly Key[], left: number, right: number, top: number, prefix: string) {
  let [x, y] = [left, top];
  const parts: string[] = [];
  for (const { width, text, draw } of keys) {
    const whole = width + 6 + textWidth(text, 11) + 18;
    if (x > left && x + whole > right) [x, y] = [left, y + 20];
    const from = Math.round(x);
    parts.push(
      draw(from, y, prefix),
      element('text', { class: 'tl-small', x: from + width + 6, y: y + 4 }, text),
    );
    x += whole;
  }
  return { markup: parts.join(''), bottom: y + 8 };
}
