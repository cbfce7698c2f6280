import { existsSync } from 'node:fs';
import process from 'node:process';
import { chromium, type Browser } from 'playwright-core';
import { command } from './command.ts';

const DEBIANS = '/usr/bin/chromium';
const USUAL_PLACES = [
  DEBIANS,
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** A program, or why there is none. */
export type Found = { readonly executable: string } | { readonly because: string };

/**
 * An installed Chromium or Chrome: the one that `CHROMIUM` names, or one in a usual place, or
 * Debian's, installed now if we may.
 */
export async function findChromium(): Promise<Found> {
  const named = process.env['CHROMIUM'];
  if (named !== undefined && named !== '') return { executable: named };
  const found = USUAL_PLACES.find((place) => existsSync(place));
  if (found !== undefined) return { executable: found };
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    return { because: 'no Chromium is installed, and the variable CHROMIUM names none' };
  }
  try {
    await installWithApt();
    return { executable: DEBIANS };
  } catch (error) {
    return { because: `Chromium cannot be installed: ${String(error)}` };
  }
}

async function installWithApt(): Promise<void> {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await command('apt-get', ['update', '-qq'], { env });
  const quiet = ['-y', '-qq', '--no-install-recommends'];
  await command('apt-get', ['install', ...quiet, 'chromium', 'fonts-liberation'], { env });
}

/** What keeps a browser to itself. */
export const CHROMIUM_ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

export async function launchChromium(): Promise<Browser> {
  const found = await findChromium();
  if ('because' in found) throw new Error(found.because);
  return chromium.launch({
    executablePath: found.executable,
    headless: true,
    chromiumSandbox: false,
    args: CHROMIUM_ARGS,
  });
}
