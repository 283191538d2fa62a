import { Prisma } from './generated/prisma/client'

/** How to reach a person about anything: a phone number, an address to write to, and when somebody is there. */
export type Support = { phone: string; email: string; hours: string }

/**
 * An expression of SQL: what the settings of this installation say about reaching us, as a `Partial<Support>`; what they
 * leave out is up to the caller. Every page of the shop asks, together with the time.
 */
export const SUPPORT = Prisma.sql`(
  SELECT coalesce(json_object_agg(substr(key, 9), value), '{}')
  FROM setting WHERE key IN ('support.phone', 'support.email', 'support.hours'))`
