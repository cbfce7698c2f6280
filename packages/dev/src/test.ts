import { CHECKS, LONG_CHECKS, runSteps } from './steps.ts';

/** `npm test`: every check, then the tests in other time zones and in a real VS Code. */
await runSteps([...CHECKS, ...LONG_CHECKS]);
