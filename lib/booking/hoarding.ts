import { createHmac } from 'node:crypto'
import type { Tx } from '@/lib/db'
import { env } from '@/lib/env'
import { type Refused, refused } from '@/lib/outcome'

/** Unpaid bookings that one e-mail address may have at a time; a family books in one go, or pays in between. */
export const MOST_HOLDS = 5

/** The same from one network address: a hostel or a campsite shares it. */
export const MOST_HOLDS_FROM = 30

/** Where a hold comes from, so that it can be counted and not read: there are too few addresses for a hash without a key. */
export const heldFrom = (address: string): string =>
  createHmac('sha256', env().LINK_SECRET).update(`held from ${address}`).digest('base64url')

/** Whoever holds dates in many bookings without paying keeps them from others: refused, with when the first hold ends. */
export async function refuseHoarding(
  tx: Tx,
  { email, address }: { email: string; address: string | undefined },
  at: Date,
): Promise<Refused<'too-many-holds'> | null> {
  const holdsGear = { lines: { some: { allocations: { some: { live: true } } } } }
  const isHeld = { state: 'HELD', holdUntil: { gt: at }, ...holdsGear } as const
  const [own, near, first] = await Promise.all([
    tx.booking.count({ where: { ...isHeld, contactEmail: email } }),
    address ? tx.booking.count({ where: { ...isHeld, heldFrom: heldFrom(address) } }) : 0,
    tx.booking.findFirst({
      where: {
        ...isHeld,
        OR: [{ contactEmail: email }, ...(address ? [{ heldFrom: heldFrom(address) }] : [])],
      },
      orderBy: { holdUntil: 'asc' },
      select: { holdUntil: true },
    }),
  ])
  if (own < MOST_HOLDS && near < MOST_HOLDS_FROM) return null
  const minutes = Math.ceil(((first?.holdUntil?.getTime() ?? at.getTime()) - at.getTime()) / 60_000)
  return refused('too-many-holds', { most: own < MOST_HOLDS ? MOST_HOLDS_FROM : MOST_HOLDS, minutes })
}
