import type { Db } from '@/lib/db'
import { env } from '@/lib/env'
import type { MethodKind } from '@/lib/gateway/methods'

/**
 * Which gateway takes a payment at a location: the one chosen for the method, else the location's own, else the
 * installation's default. Payments that exist stay where they were made.
 */
export async function gatewayFor(
  db: Db,
  locationId: string,
  method: MethodKind | null = null,
): Promise<string> {
  const chosen = await db.gatewayChoice.findMany({ where: { locationId } })
  const of = (wanted: string) => chosen.find((choice) => choice.method === wanted)?.gateway
  return (method && of(method)) ?? of('ANY') ?? env().GATEWAY
}
