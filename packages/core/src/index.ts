export type * from './text/source.ts';
export type * from './text/diagnostic.ts';
export type * from './model/shape.ts';
