import type { Claim } from '@/lib/generated/prisma/client'
import { isUndecided } from './claim'
import { CLAIM_NOTE_LENGTH } from './claim-wish'

const UNDER_OBJECTION =
  'Taken before your claim is decided, because the approval by your bank ends earlier. Whatever is not upheld goes back to you by itself.'

/** What the renter reads beside money that is taken or asked for because of a claim. */
export function noteOf({ state, decisionNote, note, underObjectionAt }: Claim): string {
  if (state === 'ACCEPTED') return 'As you accepted it.'
  if (isUndecided(state) && underObjectionAt) return `${UNDER_OBJECTION}\n${note}`.slice(0, CLAIM_NOTE_LENGTH)
  return decisionNote || note
}
