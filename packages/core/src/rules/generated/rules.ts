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
import rule17 from '../file/nested-roadmap.ts';
import rule18 from '../file/no-match.ts';
import rule19 from '../file/outside.ts';
import rule20 from '../file/too-large.ts';
import rule21 from '../file/two-roadmaps.ts';
import rule22 from '../file/unreadable.ts';
import rule23 from '../kpi/none.ts';
import rule24 from '../plan/expired-date.ts';
import rule25 from '../reference/ambiguous.ts';
import rule26 from '../reference/dissolved-team.ts';
import rule27 from '../reference/duplicate-id.ts';
import rule28 from '../reference/self.ts';
import rule29 from '../reference/unknown.ts';
import rule30 from '../reference/unused.ts';
import rule31 from '../schema/date.ts';
import rule32 from '../schema/enum.ts';
import rule33 from '../schema/extension.ts';
import rule34 from '../schema/id.ts';
import rule35 from '../schema/placeholder-owner.ts';
import rule36 from '../schema/quantity.ts';
import rule37 from '../schema/repeated.ts';
import rule38 from '../schema/required.ts';
import rule39 from '../schema/template.ts';
import rule40 from '../schema/type.ts';
import rule41 from '../schema/unknown-key.ts';
import rule42 from '../schema/value.ts';
import rule43 from '../suppression/expired.ts';
import rule44 from '../suppression/unreadable.ts';
import rule45 from '../suppression/unused.ts';
import rule46 from '../suppression/without-reason.ts';
import rule47 from '../syntax/alias.ts';
import rule48 from '../syntax/character.ts';
import rule49 from '../syntax/document.ts';
import rule50 from '../syntax/duplicate-key.ts';
import rule51 from '../syntax/key.ts';
import rule52 from '../syntax/limit.ts';
import rule53 from '../syntax/merge-key.ts';
import rule54 from '../syntax/tab.ts';
import rule55 from '../syntax/tag.ts';
import rule56 from '../syntax/yaml.ts';

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
  ['file/nested-roadmap', rule17],
  ['file/no-match', rule18],
  ['file/outside', rule19],
  ['file/too-large', rule20],
  ['file/two-roadmaps', rule21],
  ['file/unreadable', rule22],
  ['kpi/none', rule23],
  ['plan/expired-date', rule24],
  ['reference/ambiguous', rule25],
  ['reference/dissolved-team', rule26],
  ['reference/duplicate-id', rule27],
  ['reference/self', rule28],
  ['reference/unknown', rule29],
  ['reference/unused', rule30],
  ['schema/date', rule31],
  ['schema/enum', rule32],
  ['schema/extension', rule33],
  ['schema/id', rule34],
  ['schema/placeholder-owner', rule35],
  ['schema/quantity', rule36],
  ['schema/repeated', rule37],
  ['schema/required', rule38],
  ['schema/template', rule39],
  ['schema/type', rule40],
  ['schema/unknown-key', rule41],
  ['schema/value', rule42],
  ['suppression/expired', rule43],
  ['suppression/unreadable', rule44],
  ['suppression/unused', rule45],
  ['suppression/without-reason', rule46],
  ['syntax/alias', rule47],
  ['syntax/character', rule48],
  ['syntax/document', rule49],
  ['syntax/duplicate-key', rule50],
  ['syntax/key', rule51],
  ['syntax/limit', rule52],
  ['syntax/merge-key', rule53],
  ['syntax/tab', rule54],
  ['syntax/tag', rule55],
  ['syntax/yaml', rule56],
]);
