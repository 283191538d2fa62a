import type { PartyMember } from './find-party'

export type Whose = { id: string; addedToId: string | null }

/** Which of the bookings that belong together is the first; null when it is not in the same name any more. */
export const firstOf = <Own extends Whose>(own: Own, party: PartyMember[]): Own | PartyMember | null =>
  own.addedToId === null ? own : (party.find(({ id }) => id === own.addedToId) ?? null)
