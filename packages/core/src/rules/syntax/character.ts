import { defineRule } from '../rule.ts';

export default defineRule({
  severity: 'error',
  summary: 'a text holds only characters that can be seen',
});
