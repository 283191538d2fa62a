import { prisma } from '@/lib/db'
import { env } from '@/lib/env'
import { connectedGateways } from '@/lib/gateway/connected'
import { METHODS, type MethodKind } from '@/lib/gateway/methods'

/** One gateway for all that is not named, and others for some methods; null: no choice of its own. */
export type GatewayChoice = Record<'ANY' | MethodKind, string | null>

/** What a location has chosen, what counts where it has chosen nothing, and which gateways it could choose. */
export type GatewayChoices = { chosen: GatewayChoice; usual: string; connected: string[] }

/** For the page on which an admin chooses. */
export async function findGatewayChoice(locationId: string): Promise<GatewayChoices> {
  const rows = await prisma.gatewayChoice.findMany({ where: { locationId } })
  const of = (wanted: string) => rows.find(({ method }) => method === wanted)?.gateway ?? null
  const chosen = Object.fromEntries((['ANY', ...METHODS] as const).map((method) => [method, of(method)]))
  return { chosen: chosen as GatewayChoice, usual: env().GATEWAY, connected: connectedGateways() }
}
