import { defineRule } from '../rule.ts';

export default defineRule({
  severity: 'warning',
  summary: 'what keeps a finding quiet has a finding to keep quiet',
  tag: 'unnecessary',
});
