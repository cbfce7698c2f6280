import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client, placeOf, uriOf } from '../server/client.ts';
import { quantile, report, roadmapOnDisk, rounded } from './measure.ts';

/**
 * `npm run bench:rename`: a team of a roadmap with 10,000 initiatives in a file each gets another
 * name, over stdio: from the request to the whole edit. The edit is then made on the texts, and
 * made again backwards: nothing may be left, and nothing else may have changed.
 */
const COUNT = 10_000;
const TIMES = 20;
const [OLD, NEW] = ['team-7', 'people-who-do-it'];

const folder = roadmapOnDisk(COUNT);
const client = new Client();
const edits = { documentChanges: true, resourceOperations: ['rename'] };
await client.start(folder, {}, { workspace: { workspaceEdit: edits } });
const isAnalysed = ({ method }: { method?: string }) => method === 'throughline/analysed';
await client.until(() => client.notifications.some(isAnalysed), 'the first analysis', 600_000);

const uri = uriOf(join(folder, 'roadmap.yaml'));
const text = readFileSync(join(folder, 'roadmap.yaml'), 'utf8');
const params = { textDocument: { uri }, position: placeOf(text, `${OLD}:`, 1), newName: NEW };
// As an editor does: first it asks what would be renamed.
const asked = performance.now();
await client.ask('textDocument/prepareRename', params);
const prepareMs = rounded(performance.now() - asked, 1);
const taken: number[] = [];
let changes: readonly Change[] = [];
for (let index = 0; index < TIMES; index++) {
  const start = performance.now();
  const edit = await client.ask<{ documentChanges: readonly Change[] }>(
    'textDocument/rename',
    params,
  );
  taken.push(performance.now() - start);
  changes = edit.documentChanges;
}
await client.stop();

interface Change {
  readonly textDocument: { readonly uri: string };
  readonly edits: readonly {
    readonly range: Readonly<
      Record<'start' | 'end', { readonly line: number; readonly character: number }>
    >;
    readonly newText: string;
  }[];
}

let exact = 0;
for (const { textDocument, edits: inFile } of changes) {
  const before = readFileSync(fileURLToPath(textDocument.uri), 'utf8');
  const lines = before.split('\n');
  for (const { range, newText } of inFile) {
    const line = lines[range.start.line]!;
    lines[range.start.line] =
      line.slice(0, range.start.character) + newText + line.slice(range.end.character);
  }
  const after = lines.join('\n');
  const isGone = !new RegExp(String.raw`\b${OLD}\b`).test(after);
  if (isGone && after.replaceAll(NEW, OLD) === before) exact++;
}
report({
  bench: 'rename',
  initiatives: COUNT,
  files: changes.length,
  places: changes.reduce((sum, change) => sum + change.edits.length, 0),
  exactFiles: exact,
  prepareMs,
  firstMs: rounded(taken[0]!, 1),
  p50Ms: rounded(quantile(taken, 0.5), 1),
  p95Ms: rounded(quantile(taken, 0.95), 1),
});
