import type { BoardRole } from '@throughline/core';
import type { Paint } from './terminal.ts';

/** How the parts of a board look in a terminal. Never by colour alone: each level has its own sign. */
export function paintBoard(paint: Paint): (text: string, role: BoardRole) => string {
  return (text, role) => paint(text, ...LOOKS[role]);
}

const LOOKS: Readonly<Record<BoardRole, Parameters<Paint>[1][]>> = {
  title: ['bold'],
  heading: ['bold'],
  muted: ['dim'],
  good: ['green'],
  watch: ['yellow'],
  bad: ['red'],
};
