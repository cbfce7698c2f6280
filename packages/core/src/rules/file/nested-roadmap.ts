import { defineRule } from '../rule.ts';

export default defineRule({
  severity: 'info',
  summary: 'no folder of initiatives is a roadmap of its own',
});
