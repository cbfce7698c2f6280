import { applyEdits } from '../edit/apply.ts';
import { insertEntries, replaceWhole } from '../edit/entries.ts';
import { flowText } from '../edit/flow.ts';
import { layOver, type Laid } from '../link/lay.ts';
import type { ScenarioFile } from '../model/generated/types.ts';
import type { Roadmap } from '../model/roadmap.ts';
import { nodeOf, where } from '../parse/origin.ts';
import { isScenario } from '../shape/kind-of.ts';
import type { Diagnostic, Edit, Staged } from '../text/diagnostic.ts';
import { displayed } from '../text/display.ts';
import type { SourceFile } from '../text/source.ts';

/** What a scenario is laid over: an analysis has both. */
export interface ScenarioBase {
  readonly roadmap: Roadmap;
  readonly sources: ReadonlyMap<string, SourceFile>;
}

/**
 * The files of a roadmap as they would be if a scenario held: to be analysed like any others.
 * Each value is a minimal edit of text, so that every place stays true but on the lines that it
 * changes. Files without a change are the very same objects; scenarios themselves are left out.
 * What the scenario names and the roadmap does not have is passed over: the analysis of the
 * roadmap as it is reports it (`reference/unknown`).
 */
export function applyScenario(
  base: ScenarioBase,
  scenario: ScenarioFile,
): Staged<readonly SourceFile[]> {
  const diagnostics: Diagnostic[] = [];
  const edits = new Map<string, Edit[]>();
  for (const [over, all] of byMap(layOver(base.roadmap, scenario))) {
    for (const { edit, of } of editsOf(over, all, base)) {
      if (!edit) diagnostics.push(unlaid(of));
      else if (edits.has(edit.path)) edits.get(edit.path)!.push(edit);
      else edits.set(edit.path, [edit]);
    }
  }
  const value = [...base.sources.values()]
    .filter(({ path }) => !isScenario(path))
    .map((file) => {
      const inFile = edits.get(file.path);
      return inFile ? { path: file.path, text: applyEdits(file.text, inFile) } : file;
    });
  return { value, diagnostics };
}

function byMap(laid: readonly Laid[]): ReadonlyMap<object, readonly Laid[]> {
  const groups = new Map<object, Laid[]>();
  for (const one of laid) {
    const group = groups.get(one.over);
    if (group) group.push(one);
    else groups.set(one.over, [one]);
  }
  return groups;
}

/** An edit for each value that stands there, and one for all that are new to the map. */
function editsOf(
  over: object,
  laid: readonly Laid[],
  { sources }: ScenarioBase,
): readonly { readonly edit: Edit | undefined; readonly of: Laid }[] {
  const texts = laid.map((of) => ({ of, text: textOf(of) }));
  const present = texts.filter(({ of }) => isWritten(over, of.key));
  const fresh = texts.filter(({ of }) => !isWritten(over, of.key));
  const replaced = present.map(({ of, text }) => ({
    of,
    edit: replaceWhole(sources, over, of.key, text),
  }));
  const [first] = fresh;
  if (!first) return replaced;
  const entries = fresh.map(({ of, text }) => [of.key, text] as const);
  return [...replaced, { of: first.of, edit: insertEntries(sources, over, entries) }];
}

/** A key may be written and yet hold nothing that could be kept. */
function isWritten(over: object, key: string): boolean {
  const node = nodeOf(over);
  return node?.kind === 'map' && node.entries.some((entry) => entry.key.text === key);
}

/** The value as the scenario writes it, on one line. */
function textOf({ from, key }: Laid): string {
  const node = nodeOf(from);
  const entry =
    node?.kind === 'map' ? node.entries.find((each) => each.key.text === key) : undefined;
  return entry ? flowText(entry.value) : '';
}

function unlaid({ key, from }: Laid): Diagnostic {
  return {
    rule: 'syntax/alias',
    message: `${displayed(key)} cannot have another value in a scenario, as it is written in the roadmap`,
    help: 'write it there as key: value, without an anchor that repeats it elsewhere',
    at: where(from, key),
  };
}
