import { CAPABILITIES as D2 } from './d2/capabilities'
import type { Capabilities, MethodKind } from './gateway'
import { CAPABILITIES as NEXI } from './nexi/capabilities'

const TABLES: Record<string, Record<MethodKind, Capabilities>> = { nexi: NEXI, d2: D2 }

/**
 * What the method of a payment can do at its gateway; before anybody has chosen one, a card is assumed. Data that every
 * storey may ask for, so that nobody above has to know a gateway by its name.
 */
export function capabilitiesOf(payment: { gateway: string; methodKind: string | null }): Capabilities {
  const table = TABLES[payment.gateway]
  if (!table) throw new Error(`There is no gateway called "${payment.gateway}".`)
  return table[(payment.methodKind ?? 'CARD') as MethodKind]
}
