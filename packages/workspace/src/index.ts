// The only door to the disk and to the clock.
export { today } from './clock.ts';
export { findRoadmaps, searchRoadmaps, type RoadmapSearch } from './find.ts';
export { belongs } from './include.ts';
export { loadRoadmap, type LoadedRoadmap, type LoadOptions } from './load.ts';
export { kindOfPath, type PathKind } from './path-kind.ts';
export { watchFolders, type Watching } from './watch.ts';
export { createFile, writeFileSafely } from './write.ts';
