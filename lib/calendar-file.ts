/** One appointment. `id` stays the same when it is written anew, and `revision` grows, so that a calendar moves it instead of keeping two. */
export type Appointment = {
  id: string
  revision: number
  from: Date
  until: Date
  title: string
  place: string
  note: string
  /** How long before it the calendar reminds. */
  remindMinutes: number
  isCancelled: boolean
}

/**
 * A calendar file as RFC 5545 has it: UTF-8, lines that end in CR LF and are folded at 75 bytes, instants in UTC. `writtenAt` is
 * when it was written.
 */
export function calendarFile(appointments: Appointment[], writtenAt: Date): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kickstand//Bookings//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...appointments.flatMap((one) => linesOf(one, writtenAt)),
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}

const linesOf = (one: Appointment, writtenAt: Date): string[] => [
  'BEGIN:VEVENT',
  `UID:${textOf(one.id)}`,
  `DTSTAMP:${instantOf(writtenAt)}`,
  `SEQUENCE:${one.revision}`,
  `DTSTART:${instantOf(one.from)}`,
  `DTEND:${instantOf(one.until)}`,
  `SUMMARY:${textOf(one.title)}`,
  `LOCATION:${textOf(one.place)}`,
  `DESCRIPTION:${textOf(one.note)}`,
  `STATUS:${one.isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
  // Who picks a bike up is not busy all day because of it.
  'TRANSP:TRANSPARENT',
  ...(one.isCancelled ? [] : alarm(one)),
  'END:VEVENT',
]

const alarm = ({ title, remindMinutes }: Appointment): string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${textOf(title)}`,
  `TRIGGER:-PT${remindMinutes}M`,
  'END:VALARM',
]

/** 20261128T090000Z */
const instantOf = (at: Date): string => at.toISOString().replace(/[-:]|\.\d{3}/g, '')

/** What has a meaning in the format is escaped; other control characters have no place in it. */
const textOf = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\;,]/g, (char) => `\\${char}`)
    .replaceAll('\n', '\\n')

// The line break is not counted; a line that goes on begins with a blank, which is.
const MOST_BYTES = 75

/** Folded between characters, never inside one. */
function folded(line: string): string {
  let [written, bytes] = ['', 0]
  for (const char of line) {
    const size = Buffer.byteLength(char)
    if (bytes + size > MOST_BYTES) {
      written += '\r\n '
      bytes = 1
    }
    written += char
    bytes += size
  }
  return written
}
