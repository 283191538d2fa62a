import { log } from '@/lib/log'

/** What a scheduled job answers: how many it has done, and how many it has to leave for the next time. */
export type Report = { done: number; failed: number }

/** Runs a deed for each row, one by one; a row that fails is logged and does not stop the others. */
export async function forEach<Row extends { id: string }>(
  job: string,
  rows: Row[],
  deed: (row: Row) => Promise<unknown>,
): Promise<Report> {
  const report = { done: 0, failed: 0 }
  for (const row of rows) {
    try {
      await deed(row)
      report.done++
    } catch (error) {
      report.failed++
      log.error({ job, row: row.id, error }, 'a scheduled deed failed')
    }
  }
  return report
}
