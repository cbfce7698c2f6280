import { layOver } from '../../link/lay.ts';
import { isSame } from '../../model/same.ts';
import { where } from '../../parse/origin.ts';
import { idFromPath } from '../../shape/read.ts';
import { displayed } from '../../text/display.ts';
import { scenarioFilesIn } from '../../judge/files-of-kind.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  severity: 'info',
  summary: 'a scenario says only what it changes',
  tag: 'unnecessary',
  *checkWritten({ files, roadmap }) {
    for (const file of scenarioFilesIn(files)) {
      for (const { key, written, value, from } of layOver(roadmap, file.data)) {
        if (written === undefined || !isSame(written, value)) continue;
        yield {
          message: `the roadmap says the same of ${displayed(key)}, so this changes nothing`,
          help: 'delete it, or write what the scenario tries',
          at: where(from, key, 'entry'),
          subject: `scenario:${idFromPath(file.path)}`,
        };
      }
    }
  },
});
