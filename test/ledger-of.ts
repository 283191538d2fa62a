import { prisma } from '@/lib/db'

/** The ledger of a booking, oldest first: what kind of movement, and what it does to which account. */
export async function ledgerOf(bookingId: string) {
  const entries = await prisma.ledgerEntry.findMany({
    where: { bookingId },
    include: { postings: true },
    orderBy: [{ recordedAt: 'asc' }, { id: 'asc' }],
  })
  return entries.map(({ kind, postings }) => [
    kind,
    Object.fromEntries(postings.map(({ account, amountMinor }) => [account, amountMinor])),
  ])
}
