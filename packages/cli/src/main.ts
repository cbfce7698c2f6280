import process from 'node:process';
import { guard } from './guard.ts';
import { runProgram } from './program.ts';

guard(process);
// It never rejects; the process ends when its work is done and its output is written.
void runProgram(process.argv.slice(2));
