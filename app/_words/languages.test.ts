import { expect, test } from 'vitest'
import { LANGUAGES, type Language } from '@/lib/language'
import { refused } from '@/lib/outcome'
import { formatDays, runsOf } from './opening'
import { type RenterRefusal, sentenceIn } from './refusals'
import { sentencesOfRule } from './rental-rules'
import { nb } from './renter-refusals/nb'

const FACTS = {
  currency: 'NOK',
  rentMinor: 1_250_50,
  depositMinor: 50_000,
  backMinor: 5_000,
  leastMinor: 50_000,
  seconds: 42,
  minutes: 7,
  most: 10,
  mostDays: 90,
  noticeMinutes: 120,
  shortestMinutes: 90,
  longestMinutes: 4320,
  starts: '09:00, 12:00',
  number: 'K7QM',
  state: 'OUT',
  description: 'City bike, M',
  mostMegabytes: 10,
  code: 'WINTER10',
  day: '2026-12-24',
  firstDay: '2026-12-24',
  lastDay: '2027-02-28',
  bookedOn: '2026-12-01',
  timeZone: 'Europe/Oslo',
  betterFrom: '2026-11-28T09:00:00Z',
  betterUntil: '2026-11-28T17:00:00Z',
  nextOpening: '2026-11-28T09:00:00Z',
}

const OTHERS = LANGUAGES.filter((language) => language !== 'en')
const EVERY = OTHERS.flatMap((language) =>
  (Object.keys(nb) as RenterRefusal[]).map((code) => [code, language] as const),
)

test.each(EVERY)(
  '%s in %s is said in whole sentences, with nothing left open and not in English',
  (code, language) => {
    const said = sentenceIn(language, refused(code, FACTS))
    expect(said).toMatch(/^\p{Lu}.*[.!]$/u)
    expect(said).not.toMatch(/undefined|NaN|\[object|Invalid/)
    expect(said).not.toBe(sentenceIn('en', refused(code, FACTS)))
  },
)

test('a refusal writes amounts and times as its language does', () => {
  const price = (language: Language) =>
    sentenceIn(language, refused('price-changed', FACTS)).replaceAll(/[\u00a0\u202f]/g, ' ')
  expect(price('en')).toContain('1,250.50 NOK')
  expect(price('nb')).toContain('1 250,50 NOK')
  expect(price('da')).toContain('1.250,50 NOK')
  const late = refused('closed-then', { ...FACTS, end: 'start', hours: '09:00–18:00', why: null })
  expect(sentenceIn('nb', late)).toContain('lør. 28. nov. 2026, 10:00')
  expect(sentenceIn('sv', late)).toContain('lör 28 nov. 2026, 10:00')
})

test('what is free instead is named in the language of whoever asks', () => {
  const taken = refused('dates-taken', {
    ...FACTS,
    alternative: 'other-start',
    alternativeFrom: FACTS.betterFrom,
    alternativeUntil: FACTS.betterUntil,
  })
  expect(sentenceIn('nb', taken)).toContain('Det er ledig lør. 28. nov. 2026, 10:00 – 18:00.')
})

test('a week of hours and the days of a season are in the language of the page', () => {
  const week = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opensMinute: 540, closesMinute: 1080 }))
  expect(runsOf(week, 'nb')).toEqual([
    { days: 'Mandag – fredag', hours: '09:00–18:00' },
    { days: 'Lørdag – søndag', hours: 'Stengt' },
  ])
  expect(formatDays('2026-12-24', '2026-12-24', 'sv')).toContain('24 dec.')
  const rule = { noticeMinutes: 120, startMinutes: [540, 720], shortestMinutes: null, longestMinutes: 4320 }
  expect(sentencesOfRule(rule, 'nb').map((text) => text.replaceAll('\u00a0', ' '))).toEqual([
    'Bestill minst 2 timer før du henter.',
    'Henting kl. 09:00 eller 12:00.',
    'Leies ut i høyst 3 døgn.',
  ])
})
