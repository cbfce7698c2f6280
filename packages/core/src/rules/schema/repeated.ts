import { defineRule } from '../rule.ts';

export default defineRule({
  severity: 'error',
  summary: 'what holds for the whole roadmap is said in one of its files',
});
