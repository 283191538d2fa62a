import type { Capabilities, Standing } from '@/lib/gateway/gateway'
import { type Books, type Found, said } from './difference'
import { listRefunds } from './list-refunds'
import { movementDifferences } from './movement-differences'

type Can = Pick<Capabilities, 'endsVisits'> & { capturesAreAsked: boolean }

/**
 * Everything on which our books and the gateway's disagree about one payment, each once and in plain words. In another
 * currency no amount can be compared, so that alone is said.
 */
export function differencesOf(books: Books, told: Standing, can: Can): Found[] {
  const standing = { ...told, refunds: listRefunds(books, told) }
  const [ours, theirs] = [books.currency, standing.currency]
  if (ours !== theirs) {
    const reason = `We keep this payment in ${ours}, the gateway in ${theirs}.`
    return [{ kind: 'CURRENCY', subject: 'currency', expected: ours, found: theirs, reason }]
  }
  return [
    ...askedDifference(books, standing),
    ...authorizedDifference(books, standing),
    ...movementDifferences(books, standing, can.capturesAreAsked),
    ...sumDifferences(books, standing),
    ...releasedDifference(books, standing),
    ...endDifference(books, standing, can),
  ]
}

function amounts(kind: Found['kind'], subject: string, { currency }: Books, ours: number, theirs: number) {
  const [expected, found] = [said(ours, currency), said(theirs, currency)]
  return (sentence: (ours: string, theirs: string) => string): Found[] =>
    ours === theirs ? [] : [{ kind, subject, expected, found, reason: sentence(expected, found) }]
}

const askedDifference = (books: Books, { amountMinor }: Standing): Found[] =>
  amounts(
    'AMOUNT',
    'asked',
    books,
    books.amountMinor,
    amountMinor,
  )((ours, theirs) => `We asked for ${ours}; the gateway says ${theirs} was to be paid.`)

function authorizedDifference(books: Books, standing: Standing): Found[] {
  const [ours, theirs] = [books.authorizedMinor, standing.authorizedMinor]
  const kind = ours === 0 ? (books.endedHow ? 'LATE' : 'EXTRA') : theirs === 0 ? 'MISSING' : 'AMOUNT'
  return amounts(
    kind,
    'authorized',
    books,
    ours,
    theirs,
  )((our, their) => {
    if (kind === 'LATE') return `${their} was paid after we had given this payment up.`
    if (kind === 'EXTRA') return `The gateway has ${their} authorized, and we have not heard of it.`
    if (kind === 'MISSING') return `We count on ${our} being authorized; the gateway has nothing.`
    return `We count on ${our} being authorized; the gateway says ${their}.`
  })
}

/** The gateway's own list and its own sum, which say the same unless something is missing from one of them. */
function sumDifferences({ currency }: Books, standing: Standing): Found[] {
  const { captures, refunds, capturedMinor, refundedMinor } = standing
  const done = refunds.filter(({ state }) => state === 'DONE')
  return [
    ...sumDifference('captured', currency, captures, capturedMinor),
    ...sumDifference('refunded', currency, done, refundedMinor, standing.refundsAsSum && 'we have booked'),
  ]
}

function sumDifference(
  what: 'captured' | 'refunded',
  currency: string,
  movements: { amountMinor: number }[],
  totalMinor: number,
  whose = 'what it lists adds up to',
): Found[] {
  const listed = movements.reduce((sum, { amountMinor }) => sum + amountMinor, 0)
  if (listed === totalMinor) return []
  const [expected, found] = [said(listed, currency), said(totalMinor, currency)]
  const reason = `The gateway says ${found} is ${what}, but ${whose} ${expected}.`
  return [{ kind: 'AMOUNT', subject: what, expected, found, reason }]
}

const releasedDifference = (books: Books, { releasedMinor }: Standing): Found[] =>
  amounts(
    'AMOUNT',
    'released',
    books,
    books.releasedMinor,
    releasedMinor,
  )((ours, theirs) => `We say ${ours} was let go; the gateway says ${theirs}.`)

const ENDS = { RELEASED: 'let go', TERMINATED: 'ended unpaid', EXPIRED: 'expired' } as const

function endDifference(books: Books, standing: Standing, { endsVisits }: Can): Found[] {
  const [ours, theirs] = [books.endedHow, standing.ended]
  if (ours === theirs) return []
  // Said by the amounts already; and where a visit cannot be ended, the gateway has nothing to say about its end.
  if (ours === 'RELEASED' && books.releasedMinor !== standing.releasedMinor) return []
  if (ours === 'TERMINATED' && !theirs && (standing.authorizedMinor > 0 || !endsVisits)) return []
  // What ends by its time is over without anybody saying so.
  if (ours === 'EXPIRED' && !theirs && standing.capturedMinor === 0) return []
  const [expected, found] = [ours ? ENDS[ours] : 'open', theirs ? ENDS[theirs] : 'open']
  const reason = `For us this payment is ${expected}, for the gateway it is ${found}.`
  return [{ kind: 'STATE', subject: 'ended', expected, found, reason }]
}
