import { prisma } from './db'
import { env } from './env'

/**
 * The time the business goes by. In the sandbox this is the virtual clock that the outside world keeps, so that a week
 * can pass in a second for both; in production it is the database's, so that machines whose clocks differ agree on what is
 * due. Ask before a transaction opens, and pass the answer on.
 */
export async function now(): Promise<Date> {
  if (!env().SANDBOX) {
    const [row] = await prisma.$queryRaw<{ at: Date }[]>`SELECT clock_timestamp() AS at`
    return new Date(row!.at)
  }
  const real = Date.now()
  const [row] = await prisma.$queryRaw<
    { offset_ms: bigint }[]
  >`SELECT offset_ms FROM sandbox.clock WHERE id = 1`
  return new Date(real + Number(row?.offset_ms ?? 0))
}
