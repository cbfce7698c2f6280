import type { InitiativeFile, RoadmapFile, ScenarioFile } from '../model/generated/types.ts';
import type { EntityKind, FormatName } from '../model/shape.ts';
import type { Tree } from '../parse/tree.ts';
import type { Diagnostic, Staged } from '../text/diagnostic.ts';
import type { Location, SourceFile } from '../text/source.ts';
import { checkFormats, isDeferred } from './formats.ts';
import { kindOf, type FileKind } from './kind-of.ts';
import { checkPlaceholders } from './placeholders.ts';
import { read } from './read.ts';
import { checkScenario } from './scenario.ts';
import { keepTyped } from './typed.ts';
import { validate } from './validate.ts';

/** A file's data, typed by the schema, and the names that it defines and uses. */
export type ShapedFile = {
  readonly path: string;
  readonly tree: Tree;
  readonly definitions: readonly Defined[];
  readonly references: readonly Referred[];
  /** Texts whose meaning depends on the whole roadmap: on its named dates or its t-shirt sizes. */
  readonly deferred: readonly FormatUse[];
} & (
  | { readonly kind: 'roadmap'; readonly data: RoadmapFile }
  | { readonly kind: 'initiative'; readonly data: InitiativeFile }
  | { readonly kind: 'scenario'; readonly data: ScenarioFile }
);

/** An entity's name where it is defined, before files are joined. */
export interface Defined {
  readonly kind: EntityKind;
  readonly id: string;
  readonly scope?: string;
  readonly at: Location;
  readonly whole: Location;
}

/** A name where it is used, before files are joined. */
export interface Referred {
  readonly kinds: readonly EntityKind[];
  readonly id: string;
  readonly scope?: string;
  readonly at: Location;
  readonly from?: string;
  /** The roadmap before its slash: an item of another one is not seen here. */
  readonly roadmap?: string;
  /** Any other text is as good here: if nothing has this name, it is no reference. */
  readonly isMention?: boolean;
}

/** A scalar whose text is written in a format. */
export interface FormatUse {
  readonly format: FormatName;
  readonly text: string;
  readonly at: Location;
  /** The entity in which it stands, `initiative:erp-finance`. */
  readonly from?: string;
}

/**
 * Gives a tree its types: what does not fit the schema is diagnosed and left out of the data,
 * so that later stages can trust every type (but no key's presence, whatever the schema requires).
 */
export function shape(file: SourceFile, tree: Tree): Staged<ShapedFile> {
  const kind = kindOf(file.path, tree);
  const { data, definitions, references, formats } = read(file.path, tree, kind);
  const diagnostics: Diagnostic[] = [];
  if (isBlank(file.text)) diagnostics.push(emptyFile(file, kind));
  const errors = tree.root === null ? [] : validate(file, tree, kind, data, diagnostics);
  checkFormats(formats, diagnostics);
  checkPlaceholders(file.path, tree, kind, diagnostics);
  const deferred = formats.filter(({ format }) => isDeferred(format));
  const typed = (errors.length === 0 ? data : keepTyped(kind, data, errors)) ?? {};
  if (kind === 'scenario') checkScenario(typed, diagnostics);
  const value = { path: file.path, tree, kind, data: typed, definitions, references, deferred };
  return { value, diagnostics };
}

/** Nothing but blanks, comments and document markers. */
function isBlank(text: string): boolean {
  return text.split(/\r\n?|\n/).every((line) => /^\s*(?:#.*|---.*)?$/.test(line));
}

const BEGINNINGS: Readonly<Record<FileKind, string>> = {
  roadmap: 'roadmap: halden-2027',
  initiative: 'title: Move finance to the new ERP',
  scenario: 'title: One more data engineer',
};

function emptyFile({ path }: SourceFile, kind: FileKind): Diagnostic {
  return {
    rule: 'schema/required',
    message: 'this file is empty',
    help: `begin with ${BEGINNINGS[kind]}, or delete the file`,
    at: { path, start: 0, end: 0 },
  };
}
