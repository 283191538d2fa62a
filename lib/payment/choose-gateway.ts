import type { Actor } from '@/lib/actor'
import { type Tx, transact } from '@/lib/db'
import { env } from '@/lib/env'
import { connectedGateways } from '@/lib/gateway/connected'
import { METHODS } from '@/lib/gateway/methods'
import { record } from '@/lib/logbook/record'
import { type Outcome, ok, refused } from '@/lib/outcome'
import type { GatewayChoice } from './find-gateway-choice'

type Location = { id: string; name: string }
type Change = { method: keyof GatewayChoice; gateway: string | null }

/**
 * From now on a location's payments go through these gateways: one for ANY, null being the one of the installation, and
 * others for single methods, null being the one for ANY. Payments that exist stay where they were made, and so do their
 * refunds. Refused for a gateway at which there is no account. Answers how many choices were others before.
 */
export async function chooseGateway(
  location: Location,
  wanted: Partial<GatewayChoice>,
  actor: Actor,
  at: Date,
): Promise<Outcome<{ changed: number }, 'gateway-not-connected'>> {
  const connected = connectedGateways()
  const isThere = (gateway: string | null | undefined) => !gateway || connected.includes(gateway)
  if (!Object.values(wanted).every((gateway) => gateway !== '' && isThere(gateway)))
    return refused('gateway-not-connected')
  return transact(async (tx) => {
    // One after the other, so that the history tells what each has found.
    await tx.$queryRaw`SELECT 1 FROM location WHERE id = ${location.id} FOR NO KEY UPDATE`
    let changed = 0
    for (const method of ['ANY', ...METHODS] as const) {
      const gateway = wanted[method]
      if (gateway !== undefined && (await change(tx, location, { method, gateway }, actor, at))) changed++
    }
    return ok({ changed })
  })
}

async function change(
  tx: Tx,
  { id: locationId, name }: Location,
  { method, gateway }: Change,
  actor: Actor,
  at: Date,
): Promise<boolean> {
  const row = { locationId, method }
  const was = (await tx.gatewayChoice.findUnique({ where: { locationId_method: row } }))?.gateway ?? null
  if (was === gateway) return false
  if (was) await tx.gatewayChoice.delete({ where: { locationId_method: row } })
  if (gateway !== null) await tx.gatewayChoice.create({ data: { ...row, gateway } })
  const facts = { about: `location:${locationId}`, location: name }
  // What a method goes by without a choice of its own is the choice for all.
  const usual = method === 'ANY' ? env().GATEWAY : null
  const said = { gateway: gateway ?? usual, was: was ?? usual, ...(method !== 'ANY' && { method }) }
  await record(tx, { at, actor, what: 'gateway.chosen', facts: { ...facts, ...said } })
  return true
}
