import { expect, test } from 'vitest'
import { contrast } from '@/lib/accent'
import { LANGUAGES } from '@/lib/language'
import { countryIn } from '@/lib/seller'
import { CARD, company, write } from '@/test/letters'
import { bookingFacts, FACTS, type NoticeKind } from './letter'
import { writeSignIn } from './write-sign-in'

const KINDS = Object.keys(FACTS) as NoticeKind[]
const EVERY = LANGUAGES.flatMap((language) => KINDS.map((kind) => [kind, language] as const))

test.each(EVERY)(
  'SHF-29 %s in %s: subject, text and HTML, and at the end a person to ask',
  (kind, language) => {
    const { subject, said, html, replyTo } = write(kind, { language })
    expect(subject).toMatch(/^.{10,90}$/)
    expect(replyTo).toBe('bergen@fjordhjul.example.no')
    for (const part of [
      'Maja Bjørgen',
      'KT-0001',
      'bergen@fjordhjul.example.no',
      '+47 55 00 00 14',
      'Fjordhjul AS',
      '123 456 785 MVA',
    ]) {
      expect(said).toContain(part)
      expect(html.replace(/\s+/g, ' ')).toContain(part)
    }
    expect(html).toContain(`<html lang="${language}">`)
    expect(said).toContain('Sandbox')
    expect(`${said} ${html}`).not.toMatch(/undefined|null|NaN|\[object|Invalid/)
  },
)

test.each(EVERY)(
  '%s in %s: every link is a web address, a mail address or a telephone number',
  (kind, language) => {
    const links = [...write(kind, { language }).html.matchAll(/href="([^"]*)"/g)].map(([, url]) => url)
    expect(links.length).toBeGreaterThan(2)
    for (const url of links) expect(url).toMatch(/^(https:\/\/|mailto:[\w.@-]+$|tel:\+\d+$)/)
  },
)

test.each(EVERY)(
  '%s in %s: what people typed is text, never markup, and starts no new header',
  (kind, language) => {
    const evil = '<img src=x onerror=alert(1)>"\'\r\nBcc: all@example.com'
    const facts = 'note' in CARD[kind] ? { note: evil } : {}
    const { subject, html, text } = write(kind, {
      language,
      facts,
      booking: { renter: evil, number: 'KT\r\n<b>1' },
    })
    expect(html).not.toContain('<img')
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;&quot;&#39;')
    expect(subject).not.toMatch(/[\r\n]/)
    expect(text).not.toMatch(/^Bcc:/m)
  },
)

test('a note with a card number in it, or of a hundred kilobytes, does not get into a letter like that', () => {
  const { text } = write('deposit-captured', {
    facts: { note: `4111 1111 1111 1111 ${'x'.repeat(100_000)}` },
  })
  expect(text).toContain('•••• 1111')
  expect(text).not.toContain('4111')
  expect(text.length).toBeLessThan(6_000)
})

test('facts that a letter does not know, or a letter that there is not, are thrown and not sent', () => {
  expect(() => write('deposit-captured', { facts: { reason: 'REVENGE' } })).toThrow()
  expect(() => write('payment-link', { facts: { payUrl: 'javascript:alert(1)' } })).toThrow()
  expect(() => write('no-such-letter' as 'booking-lapsed')).toThrow(
    'There is no letter called no-such-letter',
  )
  expect(bookingFacts.safeParse({}).success).toBe(false)
})

test.each(LANGUAGES)(
  'the sign-in link in %s: the link, how long it works, what to do when nobody asked for it',
  (language) => {
    const { html, text, subject } = writeSignIn(
      { url: 'https://app.test/sign-in?a=1&b=2', minutes: 15 },
      language,
      company,
    )
    expect(subject).toContain('Fjordhjul')
    expect(text).toContain('https://app.test/sign-in?a=1&b=2')
    expect(html).toContain('href="https://app.test/sign-in?a=1&amp;b=2"')
    expect(text).toMatch(/15 minut/)
  },
)

test.each(EVERY.filter(([, language]) => language !== 'en'))(
  '%s in %s has no sentence in English left, apart from what staff have typed',
  (kind, language) => {
    const sentencesIn = (spoken: string) =>
      write(kind, { language: spoken })
        .text.split('\n')
        .filter((line) => !line.startsWith('>') && !/Fjordhjul|example/.test(line))
        .flatMap((line) => line.split(/(?<=[.!?]) /))
        .filter((sentence) => /\p{L}+ \p{L}+ \p{L}+/u.test(sentence))
    const english = new Set(sentencesIn('en'))
    expect(sentencesIn(language).filter((sentence) => english.has(sentence))).toEqual([])
    expect(write(kind, { language }).subject).not.toBe(write(kind).subject)
  },
)

test.each(['#ffff00', '#000000', '#ffffff'])('a letter in %s can be read, by day and by night', (accent) => {
  const { html } = write('booking-confirmed', { company: { ...company, accent } })
  const day = /class="k-button" style="[^"]*background-color:(#[0-9a-f]{6})/.exec(html)?.[1] ?? ''
  const night = /\.k-button\{background-color:(#[0-9a-f]{6})!important/.exec(html)?.[1] ?? ''
  expect(contrast(day, '#ffffff')).toBeGreaterThanOrEqual(4.5)
  expect(contrast(day, '#fffdf9')).toBeGreaterThanOrEqual(4.5)
  expect(contrast(night, '#06231d')).toBeGreaterThanOrEqual(4.5)
  expect(contrast(night, '#16211e')).toBeGreaterThanOrEqual(4.5)
  expect(html).not.toMatch(/ACCENT|REST|#14524a/)
})

test('a letter of another company names that one, in every language, and shows its logo', () => {
  const other = { ...company, name: 'Skiutleie ASA', brand: 'Skiløs', country: 'SE' }
  const logo = { sha256: 'a'.repeat(64), width: 96, height: 96 }
  for (const language of LANGUAGES) {
    const { html, text, from } = write('booking-confirmed', { language, company: { ...other, logo } })
    expect(from).toBe('Skiløs')
    expect(text).toContain('Skiutleie ASA')
    expect(text).toContain(countryIn('SE', language))
    expect(`${html} ${text}`).not.toContain('Fjordhjul AS')
    expect(html).toContain('<img src="cid:logo@kickstand" width="32" height="32" alt=""')
    expect(html).toContain('>Skiløs</td>')
  }
  const wide = { ...logo, width: 480 }
  const { html } = write('booking-confirmed', { company: { ...other, logo: wide } })
  expect(html).toContain('width="160" height="32" alt="Skiløs"')
})

test.each(LANGUAGES)('gear that was added says in %s to which booking', (language) => {
  const { said } = write('booking-confirmed', { language, facts: { addedTo: 'K7Q-4MX2' } })
  expect(said).toContain('K7Q-4MX2')
})
