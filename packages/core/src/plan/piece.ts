import type { Dependency, Initiative, Roadmap } from '../model/roadmap.ts';
import { recalling } from '../run/recall.ts';
import type { Day } from '../time/day.ts';
import { lagOn, type Lag } from './constraint.ts';
import { deliveryOf, type Delivery } from './delivery.ts';
import { lengthIn } from './duration.ts';
import { initiativeNode, milestoneNode, type PlanNode } from './node.ts';
import { writtenOn, type ReadWritten } from './written.ts';

/**
 * An initiative's part of the network, which follows from nothing but the initiative itself and
 * what it waits for. Of a dropped one it is empty.
 */
export interface Piece {
  readonly initiative: Initiative;
  /** Its own node, then those of its milestones. */
  readonly nodes: readonly PlanNode[];
  /** By the point that waits, those of one point in the order written. */
  readonly links: readonly PieceLink[];
  /** What outsiders promised it. */
  readonly promised: readonly (readonly [Dependency, Promised])[];
}

export interface PieceLink {
  /** The point that waits, counted from the start of the initiative. */
  readonly to: number;
  /** Whose point it waits for; `undefined` for an outsider's promise. */
  readonly source: Initiative | undefined;
  /** The point that it waits for, counted from the start of that initiative. */
  readonly point: number;
  readonly lag: Lag;
  /** `undefined` where a milestone waits for the start of its initiative. */
  readonly dependency: Dependency | undefined;
}

export type Promised = Extract<Delivery, { kind: 'promised' }>;

const recall = recalling<Initiative, Piece>();

/** The pieces of a roadmap's initiatives: the same objects for the same ones in the same surroundings on the same day. */
export function piecesOf(roadmap: Roadmap, asOf: Day): readonly Piece[] {
  const { teams, data, initiatives } = roadmap;
  const read = writtenOn(roadmap);
  const lengthOf = lengthIn(roadmap);
  return recall([teams, data, asOf], initiatives, (initiative): Piece => {
    if (initiative.status === 'dropped') return { initiative, nodes: [], links: [], promised: [] };
    const own = initiativeNode(initiative, lengthOf(initiative), asOf, read);
    const marks = initiative.milestones.map((each) => milestoneNode(each, own, asOf, read));
    const waits = waitsOf(own, asOf, read);
    return {
      initiative,
      nodes: [own, ...marks],
      links: [...waits.map(({ link }) => link), ...marks.flatMap(markLink)],
      promised: waits.flatMap(({ promised }) => (promised ? [promised] : [])),
    };
  });
}

interface Wait {
  readonly link: PieceLink;
  readonly promised: readonly [Dependency, Promised] | undefined;
}

/**
 * The links of an initiative's dependencies. Left out: what waits for itself or for something
 * dropped, accepted cycles, what was delivered, what nothing is known of, and whatever a point
 * that is a fact would wait for.
 */
function waitsOf(node: PlanNode, asOf: Day, read: ReadWritten): readonly Wait[] {
  if (node.state === 'finished') return [];
  const waits = node.initiative.dependencies.flatMap(
    (dependency) => waitOf(dependency, node, asOf, read) ?? [],
  );
  return waits.sort((a, b) => a.link.to - b.link.to);
}

function waitOf(
  dependency: Dependency,
  node: PlanNode,
  asOf: Day,
  read: ReadWritten,
): Wait | undefined {
  const { type, data, lag } = dependency;
  const isByFinish = type === 'FF' || type === 'SF';
  if (node.state === 'begun' && !isByFinish) return undefined;
  if (typeof data !== 'string' && data.cycle === 'accepted') return undefined;
  const delivery = deliveryOf(dependency, asOf, read);
  if (delivery?.kind === 'arrived') return undefined;
  const source = delivery ? undefined : sourceOf(dependency);
  if (!delivery && !source) return undefined;
  const link = {
    to: isByFinish ? 1 : 0,
    source,
    point: source ? pointOf(dependency, source) : 0,
    lag: lag.amount === 0 ? NO_LAG : lagOn(node.calendar, lag),
    dependency,
  };
  return { link, promised: delivery && [dependency, delivery] };
}

const NO_LAG: Lag = { days: 0, calendar: false };

/** What a dependency waits for, if it is planned and not the item itself. */
function sourceOf({ of, predecessor, milestone }: Dependency): Initiative | undefined {
  const isItself = predecessor === of && !milestone;
  return isItself || predecessor?.status === 'dropped' ? undefined : predecessor;
}

function pointOf({ type, milestone }: Dependency, source: Initiative): number {
  // A milestone has one day: whatever waits for it waits for its finish.
  if (milestone) return 2 * (1 + source.milestones.indexOf(milestone)) + 1;
  return type === 'FS' || type === 'FF' ? 1 : 0;
}

/** A milestone is not reached before its initiative starts. */
function markLink(node: PlanNode, index: number): PieceLink[] {
  if (node.state === 'finished') return [];
  return [
    {
      to: 2 * (1 + index),
      source: node.initiative,
      point: 0,
      lag: NO_LAG,
      dependency: undefined,
    },
  ];
}
