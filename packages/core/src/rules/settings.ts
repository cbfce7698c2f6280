import type { Roadmap } from '../model/roadmap.ts';
import { where } from '../parse/origin.ts';
import type { Diagnostic, Severity } from '../text/diagnostic.ts';
import { quoted } from '../text/display.ts';
import { nearest } from '../text/nearest.ts';
import type { Location } from '../text/source.ts';
import { PRESETS } from './presets.ts';
import type { Options, Rule } from './rule.ts';

/** What a roadmap's `rules:` say of one rule. */
interface Setting {
  /** Absent: the rule's usual severity, and its own word on each case. */
  readonly severity?: Severity | 'off';
  readonly options: Options;
}

export interface Settings {
  readonly of: (id: string) => Setting;
  /** What the roadmap sets, else what the case says, else the rule's usual one. */
  readonly severityOf: (diagnostic: Pick<Diagnostic, 'rule' | 'severity'>) => Severity | 'off';
  readonly diagnostics: readonly Diagnostic[];
}

const SEVERITIES: ReadonlySet<string> = new Set(['error', 'warning', 'info', 'off']);

/** Reads `rules:` in `roadmap.yaml` against the rules that exist and the options they take. */
export function readSettings(roadmap: Roadmap, rules: ReadonlyMap<string, Rule>): Settings {
  const written: Record<string, unknown> = roadmap.data.rules ?? {};
  const settings = new Map<string, Setting>();
  const diagnostics: Diagnostic[] = [];
  const preset = presetOf(roadmap);
  for (const [id, value] of Object.entries(preset)) {
    const rule = rules.get(id);
    if (rule) settings.set(id, readSetting(id, rule, value, diagnostics));
  }
  for (const [id, value] of Object.entries(written)) {
    if (id.startsWith('x-')) continue;
    const rule = rules.get(id);
    if (rule) settings.set(id, readSetting(id, rule, value, diagnostics, settings.get(id)));
    else diagnostics.push(unknownRule(id, rules.keys(), where(written, id, 'key')));
  }
  const of = (id: string): Setting => settings.get(id) ?? { options: rules.get(id)?.options ?? {} };
  return {
    of,
    severityOf: ({ rule, severity }) =>
      of(rule).severity ?? severity ?? rules.get(rule)?.severity ?? 'error',
    diagnostics,
  };
}

/** The settings that `extends:` names; none where it names nothing that there is. */
function presetOf({ data }: Roadmap): Readonly<Record<string, unknown>> {
  const name = data.extends;
  return name !== undefined && Object.hasOwn(PRESETS, name) ? PRESETS[name] : {};
}

/** `before` is what the preset says: what is not written again stays as it has it. */
function readSetting(
  id: string,
  rule: Rule,
  value: unknown,
  diagnostics: Diagnostic[],
  before: Setting = { options: rule.options ?? {} },
): Setting {
  const usual = rule.options ?? {};
  if (isSeverity(value)) return { ...before, severity: value };
  if (typeof value !== 'object' || value === null) return before;
  const options: Record<string, Options[string]> = { ...before.options };
  let { severity } = before;
  for (const [name, option] of Object.entries(value)) {
    if (name === 'severity') {
      if (isSeverity(option)) severity = option;
    } else if (Object.hasOwn(usual, name) && isLike(option, usual[name])) options[name] = option;
    else diagnostics.push(badOption(id, name, usual, value));
  }
  return { ...(severity && { severity }), options };
}

function isSeverity(value: unknown): value is Severity | 'off' {
  return typeof value === 'string' && SEVERITIES.has(value);
}

function isLike(value: unknown, usual: Options[string] | undefined): value is Options[string] {
  if (Array.isArray(usual))
    return Array.isArray(value) && value.every((each) => typeof each === 'string');
  return typeof value === typeof usual;
}

/** The finding for a name that no rule has. */
export function unknownRule(id: string, known: Iterable<string>, at: Location): Diagnostic {
  const near = nearest(id, known);
  return {
    rule: 'reference/unknown',
    message: `there is no rule ${quoted(id)}`,
    help: near ? `did you mean ${near}?` : 'throughline explain --list names every rule',
    at,
  };
}

function badOption(id: string, name: string, usual: Options, value: object): Diagnostic {
  const known = Object.keys(usual);
  if (Object.hasOwn(usual, name)) {
    return {
      rule: 'schema/type',
      message: `the option ${name} of ${id} takes a ${Array.isArray(usual[name]) ? 'list of words' : typeof usual[name]}`,
      help: `write for example ${name}: ${JSON.stringify(usual[name])}`,
      at: where(value, name),
    };
  }
  return {
    rule: 'schema/unknown-key',
    message: `${id} has no option ${quoted(name)}`,
    help: known.length > 0 ? `it takes ${known.join(', ')}` : 'it takes a severity only',
    at: where(value, name, 'key'),
  };
}
