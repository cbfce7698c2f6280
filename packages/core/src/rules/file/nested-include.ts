import { where } from '../../parse/origin.ts';
import { visible } from '../../text/display.ts';
import { roadmapFilesIn } from '../../judge/files-of-kind.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  severity: 'error',
  summary: 'only roadmap.yaml says which files belong to the roadmap',
  *checkWritten({ files }) {
    for (const { path, data } of roadmapFilesIn(files)) {
      if (/^roadmap\.ya?ml$/.test(path)) continue;
      if (data.include === undefined) continue;
      yield {
        message: `include stands in ${visible(path)}, but only roadmap.yaml says which files belong to the roadmap`,
        help: 'move the patterns to include: in roadmap.yaml, written from its folder',
        at: where(data, 'include', 'key'),
      };
    }
  },
});
