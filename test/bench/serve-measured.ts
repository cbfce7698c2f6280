import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { startServer } from '@throughline/language-server/node';

// The server, and on a signal one line about itself on standard error.
startServer();

process.on('SIGUSR2', () => {
  globalThis.gc?.();
  const emitters = [process, process.stdin, process.stdout, process.stderr];
  const listeners = emitters.flatMap((each) =>
    each.eventNames().map((name) => each.listenerCount(name)),
  );
  const standing = {
    heapMegabytes: Number((process.memoryUsage().heapUsed / 1024 ** 2).toFixed(1)),
    resources: process.getActiveResourcesInfo(),
    listeners: listeners.reduce((sum, count) => sum + count, 0),
    turns: performance.nodeTiming.uvMetricsInfo.loopCount,
  };
  process.stderr.write(`${JSON.stringify(standing)}\n`);
});
