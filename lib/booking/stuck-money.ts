import type { Prisma } from '@/lib/generated/prisma/client'

const NO = { in: ['DECLINED', 'REFUSED'] } satisfies Prisma.EnumAttemptFateFilter

/** A part of a refund that may need somebody: it cannot go back the way it came, or a try at it failed. */
export const STUCK_PART = {
  paidOtherwiseAt: null,
  OR: [
    { whyNot: { not: null } },
    { attempts: { some: { fate: NO } } },
    { attempts: { some: { refunds: { some: { state: 'FAILED' } } } } },
  ],
} satisfies Prisma.RefundPartWhereInput

/** Asked from a stored card that did not work, and nobody has sent a link since. */
export const DECLINED_CARD = {
  linkSentAt: null,
  checkout: { payments: { some: { attempts: { some: { kind: 'STORED_CARD', fate: NO } } } } },
} satisfies Prisma.PaymentRequestWhereInput
