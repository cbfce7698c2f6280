// What says which files are a roadmap's by their paths alone: for hosts that have no disk.
export { today } from './clock.ts';
export { belongs, fileTest, readInclude, unmatched } from './include.ts';
export type { LoadedRoadmap, LoadOptions } from './load.ts';
export { newInitiativePath } from './new-path.ts';
export { MAIN_NAMES } from './names.ts';
