import { RULE_PAGES } from '@throughline/core';
import { generalFeature } from '../feature.ts';
import { RULE_PAGE, type RulePageParams, type RulePageResult } from '../protocol.ts';

/** The page that explains a rule. */
export default generalFeature({
  method: RULE_PAGE,
  needs: 'text',
  answer({ id }: RulePageParams): RulePageResult | null {
    const markdown = RULE_PAGES.get(id);
    return markdown === undefined ? null : { markdown };
  },
});
