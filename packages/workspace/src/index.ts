// The only door to the disk and to the clock.
export { today } from './clock.ts';
export { findRoadmaps, searchRoadmaps, type RoadmapSearch } from './find.ts';
export { forecastInThreads, type ThreadOptions } from './forecast/in-threads.ts';
export { ForecastThread, type OddsAsked } from './forecast/lasting-thread.ts';
export type { ItemOdds, Odds } from './forecast/messages.ts';
export { loadRoadmapAt, type GitState } from './git/load-at.ts';
export { loadHistory } from './git/load-history.ts';
export { GitProblem } from './git/problem.ts';
export { commitOn, dayOfCommit, mainBranch, mergeBase, resolveCommit } from './git/refs.ts';
export { openRepository, prefixOf, type Repository } from './git/repository.ts';
export { belongs } from './include.ts';
export { loadRoadmap, type LoadedRoadmap, type LoadOptions } from './load.ts';
export { newInitiativePath } from './new-path.ts';
export { kindOfPath, type PathKind } from './path-kind.ts';
export { rereadFiles } from './reread.ts';
export { watchFolders, type Watching } from './watch.ts';
export { createFile, makeFolder, writeFileSafely } from './write.ts';
