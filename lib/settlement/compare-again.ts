import { transact } from '@/lib/db'
import { wake } from '@/lib/wake'

/** Has every payment with an open difference compared again at once, rather than tomorrow; answers how many there are. */
export async function compareAgain(at: Date): Promise<number> {
  return transact(async (tx) => {
    const { count } = await tx.payment.updateMany({
      where: { differences: { some: { resolvedAt: null } } },
      data: { compareAt: at },
    })
    if (count > 0) await wake(tx, 'compare-books')
    return count
  })
}
