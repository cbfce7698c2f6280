import { where } from '../../parse/origin.ts';
import { visible } from '../../text/display.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  severity: 'error',
  summary: 'only roadmap.yaml says which files belong to the roadmap',
  *checkWritten({ files }) {
    for (const { path, kind, data } of files.values()) {
      if (kind !== 'roadmap' || /^roadmap\.ya?ml$/.test(path)) continue;
      if (data.include === undefined) continue;
      yield {
        message: `include stands in ${visible(path)}, but only roadmap.yaml says which files belong to the roadmap`,
        help: 'move the patterns to include: in roadmap.yaml, written from its folder',
        at: where(data, 'include', 'key'),
      };
    }
  },
});
