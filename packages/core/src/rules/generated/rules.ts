// Generated from packages/core/src/rules/*/*.ts by `npm run generate`; do not edit.
import type { Rule } from '../rule.ts';
import rule0 from '../alignment/orphan-it-work.ts';
import rule1 from '../date/actual-in-future.ts';
import rule2 from '../date/ends-before-start.ts';
import rule3 from '../date/in-freeze.ts';
import rule4 from '../date/milestone-order.ts';
import rule5 from '../date/milestone-outside.ts';
import rule6 from '../date/weekend-or-holiday.ts';
import rule7 from '../dependency/cycle.ts';
import rule8 from '../dependency/on-dropped.ts';
import rule9 from '../dependency/order.ts';
import rule10 from '../kpi/none.ts';
import rule11 from '../plan/expired-date.ts';
import rule12 from '../reference/ambiguous.ts';
import rule13 from '../reference/dissolved-team.ts';
import rule14 from '../reference/duplicate-id.ts';
import rule15 from '../reference/self.ts';
import rule16 from '../reference/unknown.ts';
import rule17 from '../reference/unused.ts';
import rule18 from '../schema/date.ts';
import rule19 from '../schema/enum.ts';
import rule20 from '../schema/id.ts';
import rule21 from '../schema/placeholder-owner.ts';
import rule22 from '../schema/quantity.ts';
import rule23 from '../schema/repeated.ts';
import rule24 from '../schema/required.ts';
import rule25 from '../schema/template.ts';
import rule26 from '../schema/type.ts';
import rule27 from '../schema/unknown-key.ts';
import rule28 from '../schema/value.ts';
import rule29 from '../suppression/expired.ts';
import rule30 from '../suppression/unreadable.ts';
import rule31 from '../suppression/unused.ts';
import rule32 from '../suppression/without-reason.ts';

/** Every rule by id, in order of ids. */
export const RULES: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ['alignment/orphan-it-work', rule0],
  ['date/actual-in-future', rule1],
  ['date/ends-before-start', rule2],
  ['date/in-freeze', rule3],
  ['date/milestone-order', rule4],
  ['date/milestone-outside', rule5],
  ['date/weekend-or-holiday', rule6],
  ['dependency/cycle', rule7],
  ['dependency/on-dropped', rule8],
  ['dependency/order', rule9],
  ['kpi/none', rule10],
  ['plan/expired-date', rule11],
  ['reference/ambiguous', rule12],
  ['reference/dissolved-team', rule13],
  ['reference/duplicate-id', rule14],
  ['reference/self', rule15],
  ['reference/unknown', rule16],
  ['reference/unused', rule17],
  ['schema/date', rule18],
  ['schema/enum', rule19],
  ['schema/id', rule20],
  ['schema/placeholder-owner', rule21],
  ['schema/quantity', rule22],
  ['schema/repeated', rule23],
  ['schema/required', rule24],
  ['schema/template', rule25],
  ['schema/type', rule26],
  ['schema/unknown-key', rule27],
  ['schema/value', rule28],
  ['suppression/expired', rule29],
  ['suppression/unreadable', rule30],
  ['suppression/unused', rule31],
  ['suppression/without-reason', rule32],
]);
