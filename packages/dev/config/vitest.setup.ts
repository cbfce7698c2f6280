import process from 'node:process';
import fc from 'fast-check';

// The same random cases on every machine, so that a red run speaks of the change and not of
// luck. `FC_SEED=7 npx vitest …` looks at others.
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20_261_125) });
