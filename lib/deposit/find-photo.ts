import { prisma } from '@/lib/db'

const isId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)

/** A photo that staff took of a booking's gear; null when it belongs to another booking, or to none. */
export const findPhoto = async (bookingId: string, id: string) =>
  isId(id)
    ? prisma.photo.findFirst({
        where: { id, depositCapture: { deposit: { bookingId } } },
        select: { mediaType: true, bytes: true },
      })
    : null
