import process from 'node:process';
import { addHub, subjectIn } from './lsp-documents.ts';
import { measureOurs, measurePeer } from './lsp-session.ts';
import { report, roadmapOnDisk, rounded } from './measure.ts';

/**
 * `npm run bench:lsp`: a session in an editor, over stdio, with 10,000 initiatives (or as many as
 * `npm run bench:lsp -- 1000` says), in a file each and all in one file. In milliseconds: from the
 * start until everything has been checked, twice; from a keystroke to the diagnostics of the edited
 * file, at once and when all is known, while it is YAML and while it is not; of a file that waits
 * for it, and of 1,000 that do; requests when nothing goes on and while somebody types; how many
 * cancelled requests are answered as such; the highest memory. Beside it, in the same run and with
 * the same keystrokes, Red Hat's YAML server with the same schema: it checks open files only, and
 * has no names to follow. `--ours` leaves it out.
 */
const count = Number(process.argv.slice(2).find((each) => !each.startsWith('--')) ?? 10_000);
const isAlone = process.argv.includes('--ours');
const figures: Record<string, unknown> = { bench: 'lsp', initiatives: count };
for (const layout of ['files', 'one-file'] as const) {
  const folder = roadmapOnDisk(count, layout);
  const hub = layout === 'files' ? { hub: addHub(folder, count, 1000) } : {};
  const subject = subjectIn(folder, count, layout);
  const ours = await measureOurs(subject, hub);
  process.stdout.write(`${layout}, ours: ${JSON.stringify(ours)}\n`);
  const peer = isAlone ? undefined : await measurePeer(subject, layout);
  if (peer) process.stdout.write(`${layout}, yaml-language-server: ${JSON.stringify(peer)}\n`);
  figures[layout] = { ours, ...(peer && { peer, ratios: ratiosOf(ours, peer) }) };
}
report(figures);

/** How many times as long the peer takes, at the median. */
function ratiosOf(
  ours: Awaited<ReturnType<typeof measureOurs>>,
  peer: Awaited<ReturnType<typeof measurePeer>>,
) {
  const ratio = (theirs?: { readonly p50: number }, own?: { readonly p50: number }) =>
    rounded((theirs?.p50 ?? 0) / (own?.p50 ?? 1), 1);
  return {
    keystroke: ratio(peer.keystroke.atOnce, ours.keystroke.atOnce),
    breaking: ratio(peer.breaking.atOnce, ours.breaking.atOnce),
    completion: ratio(peer.idle['completion'], ours.idle['completion']),
    completionWhileTyping: ratio(peer.typing['completion'], ours.typing['completion']),
    hover: ratio(peer.idle['hover'], ours.idle['hover']),
    hoverWhileTyping: ratio(peer.typing['hover'], ours.typing['hover']),
  };
}
