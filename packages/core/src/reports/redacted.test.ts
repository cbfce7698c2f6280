import { describe, expect, it } from 'vitest';
import { redacted } from './redacted.ts';

function without(text: string, ...keys: string[]): string | undefined {
  return redacted({ path: 'roadmap.yaml', text }, new Set(keys))?.text;
}

describe('redacted', () => {
  it('takes keys out wherever they stand, and nothing else', () => {
    expect(
      without(
        `roadmap: demo
owner: board # who
kpis:
  days: {title: Days, owner: cfo, coOwner: it, unit: days}
initiatives:
  - id: erp
    owners:
      business: cfo
      it: [erp-lead]
    budget: {capex: 1000}
    title: ERP # stays
`,
        'owner',
        'coOwner',
        'owners',
        'budget',
      ),
    ).toBe(`roadmap: demo
kpis:
  days: {title: Days, unit: days}
initiatives:
  - id: erp
    title: ERP # stays
`);
  });

  it('leaves a file without them the very same', () => {
    const file = { path: 'roadmap.yaml', text: 'roadmap: demo\n' };
    expect(redacted(file, new Set(['budget']))).toBe(file);
  });

  it('says so where it cannot, and never half', () => {
    expect(without('roadmap: demo\nnonsense: [{budget: 3}]\n', 'budget')).toBeUndefined();
  });
});
