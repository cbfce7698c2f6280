import { defineRule } from '../rule.ts';

export default defineRule({
  severity: 'error',
  summary: 'every file is YAML',
});
