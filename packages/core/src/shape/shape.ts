import { ROOTS, SHAPES } from '../model/generated/shapes.ts';
import type {
  InitiativeData,
  InitiativeFile,
  RoadmapFile,
  ScenarioFile,
} from '../model/generated/types.ts';
import type { EntityKind, FormatName } from '../model/shape.ts';
import { blockOf } from '../parse/block.ts';
import { TreeOf } from '../parse/root.ts';
import type { Tree } from '../parse/tree.ts';
import type { Diagnostic, Staged } from '../text/diagnostic.ts';
import type { Location, SourceFile } from '../text/source.ts';
import { checkFormats, isDeferred } from './formats.ts';
import { kindOf, type FileKind } from './kind-of.ts';
import { checkPlaceholders } from './placeholders.ts';
import type { Spot } from './placed.ts';
import { idFromPath, read } from './read.ts';
import { checkScenario } from './scenario.ts';
import { keepTyped } from './typed.ts';
import { validate } from './validate.ts';

/** A file's data, typed by the schema, and the names that it defines and uses. */
export type ShapedFile = {
  readonly path: string;
  /** Read anew from the text when its root is asked for: nothing is kept of it but the comments. */
  readonly tree: Tree;
  /** One for the whole file; of a file with a list of initiatives one more for each of its items. */
  readonly parts: readonly ShapedPart[];
  /** Of a file with a list: the same object as long as no item of it that was read earlier has moved. */
  readonly places?: object;
} & (
  | { readonly kind: 'roadmap'; readonly data: RoadmapFile }
  | { readonly kind: 'initiative'; readonly data: InitiativeFile }
  | { readonly kind: 'scenario'; readonly data: ScenarioFile }
);

/** What a part of a file says. The same object as long as its text is the same, wherever that stands. */
export interface ShapedPart {
  readonly definitions: readonly Defined[];
  readonly references: readonly Referred[];
  /** Texts whose meaning depends on the whole roadmap: on its named dates or its t-shirt sizes. */
  readonly deferred: readonly FormatUse[];
  readonly initiatives: readonly WrittenInitiative[];
}

export interface WrittenInitiative {
  readonly id: string;
  readonly path: string;
  readonly data: InitiativeData;
}

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
  /** Where a part of the text stands: so many code units behind its beginning, and so long. */
  readonly part: (offset: number, length: number) => Spot;
}

/**
 * Gives a tree its types: what does not fit the schema is diagnosed and left out of the data,
 * so that later stages can trust every type (but no key's presence, whatever the schema requires).
 */
export function shape(file: SourceFile, { root, directives }: Tree): Staged<ShapedFile> {
  const { path, text } = file;
  const kind = kindOf(path, root);
  const block = blockOf(path, text);
  const { data, formats, ...names } = read(block, root, kind);
  const diagnostics: Diagnostic[] = [];
  if (isBlank(text)) diagnostics.push(emptyFile(file, kind));
  const errors = root === null ? [] : validate({ path, kind, root, data }, diagnostics);
  checkFormats(formats, diagnostics);
  if (root) checkPlaceholders(path, root, SHAPES[ROOTS[kind]], 'it', diagnostics);
  const typed = (errors.length === 0 ? data : keepTyped(kind, data, errors)) ?? {};
  if (kind === 'scenario') checkScenario(typed, diagnostics);
  const deferred = formats.filter(({ format }) => isDeferred(format));
  const initiatives = root === null ? [] : initiativesIn(path, kind, typed);
  const parts = [{ ...names, deferred, initiatives }];
  return {
    value: { path, kind, data: typed, tree: new TreeOf(block, directives), parts },
    diagnostics,
  };
}

/** The initiatives of a file: those of its list that have an id, or the one that it is. */
function initiativesIn(
  path: string,
  kind: FileKind,
  data: RoadmapFile & InitiativeFile,
): readonly WrittenInitiative[] {
  if (kind === 'scenario') return [];
  const { initiatives } = data;
  if (initiatives === undefined && kind === 'initiative') {
    return [{ id: data.id ?? idFromPath(path), path, data }];
  }
  return (initiatives ?? []).flatMap((each) =>
    each.id === undefined ? [] : [{ id: each.id, path, data: each }],
  );
}

/** Nothing but blanks, comments and document markers. */
function isBlank(text: string): boolean {
  return !/^[^\S\r\n]*(?!#|---)\S/m.test(text);
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
