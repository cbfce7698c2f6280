import { displayed } from '../text/display.ts';
import type { Pool } from './capacity.ts';

/** `74`, `12.5`: person-days to a tenth, as people add them up. */
export function sayNumber(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** `74 pd`. */
export function sayPersonDays(value: number): string {
  return `${sayNumber(value)} pd`;
}

/** `platform`, `network in platform`. */
export function poolName({ team, skill }: Pick<Pool, 'team' | 'skill'>): string {
  const name = displayed(team.id);
  return skill === undefined ? name : `${displayed(skill)} in ${name}`;
}
