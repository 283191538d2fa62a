import { prisma } from '@/lib/db'

/** Whether a form that was sent before made a booking that still waits to be paid: sending it again leads there, not to a second one. */
export async function isWaitingForPayment(requestId: string): Promise<boolean> {
  const booking = await prisma.booking.findUnique({ where: { requestId }, select: { state: true } })
  return booking?.state === 'HELD'
}
