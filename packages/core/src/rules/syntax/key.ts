import { defineRule } from '../rule.ts';

export default defineRule({
  severity: 'error',
  summary: 'a key is a name',
});
