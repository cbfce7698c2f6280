import type { Analysis } from '@throughline/core';
import type { Diagnostic } from 'vscode-languageserver';
import type { AskedOfProject } from '../feature.ts';
import { diagnosticsOf } from './diagnostics.ts';

/** The diagnostics of a file, and a name for just these: files with the same ones have the same name. */
export interface FileReport {
  readonly resultId: string;
  readonly items: Diagnostic[];
}

export const NO_FINDINGS: FileReport = { resultId: '0', items: [] };

const reports = new WeakMap<Analysis, ReadonlyMap<string, FileReport>>();

/** Reports by address; files without a finding are absent. Made once for each analysis. */
export function reportsOf({
  analysis,
  settings,
  uriOf,
}: AskedOfProject): ReadonlyMap<string, FileReport> {
  const known = reports.get(analysis);
  if (known) return known;
  const made = new Map<string, FileReport>();
  for (const [path, items] of diagnosticsOf(analysis, settings, uriOf)) {
    made.set(uriOf(path), { resultId: digest(JSON.stringify(items)), items: [...items] });
  }
  reports.set(analysis, made);
  return made;
}

/** 53 bits of a text (cyrb53): enough to tell what changed, and no secret. */
function digest(text: string): string {
  let [high, low] = [0xde_ad_be_ef, 0x41_c6_ce_57];
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2_654_435_761);
    low = Math.imul(low ^ unit, 1_597_334_677);
  }
  high =
    Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low =
    Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return (4_294_967_296 * (2_097_151 & low) + (high >>> 0)).toString(36);
}
