import { prisma } from '@/lib/db'
import { type Account, byAccount, readAccount } from './account'

/** Every account that something was ever posted to, in the order of a balance. */
export async function findAccounts(): Promise<Account[]> {
  // From one account to the next along the index, instead of reading every posting.
  const rows = await prisma.$queryRaw<{ account: string }[]>`
    WITH RECURSIVE used AS (
      SELECT min(account) AS account FROM ledger_posting
      UNION ALL
      SELECT (SELECT min(l.account) FROM ledger_posting l WHERE l.account > used.account) FROM used WHERE used.account IS NOT NULL)
    SELECT account FROM used WHERE account IS NOT NULL`
  return rows
    .map(({ account }) => account)
    .sort(byAccount)
    .map(readAccount)
}
