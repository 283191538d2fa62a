import type { Actor } from '@/lib/actor'
import { transact } from '@/lib/db'
import { env } from '@/lib/env'
import { connectedGateways } from '@/lib/gateway/connected'
import { record } from '@/lib/logbook/record'
import { type Outcome, ok, refused } from '@/lib/outcome'

type Location = { id: string; name: string }

/**
 * From now on a location's payments go through this gateway; null: through the one of the installation. Payments that
 * exist stay where they were made, and so do their refunds. Refused for a gateway at which there is no account.
 */
export async function chooseGateway(
  { id: locationId, name }: Location,
  gateway: string | null,
  actor: Actor,
  at: Date,
): Promise<Outcome<{ isChanged: boolean }, 'gateway-not-connected'>> {
  if (gateway !== null && !connectedGateways().includes(gateway)) return refused('gateway-not-connected')
  return transact(async (tx) => {
    // One after the other, so that the history tells what each has found.
    await tx.$queryRaw`SELECT 1 FROM location WHERE id = ${locationId} FOR NO KEY UPDATE`
    const row = { locationId, method: 'ANY' }
    const was = await tx.gatewayChoice.findUnique({ where: { locationId_method: row } })
    if ((was?.gateway ?? null) === gateway) return ok({ isChanged: false })
    if (was) await tx.gatewayChoice.delete({ where: { locationId_method: row } })
    if (gateway !== null) await tx.gatewayChoice.create({ data: { ...row, gateway } })
    const usual = env().GATEWAY
    const facts = { about: `location:${locationId}`, location: name }
    const changed = { gateway: gateway ?? usual, was: was?.gateway ?? usual }
    await record(tx, { at, actor, what: 'gateway.chosen', facts: { ...facts, ...changed } })
    return ok({ isChanged: true })
  })
}
