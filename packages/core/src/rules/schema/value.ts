import { defineRule } from '../rule.ts';

export default defineRule({
  severity: 'error',
  summary: 'a value lies within what its place allows',
});
