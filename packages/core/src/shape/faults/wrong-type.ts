import { SHAPES } from '../../model/generated/shapes.ts';
import type { Shape } from '../../model/shape.ts';
import type { ScalarNode } from '../../parse/tree.ts';
import type { Diagnostic, Fix } from '../../text/diagnostic.ts';
import { displayed } from '../../text/display.ts';
import type { Location } from '../../text/source.ts';
import type { InFile } from './explain.ts';
import { exampleFor, expected, subjectOf } from './forms.ts';
import type { Place } from './place.ts';

/** A list where text should stand, a text where a list should, nothing where something should. */
export function wrongType(place: Place, { path }: Pick<InFile, 'path'>): Diagnostic {
  const { node, shape, key } = place;
  if (node.kind === 'scalar' && node.value === null) return noValue(place, path);
  const fix = node.kind === 'scalar' ? inBrackets(node, shape, path) : undefined;
  return {
    rule: 'schema/type',
    message: `${subjectOf(place)} takes ${expected(shape)}, and this is ${actual(place)}`,
    help: fix
      ? `write it in brackets: ${key?.text}: [${displayed(node.kind === 'scalar' ? node.text : '')}]`
      : nextStep(place),
    at: { path, ...shownPart(place) },
    ...(fix && { fixes: [fix] }),
  };
}

/** A key with nothing behind it: at the key, because there is nothing else to point at. */
export function noValue({ key, node, shape, isItem }: Place, path: string): Diagnostic {
  const at = key && !isItem ? key : node;
  const name = displayed(key?.text ?? 'this file');
  return {
    rule: 'schema/type',
    message: isItem ? `this entry of ${name} is empty` : `${name} has no value`,
    help: `write ${expected(shape)}${exampleFor(shape)}, or delete the line`,
    at: { path, start: at.start, end: at.end },
  };
}

function nextStep({ node, shape, parent, key }: Place): string {
  if (!parent && node.kind === 'list') return 'write initiatives: above the list';
  if (shape?.map && !shape.scalar && !shape.list) {
    return `write ${expected(shape)}, each below ${displayed(key?.text ?? 'the other')}: or in braces`;
  }
  return `write ${expected(shape)}${exampleFor(shape)}`;
}

function actual({ node }: Place): string {
  if (node.kind === 'list') return 'a list';
  if (node.kind === 'map') return 'a map of keys';
  if (typeof node.value === 'number') return 'a number';
  return typeof node.value === 'boolean' ? displayed(node.text) : 'text';
}

/** One text where a list of texts should stand: brackets round it are all that is missing. */
function inBrackets(node: ScalarNode, shape: Shape | undefined, path: string): Fix | undefined {
  const items = shape?.list && SHAPES[shape.list.items];
  const isSimple = node.plain && !/[,[\]{}#\n]/.test(node.text) && node.end > node.start;
  if (!items?.scalar?.text || !isSimple) return undefined;
  return {
    title: 'Make it a list',
    safe: true,
    edits: [
      { path, start: node.start, end: node.start, text: '[' },
      { path, start: node.end, end: node.end, text: ']' },
    ],
  };
}

/** What is underlined: of a map or list over several lines only its first entry. */
function shownPart({ node }: Place): Pick<Location, 'start' | 'end'> {
  const { start, end } = node;
  if (node.kind === 'scalar' || node.flow) return { start, end };
  const first = node.kind === 'list' ? node.items[0] : node.entries[0]?.key;
  return { start, end: first && first.kind === 'scalar' ? first.end : Math.min(end, start + 1) };
}
