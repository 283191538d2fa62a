import { prisma } from '@/lib/db'
import { isUuid } from '@/lib/uuid'

/** A photo of a booking's gear, or what goes with a claim for it; null when it belongs to another booking, or to none. */
export const findPhoto = async (bookingId: string, id: string) =>
  isUuid(id)
    ? prisma.photo.findFirst({
        where: {
          id,
          OR: [
            { depositCapture: { deposit: { bookingId } } },
            { outing: { bookingId } },
            { claim: { bookingId } },
          ],
        },
        select: { mediaType: true, bytes: true },
      })
    : null
