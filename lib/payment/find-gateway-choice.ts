import { prisma } from '@/lib/db'
import { env } from '@/lib/env'
import { connectedGateways } from '@/lib/gateway/connected'

/** Which gateway a location has chosen (null: none, so that the installation's own counts), and which it could choose. */
export type GatewayChoice = { chosen: string | null; usual: string; connected: string[] }

/** For the page on which an admin chooses. */
export async function findGatewayChoice(locationId: string): Promise<GatewayChoice> {
  const where = { locationId_method: { locationId, method: 'ANY' } }
  const choice = await prisma.gatewayChoice.findUnique({ where })
  return { chosen: choice?.gateway ?? null, usual: env().GATEWAY, connected: connectedGateways() }
}
