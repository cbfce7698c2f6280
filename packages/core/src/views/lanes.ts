import { STATUSES, type Initiative, type Roadmap } from '../model/roadmap.ts';
import { DOMAIN_TITLES, STATUS_TITLES } from './say.ts';
import type { Bar, Lane } from './scene.ts';

export const GROUPINGS = ['domain', 'team', 'objective', 'status', 'none'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/**
 * Bars by swimlane, in the order in which the roadmap names its teams or objectives; what
 * belongs to none comes last. An initiative of several teams or objectives stands with its
 * first: it is drawn once, so that bars can be counted.
 */
export function lanesOf(
  roadmap: Roadmap,
  bars: ReadonlyMap<Initiative, Bar>,
  grouping: Grouping,
): readonly Lane[] {
  const laneIds = new Map<string, Bar[]>(LANES[grouping].ids(roadmap).map((id) => [id, []]));
  const without: Bar[] = [];
  for (const [item, bar] of bars) {
    const id = LANES[grouping].of(item);
    const lane = id === undefined ? without : (laneIds.get(id) ?? without);
    lane.push(bar);
  }
  const lanes = [...laneIds].map(([id, inLane]) =>
    laneOf(id, LANES[grouping].title(roadmap, id), inLane),
  );
  return [...lanes, laneOf('', LANES[grouping].without, without)].filter(
    ({ bars }) => bars.length > 0,
  );
}

function laneOf(id: string, title: string, bars: readonly Bar[]): Lane {
  return { id, title, bars: bars.toSorted(inOrder) };
}

function inOrder(a: Bar, b: Bar): number {
  return a.first - b.first || a.last - b.last || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

interface LaneKind {
  readonly ids: (roadmap: Roadmap) => readonly string[];
  readonly of: (item: Initiative) => string | undefined;
  readonly title: (roadmap: Roadmap, id: string) => string;
  /** The title of the lane of what belongs to none. */
  readonly without: string;
}

const LANES: Readonly<Record<Grouping, LaneKind>> = {
  domain: {
    ids: () => Object.keys(DOMAIN_TITLES),
    of: ({ data }) => data.domain,
    // The ids above are the keys.
    title: (_, id) => DOMAIN_TITLES[id as keyof typeof DOMAIN_TITLES],
    without: 'No domain',
  },
  team: {
    ids: ({ teams }) => [...teams.keys()],
    of: ({ data }) => data.demand?.[0]?.team,
    title: ({ teams }, id) => teams.get(id)?.title ?? id,
    without: 'No team',
  },
  objective: {
    ids: ({ objectives }) => [...objectives.keys()],
    of: ({ data }) => data.objectives?.[0],
    title: ({ objectives }, id) => objectives.get(id)?.title ?? id,
    without: 'No objective',
  },
  status: {
    ids: () => STATUSES,
    of: ({ status }) => status,
    // The ids above are the statuses.
    title: (_, id) => STATUS_TITLES[id as keyof typeof STATUS_TITLES],
    without: 'No status',
  },
  none: { ids: () => [], of: () => undefined, title: (_, id) => id, without: '' },
};
