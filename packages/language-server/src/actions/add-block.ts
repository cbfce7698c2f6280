import { formatDay, insertEntry, type Finding, type Initiative } from '@throughline/core';
import type { AskedOfDocument } from '../feature.ts';
import { snippetEditOf } from '../lsp/edits.ts';
import type { OfferedAction } from './offered.ts';

/**
 * Begins a block that an initiative lacks, with what is known filled in and the cursor where a
 * person has to say the rest. Only for clients that can put a cursor: nobody's verdict is guessed.
 */
export function addBlock(finding: Finding, asked: AskedOfDocument): readonly OfferedAction[] {
  const { client } = asked.settings;
  const { initiativeById } = asked.analysis.roadmap;
  const id = /^initiative:(.*)$/.exec(finding.subject ?? '')?.[1];
  const initiative = id === undefined ? undefined : initiativeById.get(id);
  if (!initiative || !client.snippetEdits || !client.documentChanges) return [];
  const block = blockFor(finding, initiative, asked);
  const edit = block && insertedBlock(initiative, block, asked);
  return edit ? [{ title: block.title, edit, finding }] : [];
}

interface Block {
  readonly title: string;
  readonly key: string;
  /** A snippet of one line. */
  readonly value: string;
  /** The entry that it stands behind, if there is one. */
  readonly after: string;
}

function blockFor(
  { rule, fixes = [] }: Finding,
  { data }: Initiative,
  { analysis }: AskedOfDocument,
): Block | undefined {
  if (rule === 'kpi/none' && fixes.length === 0 && data.kpis === undefined) {
    const kpis = [...analysis.roadmap.kpis.keys()].filter((id) => /^[a-z0-9-]+$/.test(id));
    if (kpis.length === 0) return undefined;
    const value = `[\${1|${kpis.join(',')}|}]`;
    return {
      title: 'Add kpis: with the figure that it moves',
      key: 'kpis',
      value,
      after: 'objectives',
    };
  }
  if (rule !== 'feasibility/missing' || data.feasibility !== undefined) return undefined;
  const verdicts = '${2|feasible,conditional,infeasible|}';
  const on = formatDay(analysis.asOf);
  return {
    title: 'Add feasibility: with a verdict',
    key: 'feasibility',
    value: `{verdict: ${verdicts}, by: \${1:who looked}, on: ${on}}`,
    after: data.demand === undefined ? 'dependsOn' : 'demand',
  };
}

function insertedBlock({ data, path }: Initiative, block: Block, asked: AskedOfDocument) {
  const { sources } = asked.analysis;
  const { key, value, after } = block;
  const edit = insertEntry(sources, data, key, value, { after });
  const source = sources.get(path);
  if (!edit || !source) return undefined;
  const lineBreak = /^(?:\r\n|\n|\r)/.exec(edit.text)?.[0];
  const isBehind = lineBreak !== undefined && source.text.startsWith(lineBreak, edit.start);
  // Editors indent what a snippet puts on lines below: only a whole line stays as it is.
  if (lineBreak !== undefined && !isBehind && /^\s\s/.test(edit.text)) return undefined;
  const at = isBehind ? edit.start + lineBreak.length : edit.start;
  const text = isBehind ? edit.text.slice(lineBreak.length) + lineBreak : edit.text;
  const position = asked.settings.places.positionOf(source, at);
  const range = { start: position, end: position };
  return snippetEditOf(path, { range, snippet: { kind: 'snippet', value: text } }, asked);
}
