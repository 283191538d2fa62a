import { z } from 'zod'
import { clockFor } from '@/lib/gateway/clock-for'
import type { Initiator, PaymentName, Standing } from '@/lib/gateway/gateway'
import { addDays } from '@/lib/period'
import { CAPABILITIES, CAPTURABLE_DAYS } from './capabilities'
import { methodOf } from './card'
import { currencyLetters } from './currency'
import { readForm } from './form'
import type { D2Name } from './name'
import { STATUS, type Stand } from './status'

const number = z.string().regex(/^\d{1,18}$/)
const minor = number.transform(Number)
const instant = z.iso.datetime({ offset: true }).transform((text) => new Date(text))

const found = z.object({ status: number, transact: number.optional() }).catchall(z.string())

/** Which transaction a part of an order led to: `null` is none, so nobody has paid; `unclear` is no answer. */
export function transactIn(text: string, { part }: D2Name): string | null | 'unclear' {
  const read = found.safeParse(readForm(text))
  if (!read.success) return 'unclear'
  const { transact, status, [`transact${part}`]: ofPart } = read.data
  if (ofPart) return number.safeParse(ofPart).success ? ofPart : 'unclear'
  if (part === 1 && transact) return transact
  // Rejected without one for every part: a declined card. Otherwise a part of a paid order is missing.
  return status === '0' ? null : 'unclear'
}

const isTaken = (status: Stand): boolean => status === 'captured' || status === 'refunding'

const fields = z.object({
  status: z.string().transform((code, context): Stand => {
    const stand = STATUS[code]
    if (stand) return stand
    context.addIssue({ code: 'custom', message: `status ${code} is none that we ask for` })
    return z.NEVER
  }),
  transact: number,
  orderid: z.string(),
  amount: minor,
  currency: z.string().transform((code) => currencyLetters(code) ?? code),
  paytype: z.string().default(''),
  cardnomask: z.string().default(''),
  ticket: number.optional(),
  captured: minor,
  refunded: minor,
  authtime: instant,
  captime: instant.optional(),
  reftime: instant.optional(),
})

const info = fields.refine(
  ({ status, captured }) => !isTaken(status) || captured > 0,
  'captured, but nothing',
)

type Info = z.infer<typeof info>

/** Everything about one transaction, or why it is not that. */
export const infoIn = (text: string) => info.safeParse(readForm(text))

/** Nobody has paid. That a visit is over D2 never says, since it cannot end one. */
export const nothingYet = ({
  currency,
  amountMinor,
}: Pick<PaymentName, 'currency' | 'amountMinor'>): Standing => ({
  currency,
  amountMinor,
  authorizedMinor: 0,
  capturedMinor: 0,
  refundedMinor: 0,
  releasedMinor: 0,
  captures: [],
  refunds: [],
  method: null,
  ended: null,
})

/**
 * Cumulative truth about one transaction. D2 captures once, and what it has not taken then is let go with it. A
 * transaction that is gone was let go, or lapsed by itself when its time was over by now.
 */
export function standingOf(
  told: Info,
  asked: Pick<PaymentName, 'currency' | 'amountMinor' | 'capturableUntil'>,
  at: Date,
): Standing {
  const { status, currency, amount, captured, refunded, ticket, authtime } = told
  if (status === 'nothing') return nothingYet(asked)
  const capturableUntil = endOf(authtime, asked.capturableUntil)
  const ended = status !== 'gone' ? null : at < capturableUntil ? 'RELEASED' : 'EXPIRED'
  const isCaptured = isTaken(status)
  const method = methodOf(told.paytype, told.cardnomask)
  return {
    currency,
    amountMinor: amount,
    authorizedMinor: amount,
    capturedMinor: isCaptured ? captured : 0,
    refundedMinor: refunded,
    releasedMinor: ended === 'RELEASED' ? amount : isCaptured ? amount - captured : 0,
    captures: isCaptured
      ? [{ ref: told.transact, amountMinor: captured, at: told.captime ?? authtime, lines: [] }]
      : [],
    refunds: [],
    ...(isCaptured ? { refundsAsSum: { isPending: status === 'refunding', at: told.reftime ?? at } } : {}),
    method,
    ...(ticket ? { storedCard: ticket } : {}),
    guaranteedUntil: guaranteeOf(method, authtime, 'RENTER'),
    capturableUntil,
    createdAt: authtime,
    ended,
  }
}

/** Asking the issuer anew moves `authtime` and not the end, so what was known of it before holds. */
function endOf(authtime: Date, known: Date | null | undefined): Date {
  const end = addDays(authtime, CAPTURABLE_DAYS)
  return known && known < end ? known : end
}

/** What we start ourselves with a stored card is guaranteed for as long as its scheme says for that case. */
export const startedByUs = (standing: Standing): Standing => {
  const { createdAt, method } = standing
  return createdAt ? { ...standing, guaranteedUntil: guaranteeOf(method, createdAt, 'MERCHANT') } : standing
}

/** From the latest approval by the issuer, which is later than the visit and never later than the truth. */
function guaranteeOf(method: Standing['method'], authorizedAt: Date, initiator: Initiator): Date {
  const can = CAPABILITIES[method?.kind ?? 'CARD']
  return addDays(
    authorizedAt,
    clockFor(can, { scheme: method?.scheme ?? null, initiator }).guaranteedDays ?? 0,
  )
}
