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
import rule12 from '../feasibility/conditions-open.ts';
import rule13 from '../feasibility/date.ts';
import rule14 from '../feasibility/impact-missing.ts';
import rule15 from '../feasibility/missing.ts';
import rule16 from '../feasibility/no-logic.ts';
import rule17 from '../feasibility/prepare-late.ts';
import rule18 from '../file/encoding.ts';
import rule19 from '../file/limit.ts';
import rule20 from '../file/link.ts';
import rule21 from '../file/nested-include.ts';
import rule22 from '../file/nested-roadmap.ts';
import rule23 from '../file/no-match.ts';
import rule24 from '../file/outside.ts';
import rule25 from '../file/too-large.ts';
import rule26 from '../file/two-roadmaps.ts';
import rule27 from '../file/unreadable.ts';
import rule28 from '../kpi/none.ts';
import rule29 from '../plan/expired-date.ts';
import rule30 from '../reference/ambiguous.ts';
import rule31 from '../reference/dissolved-team.ts';
import rule32 from '../reference/duplicate-id.ts';
import rule33 from '../reference/self.ts';
import rule34 from '../reference/unknown.ts';
import rule35 from '../reference/unused.ts';
import rule36 from '../scenario/no-effect.ts';
import rule37 from '../scenario/no-file.ts';
import rule38 from '../schema/date.ts';
import rule39 from '../schema/enum.ts';
import rule40 from '../schema/extension.ts';
import rule41 from '../schema/id.ts';
import rule42 from '../schema/placeholder-owner.ts';
import rule43 from '../schema/quantity.ts';
import rule44 from '../schema/repeated.ts';
import rule45 from '../schema/required.ts';
import rule46 from '../schema/template.ts';
import rule47 from '../schema/type.ts';
import rule48 from '../schema/unknown-key.ts';
import rule49 from '../schema/value.ts';
import rule50 from '../suppression/expired.ts';
import rule51 from '../suppression/unreadable.ts';
import rule52 from '../suppression/unused.ts';
import rule53 from '../suppression/without-reason.ts';
import rule54 from '../syntax/alias.ts';
import rule55 from '../syntax/character.ts';
import rule56 from '../syntax/document.ts';
import rule57 from '../syntax/duplicate-key.ts';
import rule58 from '../syntax/key.ts';
import rule59 from '../syntax/limit.ts';
import rule60 from '../syntax/merge-key.ts';
import rule61 from '../syntax/tab.ts';
import rule62 from '../syntax/tag.ts';
import rule63 from '../syntax/yaml.ts';

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
  ['feasibility/conditions-open', rule12],
  ['feasibility/date', rule13],
  ['feasibility/impact-missing', rule14],
  ['feasibility/missing', rule15],
  ['feasibility/no-logic', rule16],
  ['feasibility/prepare-late', rule17],
  ['file/encoding', rule18],
  ['file/limit', rule19],
  ['file/link', rule20],
  ['file/nested-include', rule21],
  ['file/nested-roadmap', rule22],
  ['file/no-match', rule23],
  ['file/outside', rule24],
  ['file/too-large', rule25],
  ['file/two-roadmaps', rule26],
  ['file/unreadable', rule27],
  ['kpi/none', rule28],
  ['plan/expired-date', rule29],
  ['reference/ambiguous', rule30],
  ['reference/dissolved-team', rule31],
  ['reference/duplicate-id', rule32],
  ['reference/self', rule33],
  ['reference/unknown', rule34],
  ['reference/unused', rule35],
  ['scenario/no-effect', rule36],
  ['scenario/no-file', rule37],
  ['schema/date', rule38],
  ['schema/enum', rule39],
  ['schema/extension', rule40],
  ['schema/id', rule41],
  ['schema/placeholder-owner', rule42],
  ['schema/quantity', rule43],
  ['schema/repeated', rule44],
  ['schema/required', rule45],
  ['schema/template', rule46],
  ['schema/type', rule47],
  ['schema/unknown-key', rule48],
  ['schema/value', rule49],
  ['suppression/expired', rule50],
  ['suppression/unreadable', rule51],
  ['suppression/unused', rule52],
  ['suppression/without-reason', rule53],
  ['syntax/alias', rule54],
  ['syntax/character', rule55],
  ['syntax/document', rule56],
  ['syntax/duplicate-key', rule57],
  ['syntax/key', rule58],
  ['syntax/limit', rule59],
  ['syntax/merge-key', rule60],
  ['syntax/tab', rule61],
  ['syntax/tag', rule62],
  ['syntax/yaml', rule63],
]);
