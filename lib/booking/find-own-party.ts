import { findParty, type PartyMember } from './find-party'
import type { Whose } from './party'

/** What belongs together with a booking as its renter may see it: only what is in the same name still, since each leads to the private page of the other. */
export async function findOwnParty(booking: Whose & { contactEmail: string }): Promise<PartyMember[]> {
  const party = await findParty(booking)
  return party.filter((one) => !one.erasedAt && one.contactEmail === booking.contactEmail)
}
