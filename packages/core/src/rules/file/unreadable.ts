import { defineRule } from '../rule.ts';

export default defineRule({
  severity: 'error',
  summary: 'every file and folder of the roadmap can be read',
});
