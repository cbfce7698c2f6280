import type { Pool } from '../../capacity/capacity.ts';
import type { Proof } from '../../capacity/proofs.ts';
import { supplied } from '../../capacity/supply.ts';
import type { Plan } from '../../plan/plan.ts';
import { recallingPlaced } from '../../run/recall.ts';
import { displayed } from '../../text/display.ts';
import { formatDay } from '../../time/day.ts';
import { headOf, nameOf, sayList, shortened, subjectOf } from '../../judge/about.ts';
import { bindingDate } from '../../judge/binding-date.ts';
import {
  byInitiative,
  poolName,
  sayPersonDays,
  type Contributor,
} from '../../judge/person-days.ts';
import { sayProof } from '../../judge/say-proof.ts';
import { repairsOf, type Repairs } from '../../judge/proof-repairs.ts';
import { planned } from '../../judge/of-each.ts';
import { defineRule, type Noticed, type RuleContext } from '../rule.ts';

export default defineRule({
  severity: 'error',
  summary: 'promised work fits between its dates, however it is spread',
  *check(context) {
    const { roadmap, plan, workload } = context;
    const around = planned(roadmap, plan);
    yield* recall(roadmap.places, around, workload.proofs, (proof) => say(proof, context));
  },
});

/** What is said of a proof follows from it, from all that is asked of its team, and from the plan of its items. */
const recall = recallingPlaced<Proof, Noticed>();

function say(proof: Proof, context: RuleContext): readonly Noticed[] {
  const needs = byInitiative(
    proof.parts.map(({ task, inside }) => ({ work: task.work, amount: inside })),
  );
  if (isSaidOfSkill(proof, context) || isSaidByDates(needs, context.plan)) return [];
  return [notice(proof, needs, context)];
}

/** Where nobody in the team has the skill at that time, `capacity/no-skill` says so. */
function isSaidOfSkill({ pool, first, last }: Proof, { workload }: RuleContext): boolean {
  const whole = workload.capacity.teams.get(pool.team.id)?.pools.find(({ skill }) => !skill);
  const has = ({ supply }: Pool) => supplied(supply, first, last) > 0;
  return pool.skill !== undefined && !has(pool) && (!whole || has(whole));
}

/**
 * What is too much for one item alone has made it late already: its duration comes from its
 * effort, and `feasibility/date` says so.
 */
function isSaidByDates(needs: readonly Contributor[], plan: Plan): boolean {
  const [only] = needs;
  if (!only || needs.length > 1) return false;
  const { initiative } = only.work;
  const due = bindingDate(initiative)?.period?.last;
  const item = plan.items.get(initiative.id);
  return due !== undefined && item !== undefined && item.earliestFinish > due;
}

function notice(proof: Proof, needs: readonly Contributor[], context: RuleContext): Noticed {
  const repairs = repairsOf(proof, context);
  const [largest] = needs;
  const about = repairs.moves[0]?.initiative ?? largest!.work.initiative;
  const date = bindingDate(about);
  return {
    message: messageOf(proof, needs),
    help: helpFor(proof, repairs),
    at: date?.at ?? headOf(about),
    // At best it might fit after all: a proof of the estimate, not of the plan.
    severity: proof.holdsAtBest ? 'error' : 'warning',
    subject: subjectOf(about),
    chain: sayProof(proof, needs, context.plan, context.workload),
    related: shortened(
      needs
        .filter(({ work }) => work.initiative !== about)
        .map(({ work: { initiative } }) => ({
          message: nameOf(initiative),
          at: bindingDate(initiative)?.at ?? headOf(initiative),
        })),
    ),
    fixes: repairs.fixes,
  };
}

function messageOf(
  { pool, first, last, capacity, needed, holdsAtBest }: Proof,
  needs: readonly Contributor[],
): string {
  const names = sayList(needs.map(({ work }) => nameOf(work.initiative)));
  const verb = needs.length === 1 ? 'needs' : 'need';
  const days = `from ${formatDay(first)} to ${formatDay(last)}`;
  const likely = holdsAtBest ? '' : ' by their likeliest estimates';
  const has = capacity === 0 ? 'nothing' : sayPersonDays(capacity);
  return `${poolName(pool)} has ${has} ${days}, and ${names} ${verb} ${sayPersonDays(needed)} of it${likely}: ${sayPersonDays(needed - capacity)} too many, however they are spread`;
}

function helpFor({ pool }: Proof, { says }: Repairs): string {
  if (says.length > 0) return says.join('; or ');
  return `no single date mends it: move more than one, take work out, or ask another team than ${displayed(pool.team.id)}`;
}
