import type { Tx } from '@/lib/db'
import type { Claim, ClaimState } from '@/lib/generated/prisma/client'

type By = 'STAFF' | 'RENTER' | 'CLOCK'

type Row = { by: By; from: readonly ClaimState[]; to: ClaimState; after?: 'answerUntil' | 'decideUntil' }

/** Every step a claim can take: who may take it, from where, to where, and `after` which deadline at the earliest. */
export const STEPS = {
  accept: { by: 'RENTER', from: ['NOTIFIED', 'UNANSWERED'], to: 'ACCEPTED' },
  object: { by: 'RENTER', from: ['NOTIFIED'], to: 'OBJECTED' },
  expire: { by: 'CLOCK', from: ['NOTIFIED'], to: 'UNANSWERED', after: 'answerUntil' },
  decide: { by: 'STAFF', from: ['OBJECTED', 'UNANSWERED'], to: 'DECIDED' },
  withdraw: { by: 'STAFF', from: ['NOTIFIED', 'OBJECTED', 'UNANSWERED'], to: 'WITHDRAWN' },
  lapse: {
    by: 'CLOCK',
    from: ['NOTIFIED', 'OBJECTED', 'UNANSWERED'],
    to: 'LAPSED',
    after: 'decideUntil',
  },
} as const satisfies Record<string, Row>

export type Step = keyof typeof STEPS

/** True when the step leads somewhere from this state. */
export const mayStep = (state: ClaimState, step: Step): boolean =>
  (STEPS[step].from as readonly ClaimState[]).includes(state)

/** Nobody has had the last word yet. */
export const isUndecided = (state: ClaimState): boolean => mayStep(state, 'withdraw')

type Change = Partial<
  Pick<
    Claim,
    | 'agreedMinor'
    | 'decidedMinor'
    | 'answeredAt'
    | 'answeredBy'
    | 'answeredOn'
    | 'answerNote'
    | 'closedAt'
    | 'closedBy'
    | 'decisionNote'
  >
>

/**
 * Takes the step by compare-and-swap, together with the columns that belong to it. False when the claim has moved on in the
 * meantime: then nothing was changed.
 */
export async function move(tx: Tx, claimId: string, step: Step, change: Change = {}): Promise<boolean> {
  const { from, to } = STEPS[step]
  const { count } = await tx.claim.updateMany({
    where: { id: claimId, state: { in: [...from] } },
    data: { ...change, state: to },
  })
  return count === 1
}
