import { generatedFrom, type Artifact } from '../artifact.ts';
import { compileShapes } from '../compile-shapes.ts';

const artifact: Artifact = {
  path: 'packages/core/src/model/generated/shapes.ts',
  content() {
    const { shapes, roots } = compileShapes();
    const rows = shapes.map((shape, index) => `  /* ${index} */ ${JSON.stringify(shape)},`);
    return `// ${generatedFrom('schemas/')}
import type { Shape } from '../shape.ts';

/** Every place of every kind of file; places that allow the same share a row. */
export const SHAPES: readonly Shape[] = [
${rows.join('\n')}
];

/** The rows of the kinds of file as a whole. */
export const ROOTS = ${JSON.stringify(roots)} as const;
`;
  },
};
export default artifact;
