import type { Tx } from './db'

/**
 * Asks the clock to run one job of `nightly.ts` as soon as this transaction has committed, or after some seconds. Without
 * a key on purpose: a key would be one row that every settling transaction waits for, and a run with nothing to do is cheap.
 */
export async function wake(tx: Tx, job: string, afterSeconds = 0): Promise<void> {
  await tx.$executeRaw`SELECT graphile_worker.add_job(${job}::text, '{}'::json,
    run_at := now() + make_interval(secs => ${afterSeconds}::float8), max_attempts := 1)`
}
