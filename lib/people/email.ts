import { z } from 'zod'

// 254 characters is the longest address SMTP can carry (RFC 5321).
const address = z.email().max(254)

/**
 * The form in which an e-mail address is kept and compared: trimmed, lower case, one spelling of each character. Null when
 * it is not an address. Strictly the part before the @ may tell cases apart; no provider of today does.
 */
export function readEmail(typed: string): string | null {
  const plain = typed.normalize('NFKC').trim().toLowerCase()
  return address.safeParse(plain).success ? plain : null
}
