import type { Analysis, ShapedFile, SourceFile } from '@throughline/core';
import type { Position, ServerCapabilities } from 'vscode-languageserver';
import type { Project } from './state/project.ts';
import type { Settings } from './settings.ts';

/**
 * One thing that a client may ask for. Each module in `features/` default-exports one, so a
 * new feature is a new module there and nothing else: the index is generated from the folder.
 */
export interface Feature {
  /** The request's name in the protocol: `textDocument/hover`. */
  readonly method: string;
  /** What the server says of it in the answer to `initialize`. */
  readonly capabilities?: (settings: Settings) => ServerCapabilities;
  /** Whom the request is asked of: see `Asked`. */
  readonly about: 'document' | 'project' | 'everything';
  /**
   * What it must know of the latest edits. `text`: nothing but the text, so that it answers
   * however fast somebody types. `names`: what is written and what it names; what it says of the
   * plan may be what was known last. Usual: all, which takes as long as a check takes.
   */
  readonly needs?: 'text' | 'names';
  /** The answer about a document that belongs to no roadmap. Usual: `null`. */
  readonly otherwise?: unknown;
  /** The functions below tie the method, the parameters and `about` together. */
  readonly answer: (params: never, asked: never) => unknown;
}

/** What a request that is about no document may read. */
export interface Asked {
  readonly settings: Settings;
  readonly roadmaps: readonly AskedOfProject[];
}

/** What a request about one roadmap may read: the roadmap after every edit so far (but see `needs`). */
export interface AskedOfProject {
  readonly settings: Settings;
  readonly project: Project;
  readonly analysis: Analysis;
  /** The address of a file of the roadmap. */
  readonly uriOf: (path: string) => string;
  /** The path that an address has in the roadmap's folder; `undefined` outside it. */
  readonly pathOf: (uri: string) => string | undefined;
  /** The version of an open document, by the path of its file. */
  readonly versionOf: (path: string) => number | undefined;
}

/** What a request about one document of a roadmap may read; the source is always the latest. */
export interface AskedOfDocument extends AskedOfProject {
  readonly path: string;
  readonly source: SourceFile;
  readonly file: ShapedFile;
}

/** The document may be named as LSP names it, by something in it, or as this server's own requests do. */
type AboutDocument =
  | { readonly textDocument: { readonly uri: string } }
  | { readonly item: { readonly uri: string } }
  | { readonly uri: string };

interface Description<P, A> extends Omit<Feature, 'about' | 'answer'> {
  readonly answer: (params: P, asked: A) => unknown;
}

/** A request about one document; answered with `null` if it belongs to no roadmap. */
export function documentFeature<P extends AboutDocument>(
  feature: Description<P, AskedOfDocument>,
): Feature {
  return { ...feature, about: 'document' };
}

/** A request about the roadmap of a document or folder; answered with `null` if there is none. */
export function projectFeature<P extends AboutDocument>(
  feature: Description<P, AskedOfProject>,
): Feature {
  return { ...feature, about: 'project' };
}

export function generalFeature<P>(feature: Description<P, Asked>): Feature {
  return { ...feature, about: 'everything' };
}

/** The document that a request names, `undefined` if it names none: anything may come in. */
export function documentIn(params: unknown): string | undefined {
  // A client may send anything; each step asks for no more than an object has.
  const {
    textDocument,
    item,
    uri = textDocument?.uri ?? item?.uri,
  } = (params ?? {}) as {
    textDocument?: { uri?: unknown };
    item?: { uri?: unknown };
    uri?: unknown;
  };
  return typeof uri === 'string' ? uri : undefined;
}

/** Whether the positions that a request has, alone, in a list or as a range, are positions. */
export function isWellPlaced(params: unknown): boolean {
  // A client may send anything; each step asks for no more than an object has.
  const { position, positions, range } = (params ?? {}) as Record<string, unknown>;
  const { start, end } = (range ?? {}) as Record<string, unknown>;
  return (
    (position === undefined || isPosition(position)) &&
    (positions === undefined || (Array.isArray(positions) && positions.every(isPosition))) &&
    (range === undefined || (isPosition(start) && isPosition(end)))
  );
}

function isPosition(value: unknown): boolean {
  const { line, character } = (value ?? {}) as Partial<Position>;
  return Number.isInteger(line) && Number.isInteger(character);
}
