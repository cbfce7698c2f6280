import type { RoadmapFile } from '../model/generated/types.ts';
import type { Severity } from '../text/diagnostic.ts';
import type { Options } from './rule.ts';

type Setting = Severity | 'off' | ({ readonly severity?: Severity | 'off' } & Options);

/** The settings of one preset, by the rule's id, as `rules:` would have them. */
type Preset = Readonly<Record<string, Setting>>;

/**
 * What `extends:` may name. A preset turns no rule off on whose word others rest: what cannot be
 * is said under every one of them.
 */
export const PRESETS: Readonly<Record<NonNullable<RoadmapFile['extends']>, Preset>> = {
  'throughline:recommended': {},
  'throughline:strict': {
    'alignment/coupling': 'warning',
    'alignment/critical-process': 'error',
    'capacity/unestimated': 'error',
    'dependency/incomplete': 'warning',
    'dependency/unacknowledged': 'error',
    'feasibility/no-logic': 'warning',
    'kpi/none': 'error',
    'kpi/one-sided': 'error',
    'kpi/shared-owner': 'error',
    'plan/near-vague': { days: 60 },
    'quality/score': { least: 80 },
    'reference/unused': 'warning',
    'risk/unowned': 'error',
    'stage/approval': 'error',
    'system/disposition': 'warning',
    'touchpoint/none': 'error',
  },
  'throughline:startup': {
    'alignment/coupling': 'off',
    'alignment/critical-process': 'info',
    'capacity/reserve': 'off',
    'capacity/undeclared': 'warning',
    'dependency/incomplete': 'off',
    'feasibility/impact-missing': 'off',
    'feasibility/missing': 'warning',
    'kpi/incomplete': 'info',
    'kpi/one-sided': 'off',
    'kpi/shared-owner': 'off',
    'plan/empty-horizon': 'off',
    'plan/far-precise': 'info',
    'risk/unowned': 'info',
    'system/disposition': 'off',
    'system/single-point': 'info',
    'touchpoint/none': 'info',
    'touchpoint/too-long': 'off',
  },
  'throughline:portfolio': {
    'alignment/coupling': 'warning',
    'alignment/orphan-it-work': 'error',
    'alignment/value-order': 'warning',
    'capacity/wip': 'error',
    'date/weekend-or-holiday': 'off',
    'kpi/one-sided': 'error',
    'plan/far-precise': 'off',
    'quality/score': { least: 70 },
    'system/duplicate': 'error',
    'system/renewal-before-decision': { days: 180 },
    'touchpoint/none': 'error',
  },
};
