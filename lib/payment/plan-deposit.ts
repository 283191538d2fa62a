import type { Capabilities, Initiator } from '@/lib/gateway/gateway'
import { addDays, addMinutes } from '@/lib/period'
import { daysOfCover } from './days-of-cover'
import {
  type DepositPlan,
  doesCover,
  INSPECTION_HOURS,
  RENEW_BEFORE_HOURS,
  SECURE_BEFORE_HOURS,
} from './deposit-plan'

export type PlanInput = {
  /** What the gateway can do with the method. */
  can: Capabilities
  /** The card's network; null while nobody has paid, and then the shortest of all counts. */
  scheme: string | null
  from: Date
  until: Date
  at: Date
  /** The renter agreed that their card may be used again. */
  hasStoredCard: boolean
}

/**
 * How the deposit of a rental is kept good from the hand-out until the gear has been looked over. With the rent where
 * that lasts; else near the hand-out, by a link to the renter or with their stored card, and anew before each
 * authorization ends. Of all ways the one that covers most, then the one with the fewest authorizations; money is not
 * blocked long before it is needed, and a stored card spares the renter the link.
 */
export function planDeposit(input: PlanInput): DepositPlan {
  const { can, from, until, at } = input
  const coverUntil = hoursAfter(until, INSPECTION_HOURS)
  if (!can.capturesLater) {
    const paidIn = { secureAt: null, renewAt: [], initiator: 'RENTER' as const }
    return { kind: 'PAY_AND_REFUND', ...paidIn, coverUntil, coveredUntil: coverUntil }
  }
  const secureAt = hoursAfter(from, -SECURE_BEFORE_HOURS[0])
  const ways = initiatorsOf(input).flatMap((initiator) => {
    const withRent = chain(input, coverUntil, { start: at, first: 'RENTER', initiator })
    const near = chain(input, coverUntil, { start: secureAt, first: initiator, initiator })
    return [
      ...(secureAt > at ? [{ kind: 'NEAR_HAND_OUT' as const, secureAt, ...near }] : []),
      { kind: 'WITH_RENT' as const, secureAt: null, ...withRent },
    ]
  })
  return ways.reduce((best, way) => (isBetter(way, best) ? way : best))
}

const hoursAfter = (at: Date, hours: number): Date => addMinutes(at, hours * 60)

/** A stored card comes first: of two equal ways it is the one in which nobody has to act. */
const initiatorsOf = ({ can, hasStoredCard }: PlanInput): Initiator[] =>
  hasStoredCard && can.storedCard === 'authorizes' ? ['MERCHANT', 'RENTER'] : ['RENTER']

type Chain = { start: Date; first: Initiator; initiator: Initiator }

/** One authorization after the other, each asked for before the one before it ends, until the cover is reached. */
function chain(input: PlanInput, coverUntil: Date, { start, first, initiator }: Chain) {
  const renewAt: Date[] = []
  let coveredUntil = addDays(start, daysOfCover(input, first))
  while (coveredUntil < coverUntil) {
    const next = hoursAfter(coveredUntil, -RENEW_BEFORE_HOURS)
    const nextUntil = addDays(next, daysOfCover(input, initiator))
    // Too short to be asked for in time: then nothing is gained by asking.
    if (next <= (renewAt.at(-1) ?? start) || nextUntil <= coveredUntil) break
    renewAt.push(next)
    coveredUntil = nextUntil
  }
  return { renewAt, initiator, coverUntil, coveredUntil }
}

function isBetter(way: DepositPlan, best: DepositPlan): boolean {
  if (doesCover(way) !== doesCover(best)) return doesCover(way)
  if (!doesCover(way) && +way.coveredUntil !== +best.coveredUntil) return way.coveredUntil > best.coveredUntil
  return asksOf(way) < asksOf(best)
}

/** Authorizations that have to succeed after the booking. */
const asksOf = ({ kind, renewAt }: DepositPlan): number => renewAt.length + (kind === 'NEAR_HAND_OUT' ? 1 : 0)
