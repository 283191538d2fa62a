import type { Company } from '@/lib/company/company'
import type { FactsOf, NoticeKind } from '@/lib/notice/letter'
import { writeLetter } from '@/lib/notice/write-letter'
import { COMPANY } from '@/prisma/cast/company'

export const bookingUrl = 'https://app.test/b/KT-0001/abcdefghijklmnopqrstuv'
const capturableUntil = new Date('2026-12-28T09:00:00Z')
const money = { bookingUrl, amountMinor: 350_00, methodLabel: 'Visa', receiptNumber: 'R-2026-0042' }

/** Facts for every letter, as after a payment by card. */
export const CARD: { [K in NoticeKind]: FactsOf<K> } = {
  'booking-confirmed': {
    bookingUrl,
    methodLabel: 'Visa',
    ending: 'LAPSES',
    guaranteedUntil: null,
    capturableUntil,
    secureAt: null,
    renewAt: null,
    paidLate: false,
    addedTo: null,
  },
  'payment-declined': {
    bookingUrl,
    amountMinor: 600_00,
    tryUntil: new Date('2026-11-28T09:29:00Z'),
    by: 'BANK',
    isBooking: true,
  },
  'booking-to-pay': { bookingUrl, amountMinor: 600_00, holdUntil: new Date('2026-11-28T09:29:00Z') },
  'booking-lapsed': { bookingUrl },
  'paid-too-late-released': { bookingUrl, amountMinor: 600_00, how: 'RELEASED' },
  'paid-withdrawn-released': { bookingUrl, amountMinor: 200_00, how: 'RELEASED' },
  'paid-twice-released': { bookingUrl, amountMinor: 600_00, how: 'RELEASED' },
  'paid-cancelled-released': { bookingUrl, amountMinor: 600_00, how: 'RELEASED' },
  'deposit-approval-released': { bookingUrl, amountMinor: 500_00, how: 'RELEASED' },
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
    guaranteedUntil: null,
    capturableUntil,
  },
  'payment-link': {
    payUrl: `${bookingUrl}/pay`,
    bookingUrl,
    reason: 'DAMAGE',
    amountMinor: 350_00,
    note: 'Bent.',
    declined: true,
    from: 'DEPOSIT',
    payUntil: null,
  },
  'card-charge-announced': {
    bookingUrl,
    reason: 'DELAY',
    amountMinor: 125_00,
    note: 'Three hours late.',
    cardLabel: 'Visa •••• 0004',
  },
  'deposit-link': {
    bookingUrl,
    amountMinor: 500_00,
    why: 'SECURE',
    declined: false,
    guaranteedUntil: null,
    capturableUntil: null,
  },
  'deposit-released': {
    bookingUrl,
    amountMinor: 500_00,
    methodLabel: 'Visa •••• 0000',
    releasedAt: new Date('2026-11-29T10:00:00Z'),
  },
  'payment-received': { ...money, originalReceiptNumber: 'R-2026-0041', byCard: false },
  'deposit-refunded': { ...money, keptMinor: 150_00 },
  'refund-made': {
    ...money,
    originalReceiptNumber: 'R-2026-0041',
    reason: 'OBJECTION',
    note: 'You were right about the scratch.',
    otherwiseMinor: 0,
  },
  'refund-otherwise': {
    bookingUrl,
    amountMinor: 50_00,
    reason: 'GOODWILL',
    note: '',
    reference: 'Bank transfer 4711',
    receiptNumber: 'R-2026-0043',
  },
  'booking-changed': {
    bookingUrl,
    wasFromAt: new Date('2026-11-26T09:00:00Z'),
    wasUntilAt: new Date('2026-11-27T09:00:00Z'),
    linkMinor: 200_00,
    carriedMinor: 0,
    backMinor: 0,
    money: 'PAY',
    isOut: false,
    byRenter: true,
    keptMinor: 0,
    payUntil: new Date('2026-11-25T12:05:00Z'),
    backFromAt: new Date('2026-11-26T09:00:00Z'),
    backUntilAt: new Date('2026-11-27T09:00:00Z'),
  },
  'dates-put-back': {
    bookingUrl,
    wasFromAt: new Date('2026-11-28T09:00:00Z'),
    wasUntilAt: new Date('2026-11-30T09:00:00Z'),
    linkMinor: 0,
  },
  'booking-cancelled': {
    bookingUrl,
    how: 'RENTER',
    paid: true,
    percent: 50,
    backMinor: 50_00,
    keptMinor: 50_00,
    deposit: 'LAPSES',
    depositMinor: 500_00,
    capturableUntil,
  },
  'claim-opened': {
    claimUrl: `${bookingUrl}/claim`,
    amountMinor: 800_00,
    fromDepositMinor: 500_00,
    items: [
      { description: 'Bent rear wheel', amountMinor: 600_00, document: 'ESTIMATE' },
      { description: 'Lost lock', amountMinor: 200_00, document: null },
    ],
    photos: 2,
    note: 'The rear wheel is bent.',
    answerUntil: new Date('2026-12-06T10:00:00Z'),
    decideUntil: new Date('2027-02-22T10:00:00Z'),
  },
  'claim-reminder': {
    claimUrl: `${bookingUrl}/claim`,
    amountMinor: 800_00,
    openedAt: new Date('2026-11-29T10:00:00Z'),
    answerUntil: new Date('2026-12-06T10:00:00Z'),
  },
  'claim-decided': {
    claimUrl: `${bookingUrl}/claim`,
    claimedMinor: 800_00,
    amountMinor: 300_00,
    wasAnswered: true,
    items: [
      { description: 'Bent rear wheel', claimedMinor: 600_00, amountMinor: 300_00 },
      { description: 'Lost lock', claimedMinor: 200_00, amountMinor: 0 },
    ],
    note: 'The lock was not on the list when you took the bike.',
  },
  'claim-ended': {
    claimUrl: `${bookingUrl}/claim`,
    amountMinor: 800_00,
    how: 'WITHDRAWN',
    wasTaken: false,
    note: 'The wheel was bent before.',
  },
  'pick-up-soon': { bookingUrl, hours: '09:00–18:00' },
  'gear-handed-out': {
    bookingUrl,
    units: [
      { name: 'City bike, M', code: 'BGO-CB-M-01', grade: 'WORN', note: 'Scratch on the frame' },
      { name: 'Helmet, L', code: null, grade: 'GOOD', note: '' },
    ],
    photos: 2,
    rest: 1,
    hours: '09:00–18:00',
    deposit: 'LAPSES',
    leftMinor: 500_00,
    guaranteedUntil: new Date('2026-12-05T09:00:00Z'),
    capturableUntil,
  },
  'question-answered': {
    bookingUrl,
    question: 'Is there a child seat?',
    note: 'Yes, ask for it at the counter.',
  },
  'gear-overdue': { bookingUrl },
  'address-corrected': { bookingUrl },
  'gear-substituted': { bookingUrl, was: 'City bike, M', is: 'City bike, L' },
  'gear-returned': {
    ...{ bookingUrl, ending: 'LAPSES', leftMinor: 500_00, capturableUntil },
    ...{ lateMinor: null, damaged: false },
  },
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

export const company: Company = { ...COMPANY, revision: 1, logo: null }

type Changes = { facts?: object; booking?: object; language?: string; company?: Company }

/** Writes a letter from kept facts: every instant has become a text, as in the database. `said` is its text on one line. */
export function write<K extends NoticeKind>(
  kind: K,
  { facts, booking: other, language = 'en', company: whose = company }: Changes = {},
) {
  const kept = JSON.parse(JSON.stringify({ ...CARD[kind], ...facts, booking: { ...booking, ...other } }))
  const queued = { kind, language, facts: kept, createdAt: new Date('2026-11-28T09:14:00Z') }
  const letter = writeLetter(queued, whose)
  return { ...letter, said: letter.text.replace(/\s+/g, ' ') }
}
