// Generated from packages/core/src/rules/*/*.ts by `npm run generate`; do not edit.
import type { Rule } from '../rule.ts';
import rule0 from '../alignment/orphan-it-work.ts';
import rule1 from '../capacity/hero.ts';
import rule2 from '../capacity/no-skill.ts';
import rule3 from '../capacity/overload.ts';
import rule4 from '../capacity/reserve.ts';
import rule5 from '../capacity/tight.ts';
import rule6 from '../capacity/undeclared.ts';
import rule7 from '../capacity/unestimated.ts';
import rule8 from '../capacity/wip.ts';
import rule9 from '../date/actual-in-future.ts';
import rule10 from '../date/ends-before-start.ts';
import rule11 from '../date/in-freeze.ts';
import rule12 from '../date/milestone-order.ts';
import rule13 from '../date/milestone-outside.ts';
import rule14 from '../date/weekend-or-holiday.ts';
import rule15 from '../dependency/cycle.ts';
import rule16 from '../dependency/incomplete.ts';
import rule17 from '../dependency/on-dropped.ts';
import rule18 from '../dependency/order.ts';
import rule19 from '../dependency/unacknowledged.ts';
import rule20 from '../feasibility/against-verdict.ts';
import rule21 from '../feasibility/conditions-open.ts';
import rule22 from '../feasibility/date.ts';
import rule23 from '../feasibility/headroom.ts';
import rule24 from '../feasibility/impact-missing.ts';
import rule25 from '../feasibility/missing.ts';
import rule26 from '../feasibility/no-logic.ts';
import rule27 from '../feasibility/prepare-late.ts';
import rule28 from '../feasibility/probability.ts';
import rule29 from '../feasibility/proof.ts';
import rule30 from '../feasibility/support-load.ts';
import rule31 from '../file/encoding.ts';
import rule32 from '../file/limit.ts';
import rule33 from '../file/link.ts';
import rule34 from '../file/nested-include.ts';
import rule35 from '../file/nested-roadmap.ts';
import rule36 from '../file/no-match.ts';
import rule37 from '../file/outside.ts';
import rule38 from '../file/too-large.ts';
import rule39 from '../file/two-roadmaps.ts';
import rule40 from '../file/unreadable.ts';
import rule41 from '../kpi/none.ts';
import rule42 from '../plan/expired-date.ts';
import rule43 from '../reference/ambiguous.ts';
import rule44 from '../reference/dissolved-team.ts';
import rule45 from '../reference/duplicate-id.ts';
import rule46 from '../reference/self.ts';
import rule47 from '../reference/unknown.ts';
import rule48 from '../reference/unused.ts';
import rule49 from '../scenario/no-effect.ts';
import rule50 from '../scenario/no-file.ts';
import rule51 from '../schema/date.ts';
import rule52 from '../schema/enum.ts';
import rule53 from '../schema/extension.ts';
import rule54 from '../schema/id.ts';
import rule55 from '../schema/placeholder-owner.ts';
import rule56 from '../schema/quantity.ts';
import rule57 from '../schema/repeated.ts';
import rule58 from '../schema/required.ts';
import rule59 from '../schema/template.ts';
import rule60 from '../schema/type.ts';
import rule61 from '../schema/unknown-key.ts';
import rule62 from '../schema/value.ts';
import rule63 from '../suppression/expired.ts';
import rule64 from '../suppression/unreadable.ts';
import rule65 from '../suppression/unused.ts';
import rule66 from '../suppression/without-reason.ts';
import rule67 from '../syntax/alias.ts';
import rule68 from '../syntax/character.ts';
import rule69 from '../syntax/document.ts';
import rule70 from '../syntax/duplicate-key.ts';
import rule71 from '../syntax/key.ts';
import rule72 from '../syntax/limit.ts';
import rule73 from '../syntax/merge-key.ts';
import rule74 from '../syntax/tab.ts';
import rule75 from '../syntax/tag.ts';
import rule76 from '../syntax/yaml.ts';

/** Every rule by id, in order of ids. */
export const RULES: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ['alignment/orphan-it-work', rule0],
  ['capacity/hero', rule1],
  ['capacity/no-skill', rule2],
  ['capacity/overload', rule3],
  ['capacity/reserve', rule4],
  ['capacity/tight', rule5],
  ['capacity/undeclared', rule6],
  ['capacity/unestimated', rule7],
  ['capacity/wip', rule8],
  ['date/actual-in-future', rule9],
  ['date/ends-before-start', rule10],
  ['date/in-freeze', rule11],
  ['date/milestone-order', rule12],
  ['date/milestone-outside', rule13],
  ['date/weekend-or-holiday', rule14],
  ['dependency/cycle', rule15],
  ['dependency/incomplete', rule16],
  ['dependency/on-dropped', rule17],
  ['dependency/order', rule18],
  ['dependency/unacknowledged', rule19],
  ['feasibility/against-verdict', rule20],
  ['feasibility/conditions-open', rule21],
  ['feasibility/date', rule22],
  ['feasibility/headroom', rule23],
  ['feasibility/impact-missing', rule24],
  ['feasibility/missing', rule25],
  ['feasibility/no-logic', rule26],
  ['feasibility/prepare-late', rule27],
  ['feasibility/probability', rule28],
  ['feasibility/proof', rule29],
  ['feasibility/support-load', rule30],
  ['file/encoding', rule31],
  ['file/limit', rule32],
  ['file/link', rule33],
  ['file/nested-include', rule34],
  ['file/nested-roadmap', rule35],
  ['file/no-match', rule36],
  ['file/outside', rule37],
  ['file/too-large', rule38],
  ['file/two-roadmaps', rule39],
  ['file/unreadable', rule40],
  ['kpi/none', rule41],
  ['plan/expired-date', rule42],
  ['reference/ambiguous', rule43],
  ['reference/dissolved-team', rule44],
  ['reference/duplicate-id', rule45],
  ['reference/self', rule46],
  ['reference/unknown', rule47],
  ['reference/unused', rule48],
  ['scenario/no-effect', rule49],
  ['scenario/no-file', rule50],
  ['schema/date', rule51],
  ['schema/enum', rule52],
  ['schema/extension', rule53],
  ['schema/id', rule54],
  ['schema/placeholder-owner', rule55],
  ['schema/quantity', rule56],
  ['schema/repeated', rule57],
  ['schema/required', rule58],
  ['schema/template', rule59],
  ['schema/type', rule60],
  ['schema/unknown-key', rule61],
  ['schema/value', rule62],
  ['suppression/expired', rule63],
  ['suppression/unreadable', rule64],
  ['suppression/unused', rule65],
  ['suppression/without-reason', rule66],
  ['syntax/alias', rule67],
  ['syntax/character', rule68],
  ['syntax/document', rule69],
  ['syntax/duplicate-key', rule70],
  ['syntax/key', rule71],
  ['syntax/limit', rule72],
  ['syntax/merge-key', rule73],
  ['syntax/tab', rule74],
  ['syntax/tag', rule75],
  ['syntax/yaml', rule76],
]);
