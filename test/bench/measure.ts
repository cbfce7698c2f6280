import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { generateRoadmap, type Layout } from './generate.ts';

export const REPOSITORY = new URL('../..', import.meta.url).pathname;

/** What a program took as a whole process. */
export interface Run {
  readonly seconds: number;
  /** The most memory that it held at once, resident; 0 where the system does not tell. */
  readonly megabytes: number;
  readonly exitCode: number | null;
  readonly stdout: string;
}

/** Runs a program once, its output kept and its memory watched. */
export function runOnce(program: string, args: readonly string[], cwd: string): Promise<Run> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(program, args, { cwd, stdio: ['ignore', 'pipe', 'ignore'] });
    let stdout = '';
    let megabytes = 0;
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    const watch = setInterval(() => (megabytes = Math.max(megabytes, peakMemory(child.pid))), 15);
    child.on('error', reject);
    child.on('close', (exitCode) => {
      clearInterval(watch);
      resolve({ seconds: (performance.now() - start) / 1000, megabytes, exitCode, stdout });
    });
  });
}

/** The highest resident size of a process so far, in megabytes; 0 where the system does not tell. */
export function peakMemory(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Math.round(Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024);
  } catch {
    return 0;
  }
}

/** Runs something several times and keeps the run of median time. */
export async function medianRun(times: number, once: () => Promise<Run>): Promise<Run> {
  const runs: Run[] = [];
  for (let index = 0; index < times; index++) runs.push(await once());
  return runs.toSorted((a, b) => a.seconds - b.seconds)[Math.floor(times / 2)]!;
}

/** The value below which a share of the values lie; 0 for none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** A generated roadmap on disk, in a folder that goes when the process does. */
export function roadmapOnDisk(count: number, layout: Layout = 'files'): string {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const { path, text } of generateRoadmap(count, layout)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** The last line of a bench: its figures as JSON. */
export function report(figures: Readonly<Record<string, unknown>>): void {
  process.stdout.write(`${JSON.stringify(figures)}\n`);
}

export function rounded(value: number, digits = 2): number {
  return Number(value.toFixed(digits));
}
