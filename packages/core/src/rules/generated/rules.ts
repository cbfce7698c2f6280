// Generated from packages/core/src/rules/*/*.ts by `npm run generate`; do not edit.
import type { Rule } from '../rule.ts';
import rule0 from '../alignment/business-without-it.ts';
import rule1 from '../alignment/coupling.ts';
import rule2 from '../alignment/critical-process.ts';
import rule3 from '../alignment/orphan-it-work.ts';
import rule4 from '../alignment/value-order.ts';
import rule5 from '../assumption/expired.ts';
import rule6 from '../capacity/hero.ts';
import rule7 from '../capacity/no-skill.ts';
import rule8 from '../capacity/overload.ts';
import rule9 from '../capacity/reserve.ts';
import rule10 from '../capacity/tight.ts';
import rule11 from '../capacity/undeclared.ts';
import rule12 from '../capacity/unestimated.ts';
import rule13 from '../capacity/wip.ts';
import rule14 from '../date/actual-in-future.ts';
import rule15 from '../date/ends-before-start.ts';
import rule16 from '../date/in-freeze.ts';
import rule17 from '../date/milestone-order.ts';
import rule18 from '../date/milestone-outside.ts';
import rule19 from '../date/weekend-or-holiday.ts';
import rule20 from '../dependency/cycle.ts';
import rule21 from '../dependency/incomplete.ts';
import rule22 from '../dependency/on-dropped.ts';
import rule23 from '../dependency/order.ts';
import rule24 from '../dependency/unacknowledged.ts';
import rule25 from '../feasibility/against-verdict.ts';
import rule26 from '../feasibility/conditions-open.ts';
import rule27 from '../feasibility/conflict.ts';
import rule28 from '../feasibility/date.ts';
import rule29 from '../feasibility/headroom.ts';
import rule30 from '../feasibility/impact-missing.ts';
import rule31 from '../feasibility/missing.ts';
import rule32 from '../feasibility/no-logic.ts';
import rule33 from '../feasibility/prepare-late.ts';
import rule34 from '../feasibility/probability.ts';
import rule35 from '../feasibility/proof.ts';
import rule36 from '../feasibility/support-load.ts';
import rule37 from '../file/encoding.ts';
import rule38 from '../file/limit.ts';
import rule39 from '../file/link.ts';
import rule40 from '../file/nested-include.ts';
import rule41 from '../file/nested-roadmap.ts';
import rule42 from '../file/no-match.ts';
import rule43 from '../file/outside.ts';
import rule44 from '../file/too-large.ts';
import rule45 from '../file/two-roadmaps.ts';
import rule46 from '../file/unreadable.ts';
import rule47 from '../kpi/guardrail.ts';
import rule48 from '../kpi/incomplete.ts';
import rule49 from '../kpi/none.ts';
import rule50 from '../kpi/off-track.ts';
import rule51 from '../kpi/one-sided.ts';
import rule52 from '../kpi/shared-owner.ts';
import rule53 from '../kpi/stale.ts';
import rule54 from '../kpi/unmeasured-benefit.ts';
import rule55 from '../plan/empty-horizon.ts';
import rule56 from '../plan/expired-date.ts';
import rule57 from '../plan/far-precise.ts';
import rule58 from '../plan/near-vague.ts';
import rule59 from '../plan/stuck-status.ts';
import rule60 from '../reference/ambiguous.ts';
import rule61 from '../reference/dissolved-team.ts';
import rule62 from '../reference/duplicate-id.ts';
import rule63 from '../reference/self.ts';
import rule64 from '../reference/unknown.ts';
import rule65 from '../reference/unused.ts';
import rule66 from '../risk/unowned.ts';
import rule67 from '../scenario/no-effect.ts';
import rule68 from '../scenario/no-file.ts';
import rule69 from '../schema/date.ts';
import rule70 from '../schema/enum.ts';
import rule71 from '../schema/extension.ts';
import rule72 from '../schema/id.ts';
import rule73 from '../schema/placeholder-owner.ts';
import rule74 from '../schema/quantity.ts';
import rule75 from '../schema/repeated.ts';
import rule76 from '../schema/required.ts';
import rule77 from '../schema/template.ts';
import rule78 from '../schema/type.ts';
import rule79 from '../schema/unknown-key.ts';
import rule80 from '../schema/value.ts';
import rule81 from '../suppression/expired.ts';
import rule82 from '../suppression/unreadable.ts';
import rule83 from '../suppression/unused.ts';
import rule84 from '../suppression/without-reason.ts';
import rule85 from '../syntax/alias.ts';
import rule86 from '../syntax/character.ts';
import rule87 from '../syntax/document.ts';
import rule88 from '../syntax/duplicate-key.ts';
import rule89 from '../syntax/key.ts';
import rule90 from '../syntax/limit.ts';
import rule91 from '../syntax/merge-key.ts';
import rule92 from '../syntax/tab.ts';
import rule93 from '../syntax/tag.ts';
import rule94 from '../syntax/yaml.ts';
import rule95 from '../system/after-end-of-life.ts';
import rule96 from '../system/disposition.ts';
import rule97 from '../system/double-run.ts';
import rule98 from '../system/duplicate.ts';
import rule99 from '../system/gap.ts';
import rule100 from '../system/many-masters.ts';
import rule101 from '../system/not-integrated.ts';
import rule102 from '../system/renewal-before-decision.ts';
import rule103 from '../system/single-point.ts';
import rule104 from '../system/underused.ts';
import rule105 from '../touchpoint/decision-overdue.ts';
import rule106 from '../touchpoint/irregular.ts';
import rule107 from '../touchpoint/missed.ts';
import rule108 from '../touchpoint/none.ts';
import rule109 from '../touchpoint/one-domain.ts';
import rule110 from '../touchpoint/too-long.ts';

