import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Appointment, calendarFile } from './calendar-file'

const WRITTEN = new Date('2026-11-23T08:00:00Z')
const pickUp: Appointment = {
  id: 'K7Q-4MX2.out@example.com',
  revision: 0,
  from: new Date('2026-11-28T09:00:00Z'),
  until: new Date('2026-11-28T09:30:00Z'),
  title: 'Pick up: City bike, M',
  place: 'Fjordhjul; Sandviksboder 14, 5035 Bergen',
  note: 'Booking K7Q-4MX2\nBring something that shows who you are.',
  remindMinutes: 120,
  isCancelled: false,
}

/** As a calendar reads it: what was folded is one line again, and what was escaped is itself. */
const unfold = (file: string): string[] => file.replaceAll('\r\n ', '').split('\r\n')
const textIn = (file: string, name: string): string =>
  (unfold(file).find((line) => line.startsWith(`${name}:`)) ?? '')
    .slice(name.length + 1)
    .replace(/\\([\\;,n])/g, (_, char: string) => (char === 'n' ? '\n' : char))

test('a calendar file says when, where and what, in UTC', () => {
  const file = calendarFile([pickUp], WRITTEN)
  expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true)
  expect(unfold(file)).toEqual(
    expect.arrayContaining([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'UID:K7Q-4MX2.out@example.com',
      'DTSTAMP:20261123T080000Z',
      'DTSTART:20261128T090000Z',
      'DTEND:20261128T093000Z',
      'SUMMARY:Pick up: City bike\\, M',
      'LOCATION:Fjordhjul\\; Sandviksboder 14\\, 5035 Bergen',
      'STATUS:CONFIRMED',
      'TRIGGER:-PT120M',
    ]),
  )
  expect(textIn(file, 'DESCRIPTION')).toContain('\nBring something')
})

test('a booking that was cancelled is taken out of the calendar, and rings no more', () => {
  const lines = unfold(calendarFile([{ ...pickUp, isCancelled: true, revision: 1 }], WRITTEN))
  expect(lines).toContain('STATUS:CANCELLED')
  expect(lines).toContain('SEQUENCE:1')
  expect(lines).not.toContain('BEGIN:VALARM')
})

test('whatever a title holds, no line is longer than 75 bytes, none is torn inside a character, and none is smuggled in', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
      // Somebody may have typed the very character by which a torn one is known.
      fc.pre(!title.includes('\ufffd'))
      const file = calendarFile([{ ...pickUp, title }], WRITTEN)
      const lines = file.split('\r\n')
      expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
      expect(file).not.toContain('\ufffd')
      expect(unfold(file).filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1)
      const plain = title.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '')
      expect(textIn(file, 'SUMMARY')).toBe(plain)
    }),
  )
})

test('a line break in what somebody typed begins no line of the file', () => {
  const file = calendarFile([{ ...pickUp, title: 'Bike\r\nATTENDEE:mailto:somebody@example.com' }], WRITTEN)
  expect(unfold(file).some((line) => line.startsWith('ATTENDEE'))).toBe(false)
})
