import {
  displayed,
  quoted,
  type Analysis,
  type Definition,
  type Reference,
} from '@throughline/core';
import { nameAt, usesOf, type Named } from '../read/names.ts';

/** A name that can be another: what bears it, and every place that uses it. */
export interface Renamable {
  readonly at: Named['at'];
  readonly target: Definition;
  readonly uses: readonly Reference[];
}

/** The name at an offset, or why it cannot be another, as a sentence. */
export function renamableAt(analysis: Analysis, path: string, offset: number): Renamable | string {
  const named = nameAt(analysis, path, offset);
  if (!named) return 'there is no name here that could be another';
  const [target] = named.targets;
  if (!target) return 'nothing bears this name, so there is nothing to rename';
  const problem = whyFixed(target, analysis);
  if (problem !== undefined) return problem;
  return { at: named.at, target, uses: usesOf(analysis.roadmap.links, [target]) };
}

/** Why what bears a name must keep it; `undefined` if it need not. */
export function whyFixed(target: Definition, { sources, roadmap }: Analysis): string | undefined {
  const { definitions } = roadmap.links;
  const same = definitions.filter((each) => isNamed(each, target, target.id));
  if (same.length > 1) {
    return `${same.length} of a kind are named ${quoted(target.id)}: give one of them another name by hand`;
  }
  const places = [target, ...usesOf(roadmap.links, [target])].map(({ at }) => at);
  const odd = places.find(
    ({ path, start, end }) =>
      end > start && sources.get(path)?.text.slice(start, end) !== target.id,
  );
  return odd && `${quoted(target.id)} is written in another way in ${displayed(odd.path)}`;
}

/** Whether something of the same kind and place as another has a name. */
export function isNamed(each: Definition, { kind, scope }: Definition, name: string): boolean {
  return each.kind === kind && each.scope === scope && each.id === name;
}
