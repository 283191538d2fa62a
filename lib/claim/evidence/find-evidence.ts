import { snapshot } from '@/lib/db'
import type { Prisma } from '@/lib/generated/prisma/client'

const NEEDED = {
  items: { orderBy: { position: 'asc' } },
  photos: { orderBy: { id: 'asc' } },
  booking: {
    include: {
      location: true,
      lines: { orderBy: { position: 'asc' } },
      acceptances: { orderBy: { acceptedAt: 'asc' } },
      amendments: { orderBy: { createdAt: 'asc' } },
      deposit: { include: { captures: { orderBy: { createdAt: 'asc' } } } },
      payments: {
        orderBy: { createdAt: 'asc' },
        include: { captures: true, refunds: true, attempts: { orderBy: { createdAt: 'asc' } } },
      },
      notices: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
      // Each pack leaves its seal there: left out, the same evidence keeps the same seal.
      logbook: { where: { what: { not: 'claim.sealed' } }, orderBy: [{ at: 'asc' }, { id: 'asc' }] },
      ledger: {
        orderBy: [{ occurredAt: 'asc' }, { id: 'asc' }],
        include: { postings: { orderBy: { account: 'asc' } } },
      },
      outings: {
        orderBy: [{ outAt: 'asc' }, { id: 'asc' }],
        include: {
          photos: { orderBy: { id: 'asc' } },
          acceptedOut: true,
          asset: { include: { variant: { include: { product: true } } } },
        },
      },
    },
  },
} as const satisfies Prisma.ClaimInclude

export type Evidence = Prisma.ClaimGetPayload<{ include: typeof NEEDED }>

/** Everything that is known about a claim, as it is at one moment; null when the booking has no such claim. */
export const findEvidence = (bookingId: string, claimId: string): Promise<Evidence | null> =>
  snapshot((tx) => tx.claim.findFirst({ where: { id: claimId, bookingId }, include: NEEDED }))
