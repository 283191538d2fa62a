import type { ClaimProfile } from '@/lib/generated/prisma/client'
import { addDays } from '@/lib/period'

export type ProfileTerms = {
  /** How many days after the return the renter has to be told at the latest; null: until the time for money is nearly over. */
  noticeDays: number | null
  answerDays: number
  /** So many days before their time to answer is over the renter is reminded, once. */
  remindDays: number
  /** What is asked for by link is to be paid in so many days. */
  payDays: number
  /** A free price needs an estimate or an invoice, and the claim a photo. */
  needsProof: boolean
  source: string
  checkedOn: string
}

/**
 * How a claim is carried through. FAST is for small gear: by the price list, accepted on the screen and taken at once. STRICT
 * is what car rental has to do, for gear of value: a written notice with estimate and photos, then days to object.
 */
export const PROFILES: Record<ClaimProfile, ProfileTerms> = {
  FAST: {
    noticeDays: null,
    answerDays: 7,
    remindDays: 2,
    payDays: 14,
    needsProof: false,
    source: 'House rule; renters of private platforms have one to seven days to answer',
    checkedOn: '2026-11-22',
  },
  STRICT: {
    noticeDays: 10,
    answerDays: 20,
    remindDays: 5,
    payDays: 14,
    needsProof: true,
    source: 'Visa’s rules for car rental as Teya publishes them: notice in 10 days, 20 days to object',
    checkedOn: '2026-11-22',
  },
}

/** Schemes end delayed charges 90 days after the rental; the last five are left alone. */
const MONEY_DAYS = 85

/** From this deposit on, in minor units, the strict profile is proposed. */
const VALUABLE_FROM_MINOR = 3000_00

export type Deadlines = { noticeUntil: Date | null; answerUntil: Date; remindAt: Date; decideUntil: Date }

/** The clocks of a claim that is opened now for gear that came back then. */
export function deadlinesOf(profile: ClaimProfile, backAt: Date, openedAt: Date): Deadlines {
  const { noticeDays, answerDays, remindDays } = PROFILES[profile]
  return {
    noticeUntil: noticeDays === null ? null : addDays(backAt, noticeDays),
    answerUntil: addDays(openedAt, answerDays),
    remindAt: addDays(openedAt, answerDays - remindDays),
    decideUntil: addDays(backAt, MONEY_DAYS),
  }
}

/** By when what a claim asks for by link is to be paid: as its own terms say, or today's where it is older than them. */
export const payUntilOf = (profile: ClaimProfile, terms: unknown, askedAt: Date): Date =>
  addDays(askedAt, { ...PROFILES[profile], ...(terms as Partial<ProfileTerms>) }.payDays)

/** Which profile fits a booking; staff may choose the other one. */
export const proposedProfile = ({ depositMinor }: { depositMinor: number }): ClaimProfile =>
  depositMinor >= VALUABLE_FROM_MINOR ? 'STRICT' : 'FAST'
