import { env } from '@/lib/env'
import type { Gateway } from './gateway'
import { nexi } from './nexi/adapter'

const GATEWAYS: Record<string, () => Gateway> = {
  nexi: () => nexi({ baseUrl: env().NEXI_BASE_URL, secretKey: env().NEXI_SECRET_KEY }),
}

/** The adapter of a gateway by its name; null when there is no such gateway. */
export const findGateway = (name: string): Gateway | null => GATEWAYS[name]?.() ?? null

/** The adapter of a gateway that one of our own rows names. */
export function gatewayOf(name: string): Gateway {
  const gateway = findGateway(name)
  if (!gateway) throw new Error(`There is no gateway called "${name}".`)
  return gateway
}
