import type { Tx } from '@/lib/db'

/** One admin at a time, and nobody who makes something in the shop's currency meanwhile. Taken before any lock on gear. */
export async function lockCompany(tx: Tx): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM company WHERE id = 1 FOR UPDATE`
}
