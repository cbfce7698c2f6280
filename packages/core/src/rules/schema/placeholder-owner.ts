import { defineRule } from '../rule.ts';

export default defineRule({
  severity: 'error',
  summary: 'an owner is somebody',
});
