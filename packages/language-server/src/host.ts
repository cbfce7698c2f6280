import type { Day } from '@throughline/core';
import type { LoadedRoadmap, LoadOptions } from '@throughline/workspace';
import type { Forecaster } from './forecast/odds.ts';

export type { LoadedRoadmap };

/**
 * What the server needs of the place where it runs. Everything else in this package knows
 * neither disk nor clock, so that another host (a browser's worker) can take Node's place.
 */
export interface Host {
  /** Folders of the roadmaps at or above a path, else of all beneath it. */
  readonly findRoadmaps: (path: string) => Promise<readonly string[]>;
  /** Never rejects: what cannot be read is missing from the files and said in the diagnostics. */
  readonly loadRoadmap: (folder: string, options: LoadOptions) => Promise<LoadedRoadmap>;
  /**
   * The roadmap after files of it were written anew, by their paths, without reading any other;
   * `undefined` where that does not do, and it must be loaded. Absent where loading is cheap.
   */
  readonly rereadFiles?: (
    loaded: LoadedRoadmap,
    paths: readonly string[],
  ) => LoadedRoadmap | undefined;
  /** Has the host tell of addresses whose files came, changed or went, if it is who learns of them. */
  readonly onChange?: (changed: (uris: readonly string[]) => void) => void;
  /** Whether a file at this path, relative to the folder, is one of the roadmap's, if it exists. */
  readonly belongs: (loaded: LoadedRoadmap, path: string) => boolean;
  /** The path without symbolic links; as it is where there is no such file yet. */
  readonly realPath: (path: string) => Promise<string>;
  readonly today: () => Day;
  /** `undefined` for a document that is not a file. POSIX separators. */
  readonly pathOf: (uri: string) => string | undefined;
  readonly uriOf: (path: string) => string;
  /** Calls back when the messages that are already waiting have been read. */
  readonly afterInput: (run: () => void) => void;
  /** Absent where there are no threads: then nothing is said of how likely dates are. */
  readonly forecaster?: Forecaster;
  /** Milliseconds since some moment, of a clock that only goes forward. */
  readonly now: () => number;
}
