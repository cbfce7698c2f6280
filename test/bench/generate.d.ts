/** A file of a generated roadmap: path below its folder, and text. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}
/** Initiatives per file: one, as people write them, or all in one file. */
export type Layout = 'files' | 'one-file';
/**
 * A roadmap of a given size, the same on every run: about a kilobyte and forty lines an
 * initiative, dependencies on a few earlier ones, and a plan that holds but for one in fifty.
 */
export declare function generateRoadmap(count: number, layout?: Layout): GeneratedFile[];
/** The path of an initiative's file, by its number. */
export declare function pathOf(index: number): string;
export declare function idOf(index: number): string;
//# sourceMappingURL=generate.d.ts.map
