import { projectFeature } from '../feature.ts';
import { WHY, type WhyParams, type WhyResult } from '../protocol.ts';
import { sayWhy } from '../say/why.ts';

/** Why an initiative cannot finish sooner: the chain of what drives it, first cause first. */
export default projectFeature({
  method: WHY,
  answer({ id }: WhyParams, { analysis }): WhyResult | null {
    const item = analysis.plan.items.get(id);
    return item ? { title: item.initiative.title, markdown: sayWhy(item, analysis) } : null;
  },
});
