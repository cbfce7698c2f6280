import { generatedFrom, type Artifact } from '../artifact.ts';
import { emitTypes } from '../emit-types.ts';

const artifact: Artifact = {
  path: 'packages/core/src/model/generated/types.ts',
  content: () => `// ${generatedFrom('schemas/')}\n\n${emitTypes()}`,
};
export default artifact;
