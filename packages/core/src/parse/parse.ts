import { isAlias, isMap, isScalar, isSeq, parseDocument, type Node as YamlNode } from 'yaml';
import type { Diagnostic, Staged } from '../text/diagnostic.ts';
import type { SourceFile, Span } from '../text/source.ts';
import type { Entry, Node, ScalarNode, Tree } from './tree.ts';

/** Reads one file's YAML. Provisional: replaced by the two-speed reader. */
export function parse(file: SourceFile): Staged<Tree> {
  const document = parseDocument(file.text, {
    schema: 'core',
    uniqueKeys: false,
    prettyErrors: false,
    keepSourceTokens: true,
  });
  const diagnostics: Diagnostic[] = document.errors.map((error) => ({
    rule: 'syntax/yaml',
    message: error.message.split('\n')[0]!.replace(/\.$/, ''),
    help: 'mend the YAML here',
    at: { path: file.path, start: error.pos[0], end: error.pos[1] },
  }));
  const root = document.contents === null ? null : nodeOf(document.contents, file.text, 0);
  return { value: { root, directives: directivesIn(file.text) }, diagnostics };
}

function nodeOf(node: YamlNode, text: string, fallback: number): Node {
  const start = node.range?.[0] ?? fallback;
  const end = node.range?.[1] ?? fallback;
  if (isMap(node)) {
    const entries: Entry[] = [];
    for (const { key, value } of node.items) {
      const keyNode = scalarOf(key as YamlNode | null, text, start);
      const valueNode = value as YamlNode | null;
      entries.push({
        key: keyNode,
        value: valueNode ? nodeOf(valueNode, text, keyNode.end + 1) : empty(keyNode.end + 1),
      });
    }
    return { kind: 'map', start, end, entries, flow: node.flow === true };
  }
  if (isSeq(node)) {
    const items = node.items.map((item) => nodeOf(item as YamlNode, text, start));
    return { kind: 'list', start, end, items, flow: node.flow === true };
  }
  return scalarOf(node, text, fallback);
}

function empty(at: number): ScalarNode {
  return { kind: 'scalar', start: at, end: at, value: null, text: '', plain: true };
}

function scalarOf(node: YamlNode | null, text: string, fallback: number): ScalarNode {
  if (!node || isAlias(node) || !isScalar(node)) return empty(fallback);
  const start = node.range?.[0] ?? fallback;
  const end = node.range?.[1] ?? fallback;
  const plain = node.type === 'PLAIN' || node.type === undefined;
  const value =
    typeof node.value === 'bigint'
      ? Number(node.value)
      : (node.value as string | number | boolean | null);
  return {
    kind: 'scalar',
    start,
    end,
    value,
    text: plain ? text.slice(start, end) : String(value),
    plain,
  };
}

function directivesIn(text: string): Span[] {
  return [...text.matchAll(/(?<=^|[ \t])# ?throughline-[^\r\n]*/gm)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
