import type { Tx } from '@/lib/db'
import type { BookingState } from '@/lib/generated/prisma/client'

type By = 'STAFF' | 'RENTER or STAFF' | 'GATEWAY' | 'CLOCK'

/** Every step a booking can take: who may take it, from where, to where, and `after` which deadline at the earliest. */
export const STEPS = {
  confirm: { by: 'GATEWAY', from: 'HELD', to: 'CONFIRMED' },
  lapse: { by: 'CLOCK', from: 'HELD', to: 'LAPSED', after: 'holdUntil' },
  revive: { by: 'GATEWAY', from: 'LAPSED', to: 'HELD' },
  giveUp: { by: 'RENTER or STAFF', from: 'HELD', to: 'CANCELLED' },
  cancel: { by: 'RENTER or STAFF', from: 'CONFIRMED', to: 'CANCELLED' },
  noShow: { by: 'STAFF', from: 'CONFIRMED', to: 'NO_SHOW', after: 'the pick-up' },
  handOut: { by: 'STAFF', from: 'CONFIRMED', to: 'OUT' },
  takeBack: { by: 'STAFF', from: 'OUT', to: 'RETURNED' },
  complete: { by: 'CLOCK', from: 'RETURNED', to: 'COMPLETED', after: 'the deposit is over' },
} as const satisfies Record<string, { by: By; from: BookingState; to: BookingState; after?: string }>

export type Step = keyof typeof STEPS

/** What a state means for the gear, the money and the people; nothing else may infer it. */
export const STATES: Record<BookingState, { occupiesGear: boolean; acceptsPayment: boolean; over: boolean }> =
  {
    HELD: { occupiesGear: true, acceptsPayment: true, over: false },
    CONFIRMED: { occupiesGear: true, acceptsPayment: false, over: false },
    OUT: { occupiesGear: true, acceptsPayment: false, over: false },
    RETURNED: { occupiesGear: false, acceptsPayment: false, over: false },
    COMPLETED: { occupiesGear: false, acceptsPayment: false, over: true },
    LAPSED: { occupiesGear: false, acceptsPayment: false, over: true },
    CANCELLED: { occupiesGear: false, acceptsPayment: false, over: true },
    NO_SHOW: { occupiesGear: false, acceptsPayment: false, over: true },
  }

/** True when the step leads somewhere from this state. */
export const mayStep = (state: BookingState, step: Step): boolean => STEPS[step].from === state

type Change = {
  holdUntil?: Date | null
  confirmedAt?: Date
  handedOutAt?: Date
  takenBackAt?: Date
  cancelledAt?: Date
  returnedDamaged?: boolean
}

/**
 * Takes the step by compare-and-swap, together with the columns that belong to it. False when the booking has moved on
 * in the meantime: then nothing was changed, and whoever moved it has the say.
 */
export async function move(tx: Tx, bookingId: string, step: Step, change: Change = {}): Promise<boolean> {
  const { from, to } = STEPS[step]
  const { count } = await tx.booking.updateMany({
    where: { id: bookingId, state: from },
    data: { ...change, state: to, heldFrom: null },
  })
  return count === 1
}
