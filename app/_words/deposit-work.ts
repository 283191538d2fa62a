import type { WorkKind } from '@/lib/deposit/work'
import type { StaffLanguage } from '@/lib/language'

export type WorkWords = {
  /** In a tag. */
  name: string
  todo: string
  /** The same while the renter has been asked already. */
  asked?: string
  /** What the moment in the row is. */
  clock: string
  /** The same when that moment has passed. */
  over?: WorkWords
}

/** What waits for a person about deposits: what it is, and what to do now. */
export const DEPOSIT_WORK: Record<StaffLanguage, Record<WorkKind, WorkWords>> = {
  en: {
    'capture-failed': {
      name: 'Capture failed',
      todo: 'Send a payment link, or try again',
      clock: 'Capturable until',
    },
    'not-in-place': {
      name: 'Not in place',
      todo: 'Send the renter the link to approve the deposit',
      asked: 'The renter has the link. Remind them, or ask at the counter',
      clock: 'Hand-out',
    },
    expiring: {
      name: 'Ends soon',
      todo: 'Decide before it ends, or ask the renter to approve it anew',
      asked: 'The renter is asked to approve it anew. Call them if the day gets close',
      clock: 'Ends',
      over: {
        name: 'Over',
        todo: 'Nothing keeps the money aside any more. Get the gear back, or ask the renter to approve it anew',
        clock: 'Ended',
      },
    },
    'claim-due': {
      name: 'Claim to decide',
      todo: 'Decide the claim: after this day nothing of it can be collected',
      clock: 'Decide until',
    },
    'claim-unpaid': {
      name: 'Rest not paid',
      todo: 'The deposit did not reach, and the link is not paid. Call the renter, or let the rest go. An invoice cannot be sent from here yet',
      clock: 'To be paid by',
    },
    'release-due': {
      name: 'Release due',
      todo: 'Undamaged: release the deposit',
      clock: 'Release by',
    },
    'no-answer': {
      name: 'No answer',
      todo: 'Wait: the gateway is asked again by itself. Do not ask a second time',
      clock: 'Asked',
    },
    'no-dates': {
      name: 'Paid, no dates',
      todo: 'It goes back by itself. Still here after an hour? Tell whoever looks after Kickstand',
      clock: 'Paid',
    },
  },
}
