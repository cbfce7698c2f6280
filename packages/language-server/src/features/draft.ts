import { initiativeText, kebab, quoted } from '@throughline/core';
import { newInitiativePath } from '@throughline/workspace/paths';
import { projectFeature } from '../feature.ts';
import { DRAFT, type DraftParams, type DraftResult } from '../protocol.ts';

/** The file of a new initiative: where it belongs, and what it begins with. */
export default projectFeature({
  method: DRAFT,
  answer({ title }: DraftParams, { analysis: { roadmap }, project, uriOf }): DraftResult {
    const id = kebab(title);
    if (id === '') return { problem: `${quoted(title)} has no letter or digit to make an id of` };
    if (roadmap.initiativeById.has(id)) return { problem: `there is an initiative ${id} already` };
    const path = newInitiativePath(id, project.loaded, roadmap.initiatives);
    return { uri: uriOf(path), text: initiativeText(title, {}) };
  },
});
