import type { Capabilities, ClockDays, Initiator } from './gateway'

const NEVER: ClockDays = { guaranteedDays: null, capturableDays: null }

/**
 * How long an authorization counts, from the table of its gateway and method: the rule for the card's scheme, else the
 * one for any scheme. A gateway's own word on a payment beats this.
 */
export function clockFor(
  { clocks }: Pick<Capabilities, 'clocks'>,
  { scheme, initiator }: { scheme: string | null; initiator: Initiator },
): ClockDays {
  const rules = clocks.filter((rule) => rule.initiator === initiator)
  const rule = rules.find((one) => one.scheme === scheme) ?? rules.find((one) => one.scheme === null)
  return rule ?? NEVER
}
