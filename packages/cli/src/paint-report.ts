import type { ReportRole } from '@throughline/core';
import type { Paint } from './terminal.ts';

/** How the parts of a report look in a terminal. */
export function paintReport(paint: Paint): (text: string, role: ReportRole) => string {
  return (text, role) => paint(text, ...LOOKS[role]);
}

const LOOKS: Readonly<Record<ReportRole, Parameters<Paint>[1][]>> = {
  error: ['red', 'bold'],
  warning: ['yellow', 'bold'],
  info: ['cyan', 'bold'],
  path: ['bold'],
  place: ['dim'],
  rule: ['dim'],
  label: ['blue'],
  muted: ['dim'],
  mark: ['red', 'bold'],
  good: ['green', 'bold'],
};
