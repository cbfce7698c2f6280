import { placeOf } from '../../parse/origin.ts';
import { displayed } from '../../text/display.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  severity: 'warning',
  summary: 'at a touchpoint sit people of the business and of IT',
  *checkWritten({ roadmap }) {
    for (const { id, data, at } of roadmap.touchpoints.values()) {
      const { business = [], it = [] } = data.participants ?? {};
      if (data.participants === undefined || business.length > 0 === it.length > 0) continue;
      const absent = business.length > 0 ? 'IT' : 'the business';
      yield {
        message: `nobody of ${absent} takes part in ${displayed(id)}`,
        help: `invite somebody of ${absent} who can decide, and write them under participants`,
        at: placeOf(data, 'participants') ?? at,
        subject: `touchpoint:${id}`,
      };
    }
  },
});
