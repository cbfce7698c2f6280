import { RULES } from '@throughline/core';
import { DiagnosticTag } from 'vscode-languageserver';

/**
 * What the published schema alone lets any YAML server say: how YAML is written, which keys
 * there are and which type each value has. What a date or an effort means is ours to say.
 */
const LEFT_TO_THE_SCHEMA: readonly RegExp[] = [/^syntax\//, /^schema\/(?!date$|quantity$)/];

export function isLeftToTheSchema(rule: string): boolean {
  return LEFT_TO_THE_SCHEMA.some((pattern) => pattern.test(rule));
}

/** Faint for what does nothing, struck through for what is no longer there. */
export function tagsOf(rule: string): readonly DiagnosticTag[] {
  const tag = RULES.get(rule)?.tag;
  return tag === undefined ? [] : [TAGS[tag]];
}

const TAGS = {
  unnecessary: DiagnosticTag.Unnecessary,
  deprecated: DiagnosticTag.Deprecated,
} as const;
