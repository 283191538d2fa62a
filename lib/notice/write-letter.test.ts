import { expect, test } from 'vitest'
import { LANGUAGES } from '@/lib/language'
import { bookingFacts, FACTS, type FactsOf, type NoticeKind } from './letter'
import { writeLetter } from './write-letter'
import { writeSignIn } from './write-sign-in'

const bookingUrl = 'https://app.test/b/KT-0001/abcdefghijklmnopqrstuv'
const capturableUntil = new Date('2026-12-28T09:00:00Z')
const money = { bookingUrl, amountMinor: 350_00, methodLabel: 'Visa', receiptNumber: 'R-2026-0042' }

const CARD: { [K in NoticeKind]: FactsOf<K> } = {
  'booking-confirmed': {
    bookingUrl,
    methodLabel: 'Visa',
    ending: 'LAPSES',
    guaranteedUntil: null,
    capturableUntil,
    paidLate: false,
  },
  'payment-declined': { bookingUrl, amountMinor: 600_00, tryUntil: new Date('2026-11-28T09:29:00Z') },
  'booking-lapsed': { bookingUrl },
  'paid-too-late-released': { bookingUrl, amountMinor: 600_00, how: 'RELEASED' },
  'paid-twice-released': { bookingUrl, amountMinor: 600_00, how: 'RELEASED' },
  'deposit-captured': {
    ...money,
    reason: 'DAMAGE',
    vatMinor: 0,
    vatRateBp: 0,
    note: 'The rear wheel is bent.',
    photos: 2,
    originalReceiptNumber: 'R-2026-0041',
    limitMinor: 500_00,
    leftMinor: 150_00,
    ending: 'LAPSES',
    capturableUntil,
  },
  'payment-link': {
    payUrl: `${bookingUrl}/pay`,
    bookingUrl,
    reason: 'DAMAGE',
    amountMinor: 350_00,
    note: 'Bent.',
    declined: true,
  },
  'payment-received': { ...money, originalReceiptNumber: 'R-2026-0041' },
  'deposit-refunded': { ...money, keptMinor: 150_00 },
  'refund-made': { ...money, originalReceiptNumber: 'R-2026-0041' },
  'gear-returned': { bookingUrl, ending: 'LAPSES', leftMinor: 500_00, capturableUntil },
}

const booking = {
  number: 'KT-0001',
  renter: 'Maja Bjørgen',
  fromAt: new Date('2026-11-28T09:00:00Z'),
  untilAt: new Date('2026-11-29T09:00:00Z'),
  currency: 'NOK',
  rentMinor: 100_00,
  depositMinor: 500_00,
  gear: [{ description: 'City bike, M', quantity: 1 }],
  location: {
    name: 'Fjordhjul Bergen',
    street: 'Sandviksboder 14',
    postcode: '5035',
    city: 'Bergen',
    timeZone: 'Europe/Oslo',
    phone: '+47 55 00 00 14',
    email: 'bergen@fjordhjul.example.no',
  },
}

type Changes = { facts?: object; booking?: object; language?: string }

// As it is kept: every instant has become a text.
function write<K extends NoticeKind>(kind: K, { facts, booking: other, language = 'en' }: Changes = {}) {
  const kept = JSON.parse(JSON.stringify({ ...CARD[kind], ...facts, booking: { ...booking, ...other } }))
  const letter = writeLetter({ kind, language, facts: kept, createdAt: new Date('2026-11-28T09:14:00Z') })
  return { ...letter, said: letter.text.replace(/\s+/g, ' ') }
}

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

test('SHF-26 SHF-27 SHF-28 the confirmation says in plain words what the bank will show, and when to ask the bank', () => {
  const { said } = write('booking-confirmed')
  expect(said).toContain('right after that we charged the rent, 100 NOK')
  expect(said).toContain('it can take some days before blocked and charged amounts are brought up to date')
  expect(said).toContain('still blocked after 2–3 bank days, please contact your bank')
})

