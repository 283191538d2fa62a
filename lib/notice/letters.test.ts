import { expect, test } from 'vitest'
import { bookingUrl, write } from '@/test/letters'

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

test('a deposit that is asked for later: the confirmation says when, and that the gear waits for it', () => {
  const { said } = write('booking-confirmed', {
    facts: { secureAt: '2026-11-27T09:00:00Z', capturableUntil: null },
  })
  expect(said).toContain('500 NOK, to be approved before the pick-up')
  expect(said).toMatch(/We send you a link on Fri, 27 Nov 2026, 10:00/)
  expect(said).not.toContain('approved but not taken')
})

test('a rental that is longer than an approval lasts: the confirmation says when the deposit is asked for anew', () => {
  const anew = { renewAt: '2026-12-03T09:00:00Z' }
  const told = 'Around 3 December 2026 we ask you to approve the 500 NOK anew'
  expect(write('booking-confirmed', { facts: anew }).said).toContain(told)
  expect(write('booking-confirmed', { facts: { ...anew, secureAt: '2026-11-27T09:00:00Z' } }).said).toContain(
    told,
  )
  expect(write('booking-confirmed').said).not.toContain('anew')
})

test('the link for a deposit says what it is for, by when, and that it is no payment', () => {
  const first = write('deposit-link')
  expect(first.html).toContain(`href="${bookingUrl}"`)
  expect(first.said).toContain('You pick up your gear on Sat, 28 Nov 2026, 10:00')
  expect(first.said).toContain('It is not a payment')
  expect(first.said).not.toContain('your bank said no')
  expect(write('deposit-link', { facts: { declined: true } }).said).toContain('your bank said no')
})

