import type { Initiative } from '../model/roadmap.ts';
import { parseShare } from '../model/quantity/share.ts';
import { where } from '../parse/origin.ts';
import type { LevelProblem } from '../level/problem.ts';
import { displayed, quoted } from '../text/display.ts';
import type { Location } from '../text/source.ts';
import { readDuration } from '../time/duration.ts';
import { streamOf, type Stream } from './draw.ts';
import { pertTables, type Pert } from './pert.ts';

/** Something that is not known for certain, and that a trial draws. */
export type Input = EstimateInput | RiskInput | ArrivalInput;

interface Named {
  /** In words, for what drives the spread: `the effort of crm in platform`. */
  readonly name: string;
  readonly at: Location;
  readonly stream: Stream;
}

export interface EstimateInput extends Named {
  readonly kind: 'estimate';
  readonly task: number;
  readonly node: number;
  readonly team: string;
  readonly pert: Pert;
}

/** It happens or not, and then puts its initiative off by so many working days. */
export interface RiskInput extends Named {
  readonly kind: 'risk';
  readonly node: number;
  readonly probability: number;
  readonly days: number;
}

/** What comes from outside, or must be in place first, may come later than it is said to. */
export interface ArrivalInput extends Named {
  readonly kind: 'arrival';
  /** Of the network: its promise. Absent: what must be in place before the start of the node. */
  readonly link?: number;
  readonly node: number;
  /** Days from today to when it is said to come. */
  readonly ahead: number;
}

/**
 * All that is uncertain of what is still to be done. The names of streams are made of titles and
 * not of ids or places in files, so that giving other ids or moving files changes no number.
 */
export function inputsOf(problem: LevelProblem, seed: number): readonly Input[] {
  const nameFor = uniqueNames();
  const stream = (...parts: readonly string[]) => streamOf(nameFor(parts.join('\n')), seed);
  return [
    ...estimatesIn(problem, stream),
    ...risksIn(problem, stream),
    ...arrivalsIn(problem, stream),
  ];
}

type StreamFor = (...parts: readonly string[]) => Stream;

/** The second one of a name is another one. */
function uniqueNames(): (name: string) => string {
  const seen = new Map<string, number>();
  return (name) => {
    const times = seen.get(name) ?? 0;
    seen.set(name, times + 1);
    return times === 0 ? name : `${name}\n${times}`;
  };
}

function estimatesIn({ tasks, network }: LevelProblem, stream: StreamFor): EstimateInput[] {
  const pertOf = pertTables();
  return tasks.flatMap(({ node, demand, effort }, task): EstimateInput[] => {
    if (effort.pessimistic <= effort.optimistic) return [];
    const { initiative } = network.nodes[node]!;
    return [
      {
        kind: 'estimate',
        name: `the effort of ${displayed(initiative.id)} in ${displayed(demand.team)}`,
        at: where(demand, 'effort'),
        stream: stream('estimate', initiative.title, demand.team, demand.skill ?? ''),
        task,
        node,
        team: demand.team,
        pert: pertOf(effort),
      },
    ];
  });
}

function risksIn({ network }: LevelProblem, stream: StreamFor): RiskInput[] {
  return network.nodes.flatMap(({ initiative, milestone, state, calendar }, node) =>
    milestone || state === 'finished'
      ? []
      : (initiative.data.risks ?? []).flatMap((risk): RiskInput[] => {
          if (typeof risk === 'string' || risk.closed !== undefined) return [];
          const share = parseShare(risk.probability ?? '');
          const impact = readDuration(risk.impact ?? '');
          if (!share.ok || share.value <= 0 || !impact || impact.amount <= 0) return [];
          const days = calendar.durationInDays(impact) * (impact.calendar ? 5 / 7 : 1);
          return [
            {
              kind: 'risk',
              name: `the risk ${quoted(risk.text)} of ${displayed(initiative.id)}`,
              at: where(risk, 'text'),
              stream: stream('risk', initiative.title, risk.text),
              node,
              probability: share.value,
              days: Math.ceil(days),
            },
          ];
        }),
  );
}

function arrivalsIn({ network, asOf }: LevelProblem, stream: StreamFor): ArrivalInput[] {
  const arrivals: ArrivalInput[] = [];
  for (const [node, { initiative, start, milestone, state }] of network.nodes.entries()) {
    if (milestone || state !== 'open' || start.driver.kind !== 'preparation') continue;
    const { preparation } = start.driver;
    arrivals.push({
      kind: 'arrival',
      name: `${quoted(preparation.what)} for ${displayed(initiative.id)}`,
      at: preparation.at,
      stream: stream('preparation', initiative.title, preparation.what),
      node,
      ahead: preparation.ready - asOf,
    });
  }
  for (const [link, dependency] of network.dependencies.entries()) {
    const promised = dependency && network.promises.get(dependency);
    if (!promised || promised.day <= asOf) continue;
    const what = sayPromise(dependency.data, dependency.on);
    arrivals.push({
      kind: 'arrival',
      name: `${quoted(what)} for ${displayed(dependency.of.id)}`,
      at: dependency.at,
      stream: stream('promise', dependency.of.title, what),
      link,
      node: network.to[link]! >> 1,
      ahead: promised.day - asOf,
    });
  }
  return arrivals;
}

function sayPromise(data: Initiative['dependencies'][number]['data'], on = ''): string {
  return typeof data === 'string' ? data : (data.external ?? on);
}
