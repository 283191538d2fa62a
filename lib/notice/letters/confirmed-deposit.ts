import type { FactsOf } from '@/lib/notice/letter'
import type { Say } from '@/lib/notice/letters'
import { heading, type Part, words } from '@/lib/notice/part'
import type { Words } from './words'

type Confirmed = FactsOf<'booking-confirmed'>
type Amounts = { total: string; rent: string; deposit: string }

/** A rental that is longer than an approval lasts. */
export const renewParts = (all: Words, { renewAt }: Confirmed, deposit: string, say: Say): Part[] =>
  renewAt ? [words(all.booking.confirmedDeposit.renew(say.day(renewAt), deposit))] : []

/** A deposit that was approved and not taken, and what the bank shows of it. */
export function depositParts(
  all: Words,
  confirmed: Confirmed,
  { total, rent, deposit }: Amounts,
  say: Say,
): Part[] {
  const w = all.booking.confirmedDeposit
  const { ending, capturableUntil, guaranteedUntil } = confirmed
  const isBlocked = guaranteedUntil && guaranteedUntil > say.at
  return [
    heading(w.title),
    words(w.approved(deposit, capturableUntil && say.day(capturableUntil))),
    words(ending === 'RELEASE' ? w.release : w.lapse),
    ...renewParts(all, confirmed, deposit, say),
    heading(w.bankTitle),
    words(w.bank(total, rent), w.both(total, rent)),
    words(w.days, isBlocked ? w.blocked(say.day(guaranteedUntil)) : w.unblocked),
    words(w.askBank(total)),
  ]
}

/** A deposit that was really paid, on a method that cannot hold money. */
export function paidInParts(all: Words, { total, rent, deposit }: Amounts): Part[] {
  const w = all.booking.confirmedDeposit
  return [
    heading(w.title),
    words(w.paidIn(deposit), w.keeping),
    words(w.paidInBack),
    heading(w.bankTitle),
    words(w.paidInBank(total, rent, deposit), w.paidInDays),
  ]
}
