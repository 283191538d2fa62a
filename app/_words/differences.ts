import type { DifferenceEnd, DifferenceKind } from '@/lib/generated/prisma/client'
import type { StaffLanguage } from '@/lib/language'

type Words = { name: string; next: string }

/** What a kind of difference is called, and what somebody does about it. */
export const DIFFERENCE_KINDS: Record<StaffLanguage, Record<DifferenceKind, Words>> = {
  en: {
    MISSING: {
      name: 'Missing there',
      next: 'Look for it in the gateway’s back office. If it is not there either, the money never moved: ask their support, and ask the renter anew only then.',
    },
    EXTRA: {
      name: 'Nobody asked',
      next: 'If a colleague did it in the gateway’s back office, say so. If nobody did, give it back from the booking.',
    },
    AMOUNT: {
      name: 'Other amount',
      next: 'The receipt says ours, the bank statement theirs. Ask the gateway’s support which is right before anything is corrected.',
    },
    CURRENCY: {
      name: 'Other currency',
      next: 'Nothing of this payment is written down until both agree. Ask the gateway’s support.',
    },
    DUPLICATE: {
      name: 'Done twice',
      next: 'Give one of them back from the booking, or ask the gateway’s support to take it back.',
    },
    LATE: {
      name: 'Came too late',
      next: 'Open the booking: the money is either used for it or goes back. If neither has happened, give it back.',
    },
    STATE: {
      name: 'Other state',
      next: 'Wait a day: refunds often need it. If it stays, ask the gateway’s support.',
    },
    BOOKS: {
      name: 'Our own books',
      next: 'Not for you to mend: whoever looks after Kickstand reads this sentence. Do not correct rows by hand.',
    },
  },
}

/** How a difference came to its end. */
export const DIFFERENCE_ENDS: Record<StaffLanguage, Record<DifferenceEnd, string>> = {
  en: { SETTLED: 'Written down', GONE: 'Gone by itself', EXPLAINED: 'Explained' },
}
