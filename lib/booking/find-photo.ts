import { prisma } from '@/lib/db'
import { isUuid } from '@/lib/uuid'

/** A photo that staff took of a booking's gear; null when it belongs to another booking, or to none. */
export const findPhoto = async (bookingId: string, id: string) =>
  isUuid(id)
    ? prisma.photo.findFirst({
        where: { id, OR: [{ depositCapture: { deposit: { bookingId } } }, { outing: { bookingId } }] },
        select: { mediaType: true, bytes: true },
      })
    : null
