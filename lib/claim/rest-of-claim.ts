import { type Db, prisma } from '@/lib/db'
import type { Claim } from '@/lib/generated/prisma/client'
import { paidFor } from '@/lib/payment/paid-for'

type Asked = Pick<Claim, 'askedMinor' | 'restLetGoAt' | 'extraRequestId' | 'captureRequestId'>

/** What of a claim was asked for by link and is still owed; nothing of it once somebody has let the rest go. */
export async function restOfClaim(claim: Asked, db: Db = prisma): Promise<number> {
  if (!claim.askedMinor || claim.restLetGoAt) return 0
  return Math.max(0, claim.askedMinor - (await paidFor(db, namesOf(claim))))
}

/** The names under which it was asked for: the rest of it, or a capture that the bank declined. */
export const namesOf = ({
  extraRequestId,
  captureRequestId,
}: Pick<Asked, 'extraRequestId' | 'captureRequestId'>) => [extraRequestId, captureRequestId]
