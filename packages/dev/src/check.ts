import { CHECKS, runSteps } from './steps.ts';

/** `npm run check`: types, lint, format, dead code, generated files, tests. The same here and in CI. */
await runSteps(CHECKS);
