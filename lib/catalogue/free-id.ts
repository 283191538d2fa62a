import type { Tx } from '@/lib/db'

/** An id that can be read: the wanted one, or with the next number behind it when it has been given away. */
export async function freeId(tx: Tx, table: 'product' | 'variant', wanted: string): Promise<string> {
  const rows =
    table === 'product'
      ? await tx.product.findMany({ where: { id: { startsWith: wanted } }, select: { id: true } })
      : await tx.variant.findMany({ where: { id: { startsWith: wanted } }, select: { id: true } })
  const taken = new Set(rows.map(({ id }) => id))
  for (let count = 1; ; count++) {
    const id = count === 1 ? wanted : `${wanted}-${count}`
    if (!taken.has(id)) return id
  }
}
