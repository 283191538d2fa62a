import { now } from '@/sandbox/clock'
import type { State } from '@/sandbox/state'

/** Takes every capture that waits for the batch now instead of within a day; answers how many. */
export async function runBatch(state: State): Promise<number> {
  const at = await now(state.pool)
  const { rowCount } = await state.pool.query(
    'update sandbox.d2_transactions set captured_at = $1 where captured_at > $1',
    [at],
  )
  return rowCount ?? 0
}