test('SHF-3 SHF-9 the confirmation calls the deposit approved, not paid, says until when it could be used, and promises no refund', () => {
  const { said } = write('booking-confirmed')
  expect(said).toContain('Deposit: 500 NOK, approved but not taken')
  expect(said).toContain('We have not taken it.')
  expect(said).toContain('until 28 December 2026')
  expect(said).toContain('so there is no refund to wait for')
})

test('while the bank still guarantees the money the confirmation says until when', () => {
  const { said } = write('booking-confirmed', { facts: { guaranteedUntil: '2026-12-05T09:00:00Z' } })
  expect(said).toContain('may keep the deposit blocked until 5 December 2026')
})

test('a method that takes money at once: the deposit is paid in, kept safe and paid back, and no bank is said to block anything', () => {
  const { said } = write('booking-confirmed', {
    facts: { ending: 'REFUND', methodLabel: 'Swish', capturableUntil: null },
  })
  expect(said).toContain('500 NOK, paid in and kept for you')
  expect(said).toContain('One payment of 600 NOK')
  expect(said).toContain('we pay all of it back')
  expect(said).not.toContain('approved but not taken')
})

test('a booking without a deposit does not speak of one', () => {
  expect(write('booking-confirmed', { booking: { depositMinor: 0 } }).said).not.toMatch(/deposit/i)
})

test('paid after the hold was over, and the gear was still free: the confirmation explains it', () => {
  expect(write('booking-confirmed', { facts: { paidLate: true } }).said).toContain('your booking stands')
})

test('a declined payment can be tried again as long as the dates are kept, and after that the shop is offered', () => {
  expect(write('payment-declined').html).toContain(`href="${bookingUrl}"`)
  const late = write('payment-declined', { facts: { tryUntil: '2026-11-28T09:10:00Z' } })
  expect(late.said).toContain('We no longer keep the dates')
  expect(late.html).not.toContain(`href="${bookingUrl}"`)
  expect(late.said).toContain('Nothing was taken')
})

test('money that came too late or twice is said to be let go, or paid back where it was taken', () => {
  expect(write('paid-too-late-released').said).toContain(
    'We have let the 600 NOK go by ourselves: nothing of it was taken.',
  )
  expect(write('paid-too-late-released', { facts: { how: 'REFUNDED' } }).said).toContain(
    'we have paid back 600 NOK by ourselves',
  )
  expect(write('paid-twice-released').said).toContain('Your booking is paid and stands')
})

test('SHF-24 SHF-25 the letter for a deposit capture: reason, amount, VAT, both receipts, what is left until when, how to object', () => {
  const { said, subject } = write('deposit-captured')
  expect(subject).toContain('350')
  for (const part of [
    'came back damaged',
    '> The rear wheel is bent.',
    'There are 2 photos',
    'VAT: None, compensation is outside the scope of VAT',
    'Receipt: R-2026-0042 (attached)',
    'Receipt for the rent: R-2026-0041',
    'Left of the deposit: 150 NOK',
    'until 28 December 2026; after that it lapses by itself',
    'If you do not agree',
  ]) {
    expect(said).toContain(part)
  }
  const late = write('deposit-captured', {
    facts: { reason: 'DELAY', vatMinor: 70_00, vatRateBp: 2500, photos: 0, leftMinor: 0 },
  })
  expect(late.said).toContain('VAT: 70 NOK of it (25 %)')
  expect(late.said).toContain('no more can be taken from it')
  expect(late.said).not.toContain('photo')
})

test('SHF-9 SHF-20 returned in good order: never taken, no refund to come, lapses by itself', () => {
  const { said } = write('gear-returned')
  expect(said).toContain(
    'The 500 NOK were never taken from your account, so you will not see a refund of them either.',
  )
  expect(said).toContain('lapses by itself on 28 December 2026')
  const swish = write('gear-returned', { facts: { ending: 'REFUND', capturableUntil: null } })
  expect(swish.said).toContain('We are paying back 500 NOK now')
  expect(swish.said).not.toContain('lapses')
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
    )
    expect(subject).toContain('Fjordhjul')
    expect(text).toContain('https://app.test/sign-in?a=1&b=2')
    expect(html).toContain('href="https://app.test/sign-in?a=1&amp;b=2"')
    expect(text).toContain('15 minutes')
  },
)
