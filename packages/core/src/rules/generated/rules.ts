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
import rule14 from '../feasibility/headroom.ts';
import rule15 from '../feasibility/impact-missing.ts';
import rule16 from '../feasibility/missing.ts';
import rule17 from '../feasibility/no-logic.ts';
import rule18 from '../feasibility/prepare-late.ts';
import rule19 from '../feasibility/support-load.ts';
import rule20 from '../file/encoding.ts';
import rule21 from '../file/limit.ts';
import rule22 from '../file/link.ts';
import rule23 from '../file/nested-include.ts';
import rule24 from '../file/nested-roadmap.ts';
import rule25 from '../file/no-match.ts';
import rule26 from '../file/outside.ts';
import rule27 from '../file/too-large.ts';
import rule28 from '../file/two-roadmaps.ts';
import rule29 from '../file/unreadable.ts';
import rule30 from '../kpi/none.ts';
import rule31 from '../plan/expired-date.ts';
import rule32 from '../reference/ambiguous.ts';
import rule33 from '../reference/dissolved-team.ts';
import rule34 from '../reference/duplicate-id.ts';
import rule35 from '../reference/self.ts';
import rule36 from '../reference/unknown.ts';
import rule37 from '../reference/unused.ts';
import rule38 from '../scenario/no-effect.ts';
import rule39 from '../scenario/no-file.ts';
import rule40 from '../schema/date.ts';
import rule41 from '../schema/enum.ts';
import rule42 from '../schema/extension.ts';
import rule43 from '../schema/id.ts';
import rule44 from '../schema/placeholder-owner.ts';
import rule45 from '../schema/quantity.ts';
import rule46 from '../schema/repeated.ts';
import rule47 from '../schema/required.ts';
import rule48 from '../schema/template.ts';
import rule49 from '../schema/type.ts';
import rule50 from '../schema/unknown-key.ts';
import rule51 from '../schema/value.ts';
import rule52 from '../suppression/expired.ts';
import rule53 from '../suppression/unreadable.ts';
import rule54 from '../suppression/unused.ts';
import rule55 from '../suppression/without-reason.ts';
import rule56 from '../syntax/alias.ts';
import rule57 from '../syntax/character.ts';
import rule58 from '../syntax/document.ts';
import rule59 from '../syntax/duplicate-key.ts';
import rule60 from '../syntax/key.ts';
import rule61 from '../syntax/limit.ts';
import rule62 from '../syntax/merge-key.ts';
import rule63 from '../syntax/tab.ts';
import rule64 from '../syntax/tag.ts';
import rule65 from '../syntax/yaml.ts';

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
  ['feasibility/headroom', rule14],
  ['feasibility/impact-missing', rule15],
  ['feasibility/missing', rule16],
  ['feasibility/no-logic', rule17],
  ['feasibility/prepare-late', rule18],
  ['feasibility/support-load', rule19],
  ['file/encoding', rule20],
  ['file/limit', rule21],
  ['file/link', rule22],
  ['file/nested-include', rule23],
  ['file/nested-roadmap', rule24],
  ['file/no-match', rule25],
  ['file/outside', rule26],
  ['file/too-large', rule27],
  ['file/two-roadmaps', rule28],
  ['file/unreadable', rule29],
  ['kpi/none', rule30],
  ['plan/expired-date', rule31],
  ['reference/ambiguous', rule32],
  ['reference/dissolved-team', rule33],
  ['reference/duplicate-id', rule34],
  ['reference/self', rule35],
  ['reference/unknown', rule36],
  ['reference/unused', rule37],
  ['scenario/no-effect', rule38],
  ['scenario/no-file', rule39],
  ['schema/date', rule40],
  ['schema/enum', rule41],
  ['schema/extension', rule42],
  ['schema/id', rule43],
  ['schema/placeholder-owner', rule44],
  ['schema/quantity', rule45],
  ['schema/repeated', rule46],
  ['schema/required', rule47],
  ['schema/template', rule48],
  ['schema/type', rule49],
  ['schema/unknown-key', rule50],
  ['schema/value', rule51],
  ['suppression/expired', rule52],
  ['suppression/unreadable', rule53],
  ['suppression/unused', rule54],
  ['suppression/without-reason', rule55],
  ['syntax/alias', rule56],
  ['syntax/character', rule57],
  ['syntax/document', rule58],
  ['syntax/duplicate-key', rule59],
  ['syntax/key', rule60],
  ['syntax/limit', rule61],
  ['syntax/merge-key', rule62],
  ['syntax/tab', rule63],
  ['syntax/tag', rule64],
  ['syntax/yaml', rule65],
]);
