import { htmlReport } from '@throughline/core';
import { projectFeature } from '../feature.ts';
import { REPORT, type ReportParams, type ReportResult } from '../protocol.ts';

/** The report for people who do not read YAML. */
export default projectFeature<ReportParams>({
  method: REPORT,
  answer(_, { analysis }): ReportResult {
    return { html: htmlReport(analysis) };
  },
});
