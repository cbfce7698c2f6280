import { defineRule } from '../rule.ts';

export default defineRule({
  severity: 'error',
  summary: 'no file is larger than 20 MB',
});
