import type { TextRole } from '@throughline/core';
import type { Paint } from './terminal.ts';

/** How the parts of a timeline look in a terminal. Never by colour alone: each has its own sign. */
export function paintTimeline(paint: Paint): (text: string, role: TextRole) => string {
  return (text, role) => paint(text, ...LOOKS[role]);
}

const LOOKS: Readonly<Record<TextRole, Parameters<Paint>[1][]>> = {
  title: ['bold'],
  lane: ['bold'],
  muted: ['dim'],
  today: ['cyan'],
  late: ['red'],
  critical: ['yellow'],
  proposed: ['dim'],
  assessing: ['dim'],
  committed: ['blue'],
  active: ['green'],
  paused: ['yellow'],
  done: ['dim'],
  dropped: ['dim'],
};
