import { type Db, prisma } from '@/lib/db'
import { type Account, byAccount, readAccount } from './account'

export type BalanceRow = Account & { currency: string; debitMinor: number; creditMinor: number }

/** One currency of a trial balance; `differenceMinor` is zero, or the books are wrong. */
export type Balance = {
  currency: string
  rows: BalanceRow[]
  debitMinor: number
  creditMinor: number
  differenceMinor: number
}

/**
 * The trial balance at the end of a day: what every account has been debited and credited by then, per currency. Entries
 * count on the day they were written down, so that a day that is over never changes.
 */
export async function findBalance(onDay: string, db: Db = prisma): Promise<Balance[]> {
  const found = await db.$queryRaw<
    { currency: string; account: string; debitMinor: number; creditMinor: number }[]
  >`
    SELECT l.currency, l.account,
      coalesce(sum(l.amount_minor) FILTER (WHERE l.amount_minor > 0), 0)::float8 AS "debitMinor",
      coalesce(-sum(l.amount_minor) FILTER (WHERE l.amount_minor < 0), 0)::float8 AS "creditMinor"
    FROM ledger_posting l JOIN ledger_entry e ON e.id = l.entry_id
    WHERE e.booked_on <= ${onDay} GROUP BY l.currency, l.account`
  const rows = found
    .sort((a, b) => byAccount(a.account, b.account))
    .map(({ account, ...sums }) => ({ ...readAccount(account), ...sums }))
  const currencies = [...new Set(rows.map(({ currency }) => currency))].sort()
  return currencies.map((currency) =>
    balanceOf(
      currency,
      rows.filter((row) => row.currency === currency),
    ),
  )
}

function balanceOf(currency: string, rows: BalanceRow[]): Balance {
  const debitMinor = rows.reduce((sum, row) => sum + row.debitMinor, 0)
  const creditMinor = rows.reduce((sum, row) => sum + row.creditMinor, 0)
  return { currency, rows, debitMinor, creditMinor, differenceMinor: debitMinor - creditMinor }
}
