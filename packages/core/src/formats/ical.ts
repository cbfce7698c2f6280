import { formatDay, type Day } from '../time/day.ts';
import type { AgendaEntry } from '../views/agenda.ts';

/** What a calendar file says beside its entries. */
export interface ICalOptions {
  /** The calendar's name. */
  readonly title: string;
  /** Makes the names of entries unlike those of other roadmaps. */
  readonly roadmap: string;
  /** The day on which the file is written: the stamp of every entry. */
  readonly asOf: Day;
}

/**
 * An agenda as iCalendar (RFC 5545): whole days without a time zone, ends exclusive, lines folded
 * at 75 octets, texts escaped. The same entry keeps its UID, so that a calendar which subscribes
 * moves it and does not double it.
 */
export function iCalendar(entries: readonly AgendaEntry[], options: ICalOptions): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Throughline//Roadmap//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${textOf(options.title)}`,
    ...entries.flatMap((entry) => eventOf(entry, options)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventOf(entry: AgendaEntry, { roadmap, asOf }: ICalOptions): readonly string[] {
  const { id, kind, title, detail, first, last } = entry;
  return [
    'BEGIN:VEVENT',
    `UID:${textOf(`${id}@${roadmap}.throughline`)}`,
    `DTSTAMP:${dateOf(asOf)}T000000Z`,
    `DTSTART;VALUE=DATE:${dateOf(first)}`,
    `DTEND;VALUE=DATE:${dateOf(last + 1)}`,
    `SUMMARY:${textOf(title)}`,
    ...(detail === undefined ? [] : [`DESCRIPTION:${textOf(detail)}`]),
    `CATEGORIES:${textOf(kind)}`,
    // Whole days of a plan keep nobody from taking a call.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function dateOf(day: Day): string {
  return formatDay(day).replaceAll('-', '');
}

/** A TEXT value (RFC 5545, 3.3.11). Line breaks become \n, other control characters nothing. */
function textOf(text: string): string {
  return text
    .replaceAll(/\r\n|[\r\n\u0085\u2028\u2029]/g, '\n')
    .replaceAll(/(?!\n)\p{Cc}|\p{Cs}/gu, '')
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`);
}

const MOST_OCTETS = 75;

/** Content lines of at most 75 octets; what is longer goes on behind a blank (3.1), no character is cut apart. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > MOST_OCTETS) {
      parts.push(part);
      // The blank that continues a line counts.
      [part, octets] = ['', 1];
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n ');
}

/** Bytes of a character in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x8_00) return 2;
  return code < 0x1_00_00 ? 3 : 4;
}
