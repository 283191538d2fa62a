import { mapLink } from '@/lib/map-link'
import type { BookingFacts, FactsOf } from '@/lib/notice/letter'
import type { Letters, Say } from '@/lib/notice/letters'
import { bar, button, facts, heading, link, type Part, words } from '@/lib/notice/part'
import { depositParts, paidInParts, renewParts } from './confirmed-deposit'
import type { Words } from './words'

type Confirmed = FactsOf<'booking-confirmed'>

export const bookingConfirmed =
  (all: Words): Letters['booking-confirmed'] =>
  (confirmed, booking, say) => {
    const w = all.booking.confirmed
    const { number, location, gear } = booking
    const address = `${location.street}, ${location.postcode} ${location.city}`
    return {
      subject: w.subject(number),
      preview: w.preview(say.period, location.name),
      title: w.title,
      parts: [
        ...(confirmed.paidLate ? [words(w.late, w.lateStands)] : []),
        ...(confirmed.addedTo ? [words(w.added(confirmed.addedTo))] : []),
        facts(
          [all.labels.booking, number],
          [
            all.labels.gear,
            gear.map(({ quantity, description }) => `${quantity} × ${description}`).join('\n'),
          ],
          [w.when, say.period],
          [w.where, `${location.name}\n${address}`],
        ),
        button(all.open, confirmed.bookingUrl),
        words(w.noAccount),
        heading(w.wayTitle),
        words(w.way(address), w.desk(location.phone)),
        link(w.map, mapLink(address)),
        ...paidParts(all, confirmed, booking, say),
      ],
    }
  }

function paidParts(
  all: Words,
  confirmed: Confirmed,
  { rentMinor, depositMinor }: BookingFacts,
  say: Say,
): Part[] {
  const w = all.booking.confirmed
  const [rent, deposit, total] = [rentMinor, depositMinor, rentMinor + depositMinor].map(say.amount) as [
    string,
    string,
    string,
  ]
  const paid: [string, string] = [w.rent, w.paid(rent, confirmed.methodLabel)]
  if (depositMinor === 0) return [heading(w.paidTitle), facts(paid), words(w.receipt)]
  const renewed = renewParts(all, confirmed, deposit, say)
  if (confirmed.secureAt) {
    const d = all.booking.confirmedDeposit
    return [
      heading(w.paidTitle),
      facts(paid, [all.labels.deposit, w.toApprove(deposit)]),
      words(w.receipt),
      heading(d.title),
      words(d.later(say.time(confirmed.secureAt), deposit), d.noPayment),
      ...renewed,
    ]
  }
  const isPaidIn = confirmed.ending === 'REFUND'
  return [
    heading(w.paidTitle),
    bar(rentMinor, depositMinor),
    facts(paid, [all.labels.deposit, isPaidIn ? w.paidIn(deposit) : w.approved(deposit)]),
    words(w.receipt),
    ...(isPaidIn
      ? paidInParts(all, { total, rent, deposit })
      : depositParts(all, confirmed, { total, rent, deposit }, say)),
  ]
}
