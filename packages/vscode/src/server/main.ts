import { workerData } from 'node:worker_threads';
import { startServer } from '@throughline/language-server/node';

// Whoever starts the thread says whether the files of the workspace are on a disk.
startServer(undefined, { isTold: workerData === 'told' });
