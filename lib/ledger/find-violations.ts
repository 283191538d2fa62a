import type { Db } from '@/lib/db'
import { Prisma } from '@/lib/generated/prisma/client'
import { ALWAYS, type Among } from './invariants'
import { AT_REST } from './invariants-at-rest'

export type Violation = {
  invariant: string
  bookingId: string | null
  paymentId: string | null
  /** The whole of it in one sentence. */
  says: string
}

/** `bookingIds` looks at these alone, and leaves out what is about all of them; `atRest` also asks for what holds once nothing is going on. */
export type Scope = { bookingIds?: string[]; atRest?: boolean }

// Whoever has more than this has one mistake many times.
const MOST = 500

/**
 * What our own books say that cannot be true: an empty list means that payments, captures, refunds, lines, attempts,
 * receipts and ledger all tell the same story. Tests, the simulator and the nightly comparison ask for it.
 */
export async function findViolations(db: Db, { bookingIds, atRest }: Scope = {}): Promise<Violation[]> {
  const among: Among = (column) =>
    bookingIds ? Prisma.sql`${column} = ANY(${bookingIds}::uuid[])` : Prisma.sql`TRUE`
  const invariants = [...ALWAYS, ...(atRest ? AT_REST : [])]
  const rows = invariants.map(
    ({ name, rows }) =>
      Prisma.sql`SELECT ${name} AS invariant, v.* FROM (${rows(among)}) AS v (booking_id, payment_id, says)`,
  )
  const found = await db.$queryRaw<(Violation & { number: string | null })[]>`/* kept */
    SELECT v.invariant, v.booking_id::text AS "bookingId", v.payment_id::text AS "paymentId", v.says, b.number
    FROM (${Prisma.join(rows, ' UNION ALL ')}) v LEFT JOIN booking b ON b.id = v.booking_id LIMIT ${MOST}`
  const violations = found.map(({ number, says, ...row }) => ({
    ...row,
    says: `${row.invariant}: booking ${number}, ${says}.`,
  }))
  return bookingIds ? violations : [...violations, ...(await findGaps(db))]
}

/** Receipts are numbered without gaps, and the counter stands where the last one does. */
async function findGaps(db: Db): Promise<Violation[]> {
  const rows = await db.$queryRaw<{ says: string }[]>`
    SELECT c.series || ' counts ' || c.last || ', has ' || count(r.id) || ' receipts, the last is ' || coalesce(max(r.number), 0) AS says
    FROM counter c LEFT JOIN receipt r ON r.series = c.series WHERE c.series LIKE 'R-%' GROUP BY c.series, c.last
    HAVING c.last <> count(r.id) OR c.last <> coalesce(max(r.number), 0)`
  const invariant = 'I9 receipts are numbered without gaps'
  return rows.map(({ says }) => ({
    invariant,
    bookingId: null,
    paymentId: null,
    says: `${invariant}: ${says}.`,
  }))
}
