import { prisma } from './db'
import { env } from './env'
import { Prisma } from './generated/prisma/client'

/**
 * The time the business goes by. In the sandbox this is the virtual clock that the outside world keeps, so that a week
 * can pass in a second for both; in production it is the database's, so that machines whose clocks differ agree on what is
 * due. Ask before a transaction opens, and pass the answer on.
 */
export const now = async (): Promise<Date> => (await nowWith(Prisma.sql`NULL`)).at

/** The time, and the value of an expression in the same query. */
export async function nowWith<Value>(expression: Prisma.Sql): Promise<{ at: Date; value: Value }> {
  if (!env().SANDBOX) {
    const [row] = await prisma.$queryRaw<{ at: Date; value: Value }[]>`/* kept */
      SELECT clock_timestamp() AS at, ${expression} AS value`
    return { at: new Date(row!.at), value: row!.value }
  }
  const real = Date.now()
  const [row] = await prisma.$queryRaw<{ offset_ms: bigint | null; value: Value }[]>`/* kept */
    SELECT (SELECT offset_ms FROM sandbox.clock WHERE id = 1) AS offset_ms, ${expression} AS value`
  return { at: new Date(real + Number(row!.offset_ms ?? 0)), value: row!.value }
}
