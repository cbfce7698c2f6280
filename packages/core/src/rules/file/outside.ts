import { defineRule } from '../rule.ts';

export default defineRule({
  severity: 'error',
  summary: 'every file of the roadmap stands below its folder',
});
