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
import rule8 from '../dependency/incomplete.ts';
import rule9 from '../dependency/on-dropped.ts';
import rule10 from '../dependency/order.ts';
import rule11 from '../dependency/unacknowledged.ts';
import rule12 from '../feasibility/date.ts';
import rule13 from '../file/encoding.ts';
import rule14 from '../file/limit.ts';
import rule15 from '../file/link.ts';
import rule16 from '../file/nested-include.ts';
import rule17 from '../file/no-match.ts';
import rule18 from '../file/outside.ts';
import rule19 from '../file/too-large.ts';
import rule20 from '../file/two-roadmaps.ts';
import rule21 from '../file/unreadable.ts';
import rule22 from '../kpi/none.ts';
import rule23 from '../plan/expired-date.ts';
import rule24 from '../reference/ambiguous.ts';
import rule25 from '../reference/dissolved-team.ts';
import rule26 from '../reference/duplicate-id.ts';
import rule27 from '../reference/self.ts';
import rule28 from '../reference/unknown.ts';
import rule29 from '../reference/unused.ts';
import rule30 from '../schema/date.ts';
import rule31 from '../schema/enum.ts';
import rule32 from '../schema/extension.ts';
import rule33 from '../schema/id.ts';
import rule34 from '../schema/placeholder-owner.ts';
import rule35 from '../schema/quantity.ts';
import rule36 from '../schema/repeated.ts';
import rule37 from '../schema/required.ts';
import rule38 from '../schema/template.ts';
import rule39 from '../schema/type.ts';
import rule40 from '../schema/unknown-key.ts';
import rule41 from '../schema/value.ts';
import rule42 from '../suppression/expired.ts';
import rule43 from '../suppression/unreadable.ts';
import rule44 from '../suppression/unused.ts';
import rule45 from '../suppression/without-reason.ts';
import rule46 from '../syntax/alias.ts';
import rule47 from '../syntax/character.ts';
import rule48 from '../syntax/document.ts';
import rule49 from '../syntax/duplicate-key.ts';
import rule50 from '../syntax/key.ts';
import rule51 from '../syntax/limit.ts';
import rule52 from '../syntax/merge-key.ts';
import rule53 from '../syntax/tab.ts';
import rule54 from '../syntax/tag.ts';
import rule55 from '../syntax/yaml.ts';

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
  ['dependency/incomplete', rule8],
  ['dependency/on-dropped', rule9],
  ['dependency/order', rule10],
  ['dependency/unacknowledged', rule11],
  ['feasibility/date', rule12],
  ['file/encoding', rule13],
  ['file/limit', rule14],
  ['file/link', rule15],
  ['file/nested-include', rule16],
  ['file/no-match', rule17],
  ['file/outside', rule18],
  ['file/too-large', rule19],
  ['file/two-roadmaps', rule20],
  ['file/unreadable', rule21],
  ['kpi/none', rule22],
  ['plan/expired-date', rule23],
  ['reference/ambiguous', rule24],
  ['reference/dissolved-team', rule25],
  ['reference/duplicate-id', rule26],
  ['reference/self', rule27],
  ['reference/unknown', rule28],
  ['reference/unused', rule29],
  ['schema/date', rule30],
  ['schema/enum', rule31],
  ['schema/extension', rule32],
  ['schema/id', rule33],
  ['schema/placeholder-owner', rule34],
  ['schema/quantity', rule35],
  ['schema/repeated', rule36],
  ['schema/required', rule37],
  ['schema/template', rule38],
  ['schema/type', rule39],
  ['schema/unknown-key', rule40],
  ['schema/value', rule41],
  ['suppression/expired', rule42],
  ['suppression/unreadable', rule43],
  ['suppression/unused', rule44],
  ['suppression/without-reason', rule45],
  ['syntax/alias', rule46],
  ['syntax/character', rule47],
  ['syntax/document', rule48],
  ['syntax/duplicate-key', rule49],
  ['syntax/key', rule50],
  ['syntax/limit', rule51],
  ['syntax/merge-key', rule52],
  ['syntax/tab', rule53],
  ['syntax/tag', rule54],
  ['syntax/yaml', rule55],
]);
