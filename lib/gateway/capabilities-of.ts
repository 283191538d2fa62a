import { CAPABILITIES as D2 } from './d2/capabilities'
import type { Capabilities } from './gateway'
import type { MethodKind } from './methods'
import { CAPABILITIES as NEXI } from './nexi/capabilities'

const TABLES: Record<string, Record<MethodKind, Capabilities>> = { nexi: NEXI, d2: D2 }

/**
 * What the method of a payment can do at its gateway; before anybody has chosen one, a card is assumed. Data that every
 * storey may ask for, so that nobody above has to know a gateway by its name.
 */
export const capabilitiesOf = (payment: { gateway: string; methodKind: string | null }): Capabilities =>
  tableOf(payment.gateway)[(payment.methodKind ?? 'CARD') as MethodKind]

/** The most days that any method of a gateway keeps an amount capturable: for what is read before a method is chosen. */
export const mostCapturableDays = (gateway: string): number =>
  Math.max(
    ...Object.values(tableOf(gateway)).flatMap(({ clocks }) =>
      clocks.map(({ capturableDays }) => capturableDays ?? 0),
    ),
  )

function tableOf(gateway: string): Record<MethodKind, Capabilities> {
  const table = TABLES[gateway]
  if (!table) throw new Error(`There is no gateway called "${gateway}".`)
  return table
}
