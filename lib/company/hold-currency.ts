import type { Tx } from '@/lib/db'
import type { Currency } from './company'

/** The shop's currency, which stays so until this transaction is over. */
export async function holdCurrency(tx: Tx): Promise<Currency> {
  const [row] = await tx.$queryRaw<{ currency: Currency }[]>`
    SELECT currency FROM company WHERE id = 1 FOR KEY SHARE`
  return row!.currency
}
