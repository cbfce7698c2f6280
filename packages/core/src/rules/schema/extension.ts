import type { Roadmap } from '../../model/roadmap.ts';
import { nodeOf, pathOf, where } from '../../parse/origin.ts';
import { parse } from '../../parse/parse.ts';
import type { MapNode } from '../../parse/tree.ts';
import { compileSpec } from '../../shape/extension/compile.ts';
import { judgeOwnKeys, missingKeys } from '../../shape/extension/judge.ts';
import type { Fault, Spec } from '../../shape/extension/spec.ts';
import { displayed, quoted } from '../../text/display.ts';
import type { Location } from '../../text/source.ts';
import { roadmapFilesIn } from '../../judge/files-of-kind.ts';
import { defineRule, type Noticed, type WrittenContext } from '../rule.ts';

/** A schema of one's own is read on every keystroke: a large one is refused whole. */
const LARGEST = 100_000;

export default defineRule({
  severity: 'error',
  summary: "a team's own keys are as its own schema says",
  *checkWritten(context) {
    const { roadmap } = context;
    for (const extension of extensionsOf(roadmap)) {
      const spec = yield* readSpec(extension, context);
      if (!spec) continue;
      if (extension.kind === 'initiative') yield* judgeInitiatives(roadmap, spec);
      else yield* judgeRoadmap(context, spec);
    }
  },
});

interface Extension {
  readonly kind: 'initiative' | 'roadmap';
  readonly path: string;
  readonly at: Location;
}

function extensionsOf({ data }: Roadmap): readonly Extension[] {
  const { extensions } = data;
  if (extensions === undefined) return [];
  if (typeof extensions === 'string') {
    return [{ kind: 'initiative', path: extensions, at: where(data, 'extensions') }];
  }
  return (['initiative', 'roadmap'] as const).flatMap((kind) => {
    const path = extensions[kind];
    return path === undefined ? [] : [{ kind, path, at: where(extensions, kind) }];
  });
}

function* readSpec(
  { path, at }: Extension,
  { sources }: WrittenContext,
): Generator<Noticed, Spec | undefined> {
  const source = sources.get(path.replace(/^(?:\.\/)+/, ''));
  if (!source) {
    yield {
      message: `the schema ${quoted(path)} is not there, so the keys of your own are not checked`,
      help: 'correct the name, from the folder of roadmap.yaml; it ends in .json',
      at,
    };
    return undefined;
  }
  if (source.text.length > LARGEST) {
    yield {
      message: `the schema ${quoted(path)} is larger than ${LARGEST / 1000} kB, and was not read`,
      help: 'keep what your own keys need, and leave out the rest',
      at,
    };
    return undefined;
  }
  // JSON is YAML: the same reader gives the same places.
  const { value: tree, diagnostics } = parse(source);
  for (const { rule: _, ...problem } of diagnostics) yield problem;
  const faults: Fault[] = [];
  const spec = compileSpec(tree.root, faults);
  for (const fault of faults) yield notice(fault, source.path);
  return spec;
}

function* judgeInitiatives({ initiatives }: Roadmap, spec: Spec): Iterable<Noticed> {
  for (const { id, data } of initiatives) {
    const [node, path] = [nodeOf(data), pathOf(data)];
    if (node?.kind !== 'map' || path === undefined) continue;
    const subject = `initiative:${id}`;
    const faults: Fault[] = [];
    judgeOwnKeys(node, spec, faults);
    for (const fault of faults) yield { ...notice(fault, path), subject };
    for (const key of missingKeys([node], spec)) {
      yield { ...missing(key, displayed(id), where(data, key)), subject };
    }
  }
}

/** The sections of a roadmap may stand in several files: together they have what is required. */
function* judgeRoadmap({ files, roadmap }: WrittenContext, spec: Spec): Iterable<Noticed> {
  const nodes: MapNode[] = [];
  for (const { path, tree } of roadmapFilesIn(files)) {
    if (tree.root?.kind !== 'map') continue;
    nodes.push(tree.root);
    const faults: Fault[] = [];
    judgeOwnKeys(tree.root, spec, faults);
    for (const fault of faults) yield notice(fault, path);
  }
  for (const key of missingKeys(nodes, spec)) yield missing(key, 'this roadmap', roadmap.at);
}

function notice({ message, help, start, end }: Fault, path: string): Noticed {
  return { message, help, at: { path, start, end } };
}

function missing(key: string, name: string, at: Location): Noticed {
  return {
    message: `${quoted(key)} is missing from ${name}`,
    help: `add ${displayed(key)}:, which the schema of your own requires`,
    at,
  };
}
