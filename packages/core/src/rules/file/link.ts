import { defineRule } from '../rule.ts';

export default defineRule({
  severity: 'warning',
  summary: 'folders of the roadmap are folders, not links to folders',
});
