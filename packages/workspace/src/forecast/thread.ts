import {
  forecastingFiles,
  type Forecast,
  type ForecastPart,
  type SourceFile,
} from '@throughline/core';
import type { Answered, Asked, ItemOdds, Odds } from './messages.ts';

/** The end of a channel to who asks. */
export interface Port {
  readonly on: (event: 'message', listener: (asked: Asked) => void) => unknown;
  readonly postMessage: (answered: Answered) => void;
}

/** Forecasts for whoever asks over a port, one after the other; keeps the files, so that what stays the same is read once. */
export function serveForecasts(port: Port): void {
  const files = new Map<string, SourceFile>();
  port.on('message', (asked) => {
    for (const file of asked.changed) files.set(file.path, file);
    const paths = new Set(asked.paths);
    for (const path of files.keys()) if (!paths.has(path)) files.delete(path);
    try {
      answer(asked, [...files.values()], port);
    } catch (error) {
      const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
      port.postMessage({ id: asked.id, kind: 'failed', reason });
    }
  });
}

function answer(
  { id, asOf, options, parts, stop }: Asked,
  files: readonly SourceFile[],
  port: Port,
): void {
  const isStopped = () => Atomics.load(stop, 0) !== 0;
  if (isStopped()) return port.postMessage({ id, kind: 'stopped' });
  const forecasting = forecastingFiles(files, asOf, options);
  const found: ForecastPart[] = [];
  for (const part of parts ?? Array.from({ length: forecasting.parts }).keys()) {
    if (isStopped()) return port.postMessage({ id, kind: 'stopped' });
    const made = forecasting.run(part);
    if (parts) port.postMessage({ id, kind: 'part', part: made });
    else found.push(made);
  }
  if (!parts) port.postMessage({ id, kind: 'done', odds: oddsOf(forecasting.gather(found)) });
}

function oddsOf({ trials, inputs, items }: Forecast): Odds {
  const odds = new Map<string, ItemOdds>();
  for (const [id, { p50, p85, p95, inTime, never }] of items) {
    odds.set(id, { p50, p85, p95, never, ...(inTime !== undefined && { inTime }) });
  }
  return { trials, inputs, items: odds };
}
