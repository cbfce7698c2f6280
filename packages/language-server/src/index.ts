// The language server without a place to run: `node.ts` gives it one.
export type { Host, LoadedRoadmap } from './host.ts';
export * from './protocol.ts';
export { serve } from './server.ts';
