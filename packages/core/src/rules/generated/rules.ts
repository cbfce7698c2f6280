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
import rule20 from '../feasibility/conditions-open.ts';
import rule21 from '../feasibility/date.ts';
import rule22 from '../feasibility/headroom.ts';
import rule23 from '../feasibility/impact-missing.ts';
import rule24 from '../feasibility/missing.ts';
import rule25 from '../feasibility/no-logic.ts';
import rule26 from '../feasibility/prepare-late.ts';
import rule27 from '../feasibility/proof.ts';
import rule28 from '../feasibility/support-load.ts';
import rule29 from '../file/encoding.ts';
import rule30 from '../file/limit.ts';
import rule31 from '../file/link.ts';
import rule32 from '../file/nested-include.ts';
import rule33 from '../file/nested-roadmap.ts';
import rule34 from '../file/no-match.ts';
import rule35 from '../file/outside.ts';
import rule36 from '../file/too-large.ts';
import rule37 from '../file/two-roadmaps.ts';
import rule38 from '../file/unreadable.ts';
import rule39 from '../kpi/none.ts';
import rule40 from '../plan/expired-date.ts';
import rule41 from '../reference/ambiguous.ts';
import rule42 from '../reference/dissolved-team.ts';
import rule43 from '../reference/duplicate-id.ts';
import rule44 from '../reference/self.ts';
import rule45 from '../reference/unknown.ts';
import rule46 from '../reference/unused.ts';
import rule47 from '../scenario/no-effect.ts';
import rule48 from '../scenario/no-file.ts';
import rule49 from '../schema/date.ts';
import rule50 from '../schema/enum.ts';
import rule51 from '../schema/extension.ts';
import rule52 from '../schema/id.ts';
import rule53 from '../schema/placeholder-owner.ts';
import rule54 from '../schema/quantity.ts';
import rule55 from '../schema/repeated.ts';
import rule56 from '../schema/required.ts';
import rule57 from '../schema/template.ts';
import rule58 from '../schema/type.ts';
import rule59 from '../schema/unknown-key.ts';
import rule60 from '../schema/value.ts';
import rule61 from '../suppression/expired.ts';
import rule62 from '../suppression/unreadable.ts';
import rule63 from '../suppression/unused.ts';
import rule64 from '../suppression/without-reason.ts';
import rule65 from '../syntax/alias.ts';
import rule66 from '../syntax/character.ts';
import rule67 from '../syntax/document.ts';
import rule68 from '../syntax/duplicate-key.ts';
import rule69 from '../syntax/key.ts';
import rule70 from '../syntax/limit.ts';
import rule71 from '../syntax/merge-key.ts';
import rule72 from '../syntax/tab.ts';
import rule73 from '../syntax/tag.ts';
import rule74 from '../syntax/yaml.ts';

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
  ['feasibility/conditions-open', rule20],
  ['feasibility/date', rule21],
  ['feasibility/headroom', rule22],
  ['feasibility/impact-missing', rule23],
  ['feasibility/missing', rule24],
  ['feasibility/no-logic', rule25],
  ['feasibility/prepare-late', rule26],
  ['feasibility/proof', rule27],
  ['feasibility/support-load', rule28],
  ['file/encoding', rule29],
  ['file/limit', rule30],
  ['file/link', rule31],
  ['file/nested-include', rule32],
  ['file/nested-roadmap', rule33],
  ['file/no-match', rule34],
  ['file/outside', rule35],
  ['file/too-large', rule36],
  ['file/two-roadmaps', rule37],
  ['file/unreadable', rule38],
  ['kpi/none', rule39],
  ['plan/expired-date', rule40],
  ['reference/ambiguous', rule41],
  ['reference/dissolved-team', rule42],
  ['reference/duplicate-id', rule43],
  ['reference/self', rule44],
  ['reference/unknown', rule45],
  ['reference/unused', rule46],
  ['scenario/no-effect', rule47],
  ['scenario/no-file', rule48],
  ['schema/date', rule49],
  ['schema/enum', rule50],
  ['schema/extension', rule51],
  ['schema/id', rule52],
  ['schema/placeholder-owner', rule53],
  ['schema/quantity', rule54],
  ['schema/repeated', rule55],
  ['schema/required', rule56],
  ['schema/template', rule57],
  ['schema/type', rule58],
  ['schema/unknown-key', rule59],
  ['schema/value', rule60],
  ['suppression/expired', rule61],
  ['suppression/unreadable', rule62],
  ['suppression/unused', rule63],
  ['suppression/without-reason', rule64],
  ['syntax/alias', rule65],
  ['syntax/character', rule66],
  ['syntax/document', rule67],
  ['syntax/duplicate-key', rule68],
  ['syntax/key', rule69],
  ['syntax/limit', rule70],
  ['syntax/merge-key', rule71],
  ['syntax/tab', rule72],
  ['syntax/tag', rule73],
  ['syntax/yaml', rule74],
]);