test('SHF-16 the link for a deposit that ends soon says until when it still counts, and that the earlier one is let go', () => {
  const ends = { guaranteedUntil: '2026-11-30T09:00:00Z', capturableUntil: '2027-01-20T09:00:00Z' }
  const { said } = write('deposit-link', { facts: { why: 'RENEW', ...ends } })
  expect(said).toContain('yours until 30 November 2026')
  expect(said).toContain('we let the earlier one go')
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

test('what is left of a captured deposit: until when it can be used, and whether the bank keeps it aside', () => {
  expect(write('deposit-captured').said).toContain('Your bank no longer keeps it aside')
  const kept = write('deposit-captured', { facts: { guaranteedUntil: '2026-12-05T09:00:00Z' } })
  expect(kept.said).toContain('Your bank keeps it aside until 5 December 2026')
})

test('a declined payment can be tried again as long as the dates are kept, and after that the shop is offered', () => {
  expect(write('payment-declined').html).toContain(`href="${bookingUrl}"`)
  const late = write('payment-declined', { facts: { tryUntil: '2026-11-28T09:10:00Z' } })
  expect(late.said).toContain('We no longer keep the dates')
  expect(late.html).not.toContain(`href="${bookingUrl}"`)
  expect(late.said).toContain('Nothing was taken')
})

test('a payment that we could not carry out blames no bank', () => {
  const { said } = write('payment-declined', { facts: { by: 'US' } })
  expect(said).toContain('The fault lies with us or with our payment service')
  expect(said).toContain('Nothing was taken')
  expect(said).not.toMatch(/your bank (said no|declined)/i)
})

test('a declined payment of something else than the booking speaks of no dates', () => {
  const { said, html } = write('payment-declined', { facts: { isBooking: false, tryUntil: null } })
  expect(said).not.toContain('dates')
  expect(html).toContain(`href="${bookingUrl}"`)
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

test('money for what was not asked for any more is not called a second payment', () => {
  const { said, html } = write('paid-withdrawn-released')
  expect(said).toContain('came when we did not ask for it any more')
  expect(said).not.toContain('twice')
  expect(html).toContain(`href="${bookingUrl}"`)
})

test('other dates that the renter took: by when they are to be paid, and what comes back otherwise', () => {
  const by = 'Please pay by Wed, 25 Nov 2026, 13:05: otherwise your dates become Thu, 26 Nov 2026, 10:00'
  expect(write('booking-changed').said).toContain(by)
  expect(write('booking-changed', { facts: { payUntil: null } }).said).not.toContain('otherwise')
})

test('dates put back: which ones, and whether anything is still to be paid', () => {
  const { said } = write('dates-put-back')
  expect(said).toContain('was not paid in time')
  expect(said).toContain('Nothing more is asked of you')
  const still = write('dates-put-back', { facts: { linkMinor: 100_00 } }).said
  expect(still).toContain('As before, 100 NOK is to be paid')
  expect(still).not.toContain('Nothing more')
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

test('gear that came back late: what it costs and that nothing has been taken, and no word of thanks that is not true', () => {
  const { said } = write('gear-returned', { facts: { lateMinor: 80_00 } })
  expect(said).toContain('that costs 80 NOK')
  expect(said).toContain('Nothing has been taken for it yet.')
  expect(said).not.toMatch(/did not use|lapses|in order/i)
})

test('what was handed out: each unit with its code and condition, until when, where to, whom to call, and the deposit', () => {
  const { said, subject, html } = write('gear-handed-out')
  expect(subject).toContain('29 Nov 2026, 10:00')
  for (const part of [
    'City bike, M: BGO-CB-M-01: worn, Scratch on the frame',
    'Helmet, L: good',
    '2 photos of it are on the page of your booking',
    'One more thing of your booking is still waiting',
    'Back by: Sun, 29 Nov 2026, 10:00',
    'Sandviksboder 14, 5035 Bergen',
    'Open on that day: 09:00–18:00',
    'Call +47 55 00 00 14',
    'You approved 500 NOK. Nothing of it has been taken.',
    'until 28 December 2026, and only for damage, loss or delay',
    'may keep it blocked until 5 December 2026',
    'it lapses by itself',
  ]) {
    expect(said).toContain(part)
  }
  expect(html).toContain(`href="${bookingUrl}"`)
})

test('what was handed out without a deposit speaks of none, and one that was paid in is paid back', () => {
  const none = write('gear-handed-out', { facts: { deposit: 'NONE', photos: 0, rest: 0, hours: null } }).said
  expect(none).not.toMatch(/deposit|photos|still waiting/i)
  expect(none).toContain('Our hours on that day have changed')
  expect(write('gear-handed-out', { facts: { deposit: 'REFUND' } }).said).toContain('You paid in 500 NOK')
})

test('gear that came back damaged: that it is back, that nothing was taken, and how it goes on', () => {
  const { said } = write('gear-returned', { facts: { damaged: true } })
  expect(said).toContain('We have your gear back.')
  expect(said).toContain('Nothing has been taken for it.')
  expect(said).not.toMatch(/in order|lapses/)
})

test('the reminder says where and when to pick up, how long we are open then, and what to bring', () => {
  const { said } = write('pick-up-soon')
  expect(said).toContain('Your gear is ready for you on Sat, 28 Nov 2026, 10:00 at Fjordhjul Bergen.')
  expect(said).toContain('Open on that day: 09:00–18:00')
  expect(said).toContain('something that shows who you are')
  const closed = write('pick-up-soon', { facts: { hours: null } }).said
  expect(closed).toContain('Our hours on that day have changed')
  expect(closed).not.toContain('Open on that day')
})

test('an answer to a question carries both, and what was asked is never taken for a page', () => {
  const { said, html } = write('question-answered', {
    facts: { question: '<b>Helmets?</b>', note: 'Two, & a lock.' },
  })
  expect(said).toMatch(/You asked.*Helmets.*Two, & a lock/)
  expect(html).toContain('&lt;b&gt;Helmets?&lt;/b&gt;')
  expect(html).not.toContain('<b>Helmets')
})
