import { type Env, env } from '@/lib/env'
import { d2 } from './d2/adapter'
import type { Gateway } from './gateway'
import { nexi } from './nexi/adapter'

const GATEWAYS: Record<string, (settings: Env) => Gateway | null> = {
  nexi: ({ NEXI_BASE_URL, NEXI_SECRET_KEY }) => nexi({ baseUrl: NEXI_BASE_URL, secretKey: NEXI_SECRET_KEY }),
  d2: openD2,
}

/** The adapter of a gateway by its name; null when there is no such gateway, or no account at it. */
export const findGateway = (name: string): Gateway | null => GATEWAYS[name]?.(env()) ?? null

/** The adapter of a gateway that one of our own rows names. */
export function gatewayOf(name: string): Gateway {
  const gateway = findGateway(name)
  if (!gateway) throw new Error(`There is no gateway called "${name}", or its settings are missing.`)
  return gateway
}

function openD2(settings: Env): Gateway | null {
  const { D2_BASE_URL, D2_MERCHANT, D2_KEY1, D2_KEY2, D2_API_USER, D2_API_PASSWORD, SANDBOX } = settings
  if (!D2_BASE_URL || !D2_MERCHANT || !D2_KEY1 || !D2_KEY2 || !D2_API_USER || !D2_API_PASSWORD) return null
  return d2({
    baseUrl: D2_BASE_URL,
    merchant: D2_MERCHANT,
    keys: { k1: D2_KEY1, k2: D2_KEY2 },
    apiUser: D2_API_USER,
    apiPassword: D2_API_PASSWORD,
    test: SANDBOX,
  })
}
