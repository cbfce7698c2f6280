import { STATUSES } from '../../model/roadmap.ts';
import { STATUS_TITLES } from '../../views/say.ts';
import type { Bar, Scene } from '../../views/scene.ts';
import { element } from '../markup.ts';
import { findingGlyph, markGlyph, statusGlyph } from './glyphs.ts';
import { textWidth } from './text-width.ts';

export interface Block {
  readonly height: number;
  readonly markup: string;
}

interface Key {
  readonly width: number;
  readonly text: string;
  readonly draw: (x: number, y: number) => string;
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
  const keys = keysOf(scene, bars, prefix);
  if (keys.length === 0) return { height: 0, markup: '' };
  const { markup, bottom } = flow(keys, left, right, top + 16);
  return { height: bottom - top + 10, markup };
}

function keysOf(scene: Scene, bars: readonly Bar[], prefix: string): readonly Key[] {
  const any = (test: (bar: Bar) => unknown) => bars.some(test);
  const marks = bars.flatMap((bar) => bar.marks);
  const keys: (Key | false)[] = [
    ...STATUSES.map(
      (status) =>
        any((bar) => bar.status === status) && {
          width: 12,
          text: STATUS_TITLES[status],
          draw: (x: number, y: number) =>
            element('g', { class: `tl-${status}` }, statusGlyph(status, x + 6, y)),
        },
    ),
    any(({ critical }) => critical) && {
      width: 20,
      text: 'Critical',
      draw: (x, y) =>
        element(
          'g',
          { class: 'tl-committed tl-critical' },
          element('rect', { class: 'tl-bar', x, y: y - 5, width: 20, height: 10, rx: 3 }),
        ),
    },
    any((bar) => bar.startsBy > bar.first || bar.endsFrom < bar.last) && {
      width: 20,
      text: 'Not exact',
      draw: (x, y) => softKey(x, y, `${prefix}-soft-key`),
    },
    any(({ overrunUntil }) => overrunUntil) && {
      width: 20,
      text: 'Cannot finish before',
      draw: (x, y) =>
        element('rect', { class: 'tl-overrun-fill', x, y: y - 5, width: 20, height: 10, rx: 3 }) +
        element('rect', {
          class: 'tl-overrun',
          x,
          y: y - 5,
          width: 20,
          height: 10,
          rx: 3,
          fill: `url(#${prefix}-late)`,
        }),
    },
    any(({ floatUntil }) => floatUntil) && {
      width: 20,
      text: 'Float',
      draw: (x, y) => element('path', { class: 'tl-float', d: `M${x} ${y}h20m0-3.5v7` }),
    },
    any(({ deadline }) => deadline) && {
      width: 6,
      text: 'Deadline',
      draw: (x, y) => element('path', { class: 'tl-deadline', d: `M${x} ${y - 7}h4v14h-4` }),
    },
    marks.some(({ release }) => !release) && {
      width: 12,
      text: 'Milestone',
      draw: (x, y) => markGlyph({ release: false, reached: false, late: false }, x + 6, y),
    },
    marks.some(({ release }) => release) && {
      width: 12,
      text: 'Release',
      draw: (x, y) => markGlyph({ release: true, reached: false, late: false }, x + 6, y + 1),
    },
    marks.some(({ reached }) => reached) && {
      width: 12,
      text: 'Reached',
      draw: (x, y) => markGlyph({ release: false, reached: true, late: false }, x + 6, y),
    },
    scene.arrows.some(({ driving }) => driving) && {
      width: 20,
      text: 'Drives the date',
      draw: (x, y) =>
        element(
          'g',
          { class: 'tl-driving' },
          element('path', { class: 'tl-arrow', d: `M${x} ${y}h15` }),
          element('path', { class: 'tl-head', d: `M${x + 20} ${y}l-6-3.5v7z` }),
        ),
    },
    scene.freezes.length > 0 && {
      width: 16,
      text: 'Freeze',
      draw: (x, y) =>
        element('rect', { x, y: y - 6, width: 16, height: 12, fill: `url(#${prefix}-freeze)` }),
    },
    any(({ worst }) => worst === 'error') && {
      width: 12,
      text: 'Errors',
      draw: (x, y) => findingGlyph('error', x + 6, y),
    },
    any(({ worst }) => worst === 'warning') && {
      width: 12,
      text: 'Warnings',
      draw: (x, y) => findingGlyph('warning', x + 6, y),
    },
  ];
  return keys.filter((key) => key !== false);
}

function softKey(x: number, y: number, id: string): string {
  const stop = (offset: string, opacity: string) =>
    element('stop', { class: 'tl-soft-edge', offset, 'stop-opacity': opacity });
  return element(
    'g',
    { class: 'tl-committed' },
    element('linearGradient', { id }, stop('0%', '0.1'), stop('50%', '0.5'), stop('100%', '0.1')),
    element('rect', { x, y: y - 5, width: 20, height: 10, rx: 3, fill: `url(#${id})` }),
  );
}

function flow(
  keys: readonly Key[],
  left: number,
  right: number,
  top: number,
): { markup: string; bottom: number } {
  let [x, y] = [left, top];
  const parts: string[] = [];
  for (const { width, text, draw } of keys) {
    const whole = width + 6 + textWidth(text, 11) + 18;
    if (x > left && x + whole > right) [x, y] = [left, y + 20];
    parts.push(
      draw(Math.round(x), y),
      element('text', { class: 'tl-small', x: Math.round(x) + width + 6, y: y + 4 }, text),
    );
    x += whole;
  }
  return { markup: parts.join(''), bottom: y + 8 };
}
