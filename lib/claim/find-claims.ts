import { prisma } from '@/lib/db'

/** Every claim of a booking, oldest first, with its items and what its photos and papers are; without their bytes. */
export const findClaims = (bookingId: string) =>
  prisma.claim.findMany({
    where: { bookingId },
    include: {
      items: {
        orderBy: { position: 'asc' },
        include: { outing: { select: { asset: { select: { code: true } } } } },
      },
      photos: {
        select: {
          id: true,
          claimItemId: true,
          claimPart: true,
          mediaType: true,
          sha256: true,
          takenAt: true,
        },
        orderBy: { id: 'asc' },
      },
    },
    orderBy: { openedAt: 'asc' },
  })

export type ClaimRow = Awaited<ReturnType<typeof findClaims>>[number]
