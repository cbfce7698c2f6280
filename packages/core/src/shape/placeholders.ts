import { SHAPES } from '../model/generated/shapes.ts';
import type { ScalarShape, Shape } from '../model/shape.ts';
import type { Node, ScalarNode } from '../parse/tree.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { displayed, quoted } from '../text/display.ts';
import type { Location } from '../text/source.ts';
import { ownShape } from './own-shape.ts';
import { isPlaceholder, isTemplateText, plainHandle, severalHandles } from './placeholder-words.ts';

/**
 * Reports lines of a template that nobody filled in, and owners who are nobody. Texts that have
 * a format or name something are left to those who read them, which say what to write instead.
 * `key` is the one under which the node stands.
 */
export function checkPlaceholders(
  path: string,
  node: Node,
  shape: Shape | undefined,
  key: string,
  diagnostics: Diagnostic[],
): void {
  if (node.kind === 'scalar') {
    const { scalar } = shape ?? {};
    const fault = scalar && isFreeText(scalar) && placeholderIn(node, scalar, key, path);
    if (fault) diagnostics.push(fault);
  } else if (node.kind === 'list') {
    const items = shape?.list && SHAPES[shape.list.items];
    for (const item of node.items) checkPlaceholders(path, item, items, key, diagnostics);
  } else {
    const map = shape?.map;
    if (!map) return;
    for (const entry of node.entries) {
      const name = entry.key.text;
      const index = ownShape(map, name) ?? (name.startsWith('x-') ? undefined : map.rest);
      if (index !== undefined)
        checkPlaceholders(path, entry.value, SHAPES[index], name, diagnostics);
    }
  }
}

function isFreeText({ text, format, refers, isClosed }: ScalarShape): boolean {
  return text && format === undefined && refers === undefined && !isClosed;
}

function placeholderIn(
  node: ScalarNode,
  { mentions, examples = [] }: ScalarShape,
  key: string,
  path: string,
): Diagnostic | undefined {
  const { text } = node;
  const at = { path, start: node.start, end: node.end };
  const example = examples[0] === undefined ? '' : `, such as ${examples[0]}`;
  if (mentions?.includes('team')) return ownerFault(text, key, example, at);
  if (!isTemplateText(text)) return undefined;
  return {
    rule: 'schema/template',
    message: `${displayed(key)} still holds the text of a template, ${quoted(text)}`,
    help: `write your own text${example}, or delete the line until there is one`,
    at,
  };
}

function ownerFault(
  text: string,
  key: string,
  example: string,
  at: Location,
): Diagnostic | undefined {
  const rule = 'schema/placeholder-owner';
  if (isPlaceholder(text) || isTemplateText(text)) {
    return {
      rule,
      message: `${quoted(text)} under ${displayed(key)} is nobody`,
      help: `write who it is${example}, or leave the line out until somebody is found`,
      at,
    };
  }
  const handle = plainHandle(text);
  if (handle !== undefined) {
    return {
      rule,
      message: `${quoted(text)} under ${displayed(key)} has quotation marks of a text program round it`,
      help: `write ${displayed(handle)}`,
      at,
      fixes: [
        { title: `Write ${handle}`, safe: true, edits: [{ ...at, text: quotedHandle(handle) }] },
      ],
    };
  }
  if (!severalHandles(text)) return undefined;
  return {
    rule,
    message: `${quoted(text)} under ${displayed(key)} names several people in one text`,
    help: 'write the one who answers for it, or a list where a list may stand',
    at,
  };
}

/** A handle begins with `@`, which plain YAML text must not. */
function quotedHandle(handle: string): string {
  return handle.startsWith('@') ? `"${handle}"` : handle;
}
