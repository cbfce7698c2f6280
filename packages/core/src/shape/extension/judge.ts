import type { MapNode, Node, ScalarNode } from '../../parse/tree.ts';
import { displayed, quoted } from '../../text/display.ts';
import { nearest } from '../../text/nearest.ts';
import type { Fault, Spec, TypeName } from './spec.ts';

/**
 * What is wrong with the `x-` keys of a map by a team's own schema; other keys are none of its
 * business. Missing keys are not judged: a map may be one part of what is joined later.
 */
export function judgeOwnKeys(node: MapNode, spec: Spec, faults: Fault[]): void {
  for (const { key, value } of node.entries) {
    if (!key.text.startsWith('x-')) continue;
    const known = spec.properties.get(key.text);
    if (known) judge(value, known, key.text, faults);
    else if (!spec.isOpen) faults.push(unknownKey(key, spec));
  }
}

/** The required keys that none of some maps has. */
export function missingKeys(nodes: readonly MapNode[], { required }: Spec): readonly string[] {
  const written = new Set(nodes.flatMap(({ entries }) => entries.map(({ key }) => key.text)));
  return required.filter((key) => !written.has(key));
}

function judge(node: Node, spec: Spec, name: string, faults: Fault[]): void {
  const { types, words } = spec;
  if (types && !typesOf(node).some((type) => types.has(type))) {
    faults.push(wrongType(node, types, name));
    return;
  }
  if (words && (node.kind !== 'scalar' || !words.includes(node.text))) {
    faults.push(wrongWord(node, words, name));
    return;
  }
  const beyond = boundFault(node, spec);
  if (beyond)
    faults.push({
      ...spanOf(node),
      message: `${displayed(name)} ${beyond}`,
      help: 'see the schema of your own for what it takes',
    });
  if (node.kind === 'list' && spec.items) {
    for (const item of node.items) judge(item, spec.items, name, faults);
  } else if (node.kind === 'map') judgeMap(node, spec, name, faults);
}

function judgeMap(node: MapNode, spec: Spec, name: string, faults: Fault[]): void {
  for (const { key, value } of node.entries) {
    const known = spec.properties.get(key.text);
    if (known) judge(value, known, key.text, faults);
    else if (!spec.isOpen) faults.push(unknownKey(key, spec));
  }
  for (const key of missingKeys([node], spec)) {
    faults.push({
      ...spanOf(node.entries[0]?.key ?? node),
      message: `${quoted(key)} is missing from ${displayed(name)}`,
      help: `add ${displayed(key)}:`,
    });
  }
}

/** The types that a value may count as: a number is text too where text may stand, and 3 is an integer. */
function typesOf(node: Node): readonly TypeName[] {
  if (node.kind === 'list') return ['array'];
  if (node.kind === 'map') return ['object'];
  const { value } = node;
  if (value === null) return ['null'];
  if (typeof value === 'boolean') return ['boolean'];
  if (typeof value === 'string') return ['string'];
  return Number.isInteger(value) ? ['integer', 'number', 'string'] : ['number', 'string'];
}

const SAID: Readonly<Record<TypeName, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  null: 'null',
  array: 'a list',
  object: 'keys with values',
};

function wrongType(node: Node, types: ReadonlySet<TypeName>, name: string): Fault {
  const takes = [...types].map((type) => SAID[type]).join(' or ');
  const [is = 'string'] = typesOf(node);
  return {
    ...spanOf(node),
    message: `${displayed(name)} takes ${takes}, and this is ${is === 'null' ? 'nothing' : SAID[is]}`,
    help: `write ${takes}`,
  };
}

function wrongWord(node: Node, words: readonly string[], name: string): Fault {
  const text = node.kind === 'scalar' ? node.text : '';
  const near = nearest(text, words);
  return {
    ...spanOf(node),
    message: `${displayed(name)} cannot be ${node.kind === 'scalar' ? quoted(text) : `a ${node.kind}`}`,
    help: near
      ? `did you mean ${displayed(near)}?`
      : `write one of ${words.map((word) => displayed(word)).join(', ')}`,
  };
}

function boundFault(node: Node, { bounds }: Spec): string | undefined {
  if (node.kind === 'list') {
    return outside(node.items.length, bounds.minItems, bounds.maxItems, 'a list of', 'entries');
  }
  if (node.kind !== 'scalar') return undefined;
  if (typeof node.value === 'number') {
    return outside(node.value, bounds.minimum, bounds.maximum, 'a number of', '');
  }
  return outside(node.text.length, bounds.minLength, bounds.maxLength, 'a text of', 'characters');
}

function outside(
  size: number,
  least: number | undefined,
  most: number | undefined,
  what: string,
  unit: string,
): string | undefined {
  const bound =
    least !== undefined && size < least
      ? `at least ${least}`
      : most !== undefined && size > most
        ? `at most ${most}`
        : undefined;
  return bound && `takes ${what} ${bound} ${unit}`.trimEnd();
}

function unknownKey(key: ScalarNode, { properties }: Spec): Fault {
  const near = nearest(key.text, properties.keys());
  return {
    ...spanOf(key),
    message: `${quoted(key.text)} is not a key of the schema of your own`,
    help: near ? `did you mean ${displayed(near)}?` : 'delete it, or add it to the schema',
  };
}

/** What is underlined: of a map or list over several lines only its beginning. */
function spanOf(node: Node): { readonly start: number; readonly end: number } {
  const { start, end } = node;
  if (node.kind === 'map' && !node.flow) return node.entries[0]?.key ?? { start, end };
  if (node.kind === 'list' && !node.flow)
    return node.items[0] ? spanOf(node.items[0]) : { start, end };
  return { start, end };
}
