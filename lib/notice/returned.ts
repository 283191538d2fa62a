import { createHmac, timingSafeEqual } from 'node:crypto'
import { env } from '@/lib/env'

type Sent = { id: string; recipient: string }

/**
 * Where the post sends a letter back to that it cannot deliver: the shop's address for that with the letter's name and a mark that
 * only we can make (VERP, as RFC 3464 and 5321 leave it to the sender). Undefined where the shop has no such address.
 */
export function returnAddress(notice: Sent): string | undefined {
  const { MAIL_BOUNCES } = env()
  if (!MAIL_BOUNCES) return undefined
  const [local, domain] = MAIL_BOUNCES.split('@')
  return `${local}+${notice.id.replaceAll('-', '')}.${markOf(notice)}@${domain}`
}

/** Which letter came back with which mark, wherever in the message its return address stands; null where there is none. */
export function findReturned(message: string): { id: string; mark: string } | null {
  const found = /\+([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})\.([0-9a-f]{16})@/i.exec(
    message,
  )
  if (!found) return null
  const [, ...parts] = found.map((part) => part.toLowerCase())
  return { id: parts.slice(0, 5).join('-'), mark: parts[5]! }
}

/** Whether it is the mark of that letter to that recipient: once the address is corrected, what comes back from the old one is old. */
export const isMarkOf = (notice: Sent, mark: string): boolean =>
  timingSafeEqual(Buffer.from(markOf(notice)), Buffer.from(mark))

const markOf = ({ id, recipient }: Sent): string =>
  createHmac('sha256', env().LINK_SECRET).update(`returned:${id}:${recipient}`).digest('hex').slice(0, 16)
