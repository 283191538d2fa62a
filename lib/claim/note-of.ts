import type { Claim } from '@/lib/generated/prisma/client'

/** What the renter reads beside money that is taken or asked for because of a claim. */
export const noteOf = ({ state, decisionNote, note }: Claim): string =>
  state === 'ACCEPTED' ? 'As you accepted it.' : decisionNote || note
