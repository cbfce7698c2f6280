import type { Roadmap } from '../model/roadmap.ts';
import { placedMap } from '../run/placed-map.ts';
import type { Staged } from '../text/diagnostic.ts';
import type { Day } from '../time/day.ts';
import { itemsOf, type Itemized } from './items.ts';
import { layNetwork, type Network } from './network.ts';
import { orderOf, type Order } from './order.ts';
import { earliestOf, freeOf, latestOf } from './passes.ts';
import type { Plan, PlanItem } from './plan.ts';

/**
 * Plans a roadmap as of a day; see `plan.ts` for what that means. What is wrong with a plan, rules
 * say. The network is passed through whole each time; of the last plan of the same teams those
 * items are taken again, the very same objects, of which all is as it was.
 */
export function planRoadmap(roadmap: Roadmap, { asOf }: { readonly asOf: Day }): Staged<Plan> {
  const last = lastPlanned.get(roadmap.teams);
  const laid = layNetwork(roadmap, asOf);
  const { network } = laid;
  const order = last && isSameShape(network, last) ? last.order : orderOf(network);
  const earliest = earliestOf(network, order);
  const latest = { days: latestOf(network, order), free: freeOf(network, order, earliest) };
  const itemized = itemsOf(laid, earliest, latest, last);
  const places = placesOf(itemized, last);
  const items = placedMap(places, itemized.items);
  lastPlanned.set(roadmap.teams, { ...itemized, order, places });
  const groups = itemized.groups.filter((group) => group !== undefined);
  return { value: { asOf, items, groups, cycles: order.cycles }, diagnostics: [] };
}

interface Planned extends Itemized {
  readonly order: Order;
  readonly places: ReadonlyMap<string, number>;
}

const lastPlanned = new WeakMap<Roadmap['teams'], Planned>();

/** Whether the same points wait for each other, in no circle: then they have the same order. */
function isSameShape({ first, from }: Network, { laid, order }: Planned): boolean {
  const last = laid.network;
  return order.cycles.length === 0 && isEqual(first, last.first) && isEqual(from, last.from);
}

function isEqual(one: Int32Array, other: Int32Array): boolean {
  if (one.length !== other.length) return false;
  for (let index = 0; index < one.length; index++) if (one[index] !== other[index]) return false;
  return true;
}

/** By key, the place of its item. Of two milestones of one id the first counts, as everywhere. */
function placesOf({ items }: Itemized, last: Planned | undefined): ReadonlyMap<string, number> {
  if (last && hasSameKeys(items, last.items)) return last.places;
  const places = new Map<string, number>();
  for (const [place, { key }] of items.entries()) if (!places.has(key)) places.set(key, place);
  return places;
}

function hasSameKeys(items: readonly PlanItem[], others: readonly PlanItem[]): boolean {
  if (items.length !== others.length) return false;
  for (let place = 0; place < items.length; place++) {
    const [item, other] = [items[place]!, others[place]!];
    if (item !== other && item.key !== other.key) return false;
  }
  return true;
}
