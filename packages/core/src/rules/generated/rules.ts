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
import rule28 from '../feasibility/proof.ts';
import rule29 from '../feasibility/support-load.ts';
import rule30 from '../file/encoding.ts';
import rule31 from '../file/limit.ts';
import rule32 from '../file/link.ts';
import rule33 from '../file/nested-include.ts';
import rule34 from '../file/nested-roadmap.ts';
import rule35 from '../file/no-match.ts';
import rule36 from '../file/outside.ts';
import rule37 from '../file/too-large.ts';
import rule38 from '../file/two-roadmaps.ts';
import rule39 from '../file/unreadable.ts';
import rule40 from '../kpi/none.ts';
import rule41 from '../plan/expired-date.ts';
import rule42 from '../reference/ambiguous.ts';
import rule43 from '../reference/dissolved-team.ts';
import rule44 from '../reference/duplicate-id.ts';
import rule45 from '../reference/self.ts';
import rule46 from '../reference/unknown.ts';
import rule47 from '../reference/unused.ts';
import rule48 from '../scenario/no-effect.ts';
import rule49 from '../scenario/no-file.ts';
import rule50 from '../schema/date.ts';
import rule51 from '../schema/enum.ts';
import rule52 from '../schema/extension.ts';
import rule53 from '../schema/id.ts';
import rule54 from '../schema/placeholder-owner.ts';
import rule55 from '../schema/quantity.ts';
import rule56 from '../schema/repeated.ts';
import rule57 from '../schema/required.ts';
import rule58 from '../schema/template.ts';
import rule59 from '../schema/type.ts';
import rule60 from '../schema/unknown-key.ts';
import rule61 from '../schema/value.ts';
import rule62 from '../suppression/expired.ts';
import rule63 from '../suppression/unreadable.ts';
import rule64 from '../suppression/unused.ts';
import rule65 from '../suppression/without-reason.ts';
import rule66 from '../syntax/alias.ts';
import rule67 from '../syntax/character.ts';
import rule68 from '../syntax/document.ts';
import rule69 from '../syntax/duplicate-key.ts';
import rule70 from '../syntax/key.ts';
import rule71 from '../syntax/limit.ts';
import rule72 from '../syntax/merge-key.ts';
import rule73 from '../syntax/tab.ts';
import rule74 from '../syntax/tag.ts';
import rule75 from '../syntax/yaml.ts';

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
  ['feasibility/proof', rule28],
  ['feasibility/support-load', rule29],
  ['file/encoding', rule30],
  ['file/limit', rule31],
  ['file/link', rule32],
  ['file/nested-include', rule33],
  ['file/nested-roadmap', rule34],
  ['file/no-match', rule35],
  ['file/outside', rule36],
  ['file/too-large', rule37],
  ['file/two-roadmaps', rule38],
  ['file/unreadable', rule39],
  ['kpi/none', rule40],
  ['plan/expired-date', rule41],
  ['reference/ambiguous', rule42],
  ['reference/dissolved-team', rule43],
  ['reference/duplicate-id', rule44],
  ['reference/self', rule45],
  ['reference/unknown', rule46],
  ['reference/unused', rule47],
  ['scenario/no-effect', rule48],
  ['scenario/no-file', rule49],
  ['schema/date', rule50],
  ['schema/enum', rule51],
  ['schema/extension', rule52],
  ['schema/id', rule53],
  ['schema/placeholder-owner', rule54],
  ['schema/quantity', rule55],
  ['schema/repeated', rule56],
  ['schema/required', rule57],
  ['schema/template', rule58],
  ['schema/type', rule59],
  ['schema/unknown-key', rule60],
  ['schema/value', rule61],
  ['suppression/expired', rule62],
  ['suppression/unreadable', rule63],
  ['suppression/unused', rule64],
  ['suppression/without-reason', rule65],
  ['syntax/alias', rule66],
  ['syntax/character', rule67],
  ['syntax/document', rule68],
  ['syntax/duplicate-key', rule69],
  ['syntax/key', rule70],
  ['syntax/limit', rule71],
  ['syntax/merge-key', rule72],
  ['syntax/tab', rule73],
  ['syntax/tag', rule74],
  ['syntax/yaml', rule75],
]);
