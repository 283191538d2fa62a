import type { Db } from '@/lib/db'
import type { Opening } from './day-plan'
import { OPENING } from './opening-columns'

/** When a location is open. */
export async function findOpening(db: Db, locationId: string): Promise<Opening> {
  const [opening] = await db.$queryRaw<Opening[]>`SELECT ${OPENING} FROM location WHERE id = ${locationId}`
  if (!opening) throw new Error(`There is no location ${locationId}.`)
  return opening
}
