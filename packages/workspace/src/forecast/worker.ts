import { parentPort } from 'node:worker_threads';
import { serveForecasts } from './thread.ts';

// A thread's whole program.
if (parentPort) serveForecasts(parentPort);
