import { defineRule } from '../rule.ts';

export default defineRule({
  severity: 'error',
  summary: 'a roadmap has at most 50,000 files in folders at most 40 deep, of 500 MB together',
});