/** Every rule by id, in order of ids. */
export const RULES: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ['alignment/business-without-it', rule0],
  ['alignment/coupling', rule1],
  ['alignment/critical-process', rule2],
  ['alignment/orphan-it-work', rule3],
  ['alignment/value-order', rule4],
  ['assumption/expired', rule5],
  ['capacity/hero', rule6],
  ['capacity/no-skill', rule7],
  ['capacity/overload', rule8],
  ['capacity/reserve', rule9],
  ['capacity/tight', rule10],
  ['capacity/undeclared', rule11],
  ['capacity/unestimated', rule12],
  ['capacity/wip', rule13],
  ['date/actual-in-future', rule14],
  ['date/ends-before-start', rule15],
  ['date/in-freeze', rule16],
  ['date/milestone-order', rule17],
  ['date/milestone-outside', rule18],
  ['date/weekend-or-holiday', rule19],
  ['dependency/cycle', rule20],
  ['dependency/incomplete', rule21],
  ['dependency/on-dropped', rule22],
  ['dependency/order', rule23],
  ['dependency/unacknowledged', rule24],
  ['feasibility/against-verdict', rule25],
  ['feasibility/conditions-open', rule26],
  ['feasibility/conflict', rule27],
  ['feasibility/date', rule28],
  ['feasibility/headroom', rule29],
  ['feasibility/impact-missing', rule30],
  ['feasibility/missing', rule31],
  ['feasibility/no-logic', rule32],
  ['feasibility/prepare-late', rule33],
  ['feasibility/probability', rule34],
  ['feasibility/proof', rule35],
  ['feasibility/support-load', rule36],
  ['file/encoding', rule37],
  ['file/limit', rule38],
  ['file/link', rule39],
  ['file/nested-include', rule40],
  ['file/nested-roadmap', rule41],
  ['file/no-match', rule42],
  ['file/outside', rule43],
  ['file/too-large', rule44],
  ['file/two-roadmaps', rule45],
  ['file/unreadable', rule46],
  ['kpi/guardrail', rule47],
  ['kpi/incomplete', rule48],
  ['kpi/none', rule49],
  ['kpi/off-track', rule50],
  ['kpi/one-sided', rule51],
  ['kpi/shared-owner', rule52],
  ['kpi/stale', rule53],
  ['kpi/unmeasured-benefit', rule54],
  ['plan/empty-horizon', rule55],
  ['plan/expired-date', rule56],
  ['plan/far-precise', rule57],
  ['plan/near-vague', rule58],
  ['plan/stuck-status', rule59],
  ['reference/ambiguous', rule60],
  ['reference/dissolved-team', rule61],
  ['reference/duplicate-id', rule62],
  ['reference/self', rule63],
  ['reference/unknown', rule64],
  ['reference/unused', rule65],
  ['risk/unowned', rule66],
  ['scenario/no-effect', rule67],
  ['scenario/no-file', rule68],
  ['schema/date', rule69],
  ['schema/enum', rule70],
  ['schema/extension', rule71],
  ['schema/id', rule72],
  ['schema/placeholder-owner', rule73],
  ['schema/quantity', rule74],
  ['schema/repeated', rule75],
  ['schema/required', rule76],
  ['schema/template', rule77],
  ['schema/type', rule78],
  ['schema/unknown-key', rule79],
  ['schema/value', rule80],
  ['suppression/expired', rule81],
  ['suppression/unreadable', rule82],
  ['suppression/unused', rule83],
  ['suppression/without-reason', rule84],
  ['syntax/alias', rule85],
  ['syntax/character', rule86],
  ['syntax/document', rule87],
  ['syntax/duplicate-key', rule88],
  ['syntax/key', rule89],
  ['syntax/limit', rule90],
  ['syntax/merge-key', rule91],
  ['syntax/tab', rule92],
  ['syntax/tag', rule93],
  ['syntax/yaml', rule94],
  ['system/after-end-of-life', rule95],
  ['system/disposition', rule96],
  ['system/double-run', rule97],
  ['system/duplicate', rule98],
  ['system/gap', rule99],
  ['system/many-masters', rule100],
  ['system/not-integrated', rule101],
  ['system/renewal-before-decision', rule102],
  ['system/single-point', rule103],
  ['system/underused', rule104],
  ['touchpoint/decision-overdue', rule105],
  ['touchpoint/irregular', rule106],
  ['touchpoint/missed', rule107],
  ['touchpoint/none', rule108],
  ['touchpoint/one-domain', rule109],
  ['touchpoint/too-long', rule110],
]);
