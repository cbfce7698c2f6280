import {
  analyze,
  compareAnalyses,
  type Analysis,
  type Finding,
  type SourceFile,
} from '@throughline/core';
import { joined, type Files } from './join.ts';

/** A branch: what it is called, its files, and those of the commit at which it left the main branch. */
export interface Branch {
  readonly name: string;
  readonly parted: Files;
  readonly files: Files;
}

export interface Together {
  /** For each branch the errors and warnings that it brings by itself. */
  readonly alone: readonly { readonly name: string; readonly brings: readonly Finding[] }[];
  /** What none of them brings by itself, and all of them together do. */
  readonly clashes: readonly Finding[];
  /** What cannot be merged as it is. */
  readonly conflicts: readonly string[];
  /** The roadmap with all of them. */
  readonly after: Analysis;
}

/** Lays branches over the main branch, each alone and all together, and compares what that brings. */
export function together(main: Files, branches: readonly Branch[], asOf: number): Together {
  const judged = (files: Files) => analyze([...files.values()], { asOf });
  const base = judged(main);
  const alone = branches.map(({ name, parted, files }) => ({
    name,
    brings: newIn(base, judged(joined(main, parted, files).files)),
  }));
  let all = main;
  const conflicts: string[] = [];
  for (const { name, parted, files } of branches) {
    const next = joined(all, parted, files);
    conflicts.push(...next.conflicts.map((what) => `${name}, ${what}`));
    all = next.files;
  }
  const after = judged(all);
  const known = new Set(alone.flatMap(({ brings }) => brings.map(nameOf)));
  const clashes = newIn(base, after).filter((finding) => !known.has(nameOf(finding)));
  return { alone, clashes, conflicts, after };
}

function newIn(base: Analysis, head: Analysis): readonly Finding[] {
  const { findings } = compareAnalyses(base, head);
  return [...findings.new, ...findings.worse]
    .map(({ finding }) => finding)
    .filter(({ severity }) => severity !== 'info');
}

/** The same finding of two states: its figures may differ. */
function nameOf({ rule, subject, message, at }: Finding): string {
  return `${rule} ${subject ?? `${at.path} ${message}`}`;
}

/** By path, as a state has them. */
export function byPath(files: readonly SourceFile[]): Files {
  return new Map(files.map((file) => [file.path, file]));
}
