import type { Tx } from './db'

/** Asks the clock to run one job of `nightly.ts` as soon as this transaction has committed, or after some seconds; many asks become one run. */
export async function wake(tx: Tx, job: string, afterSeconds = 0): Promise<void> {
  await tx.$executeRaw`SELECT graphile_worker.add_job(${job}::text, '{}'::json, job_key := ${`${job}:${afterSeconds}`}::text,
    run_at := now() + make_interval(secs => ${afterSeconds}::float8), max_attempts := 1)`
}
