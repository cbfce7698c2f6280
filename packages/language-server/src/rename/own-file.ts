import {
  idFromPath,
  placeOf,
  scalarText,
  type Analysis,
  type Definition,
  type Edit,
} from '@throughline/core';

/** Where a file that is named after the initiative in it would be under another id; `undefined` for any other. */
export function renamedFile(
  target: Definition,
  id: string,
  { files }: Analysis,
): string | undefined {
  const { path } = target.at;
  if (target.kind !== 'initiative' || idFromPath(path) !== target.id) return undefined;
  // In a list it has no file of its own.
  if (files.get(path)?.tree.root?.start !== target.whole.start) return undefined;
  const name = path.lastIndexOf('/') + 1;
  return path.slice(0, name) + id + path.slice(name + target.id.length);
}

/**
 * The edit that writes an initiative's id, until now its file's name, as the first line of the
 * file. `undefined` where the file does not begin a line of its own with its first key.
 */
export function writtenId(
  { whole }: Definition,
  id: string,
  { sources, files }: Analysis,
): Edit | undefined {
  const { path, start } = whole;
  const text = sources.get(path)?.text ?? '';
  const root = files.get(path)?.tree.root;
  const indent = /[^\n\r]*$/.exec(text.slice(0, start))![0].replace('\uFEFF', '');
  if (root?.kind !== 'map' || root.flow || indent.trim() !== '') return undefined;
  const lineBreak = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  return { path, start, end: start, text: `id: ${scalarText(id)}${lineBreak}${indent}` };
}

/** The edits that name a file, or everything in a folder, by another path wherever `include:` names it. */
export function includeEdits(
  from: string,
  to: string,
  { roadmap, sources }: Analysis,
): readonly Edit[] {
  const { include = [] } = roadmap.data;
  return include.flatMap((path, index) => {
    if (path !== from && !path.startsWith(`${from}/`)) return [];
    const at = placeOf(include, index);
    const written = at && sources.get(at.path)?.text.slice(at.start, at.end);
    const moved = to + path.slice(from.length);
    // In quotes, or plain: whatever it is, only what is written as it reads is rewritten.
    const quote =
      written === path
        ? ''
        : written === `"${path}"`
          ? '"'
          : written === `'${path}'`
            ? "'"
            : undefined;
    if (!at || quote === undefined || /["'\\\n]/.test(moved)) return [];
    return [
      { ...at, text: quote === '' ? scalarText(moved, { inFlow: true }) : quote + moved + quote },
    ];
  });
}
