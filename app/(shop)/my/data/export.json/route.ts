import { dataResponse } from '@/app/_privacy/data-response'
import { requireRenter } from '@/app/_session/require-renter'
import { now } from '@/lib/clock'
import { exportRenter } from '@/lib/privacy/export-renter'

/** All that we know of whoever is signed in, as a file. */
export async function GET(): Promise<Response> {
  const { email, actor } = await requireRenter()
  return dataResponse(await exportRenter(email, actor, await now()))
}
