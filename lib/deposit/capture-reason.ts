import type { ExtraReason } from '@/lib/generated/prisma/client'

/** What staff ask for after a rental; other dates have a price of their own. */
export type AskedReason = Exclude<ExtraReason, 'CHANGED_DATES'>

export type VatRule = {
  rateBp: number
  treatment: 'STANDARD' | 'OUTSIDE'
  /** The Norwegian standard tax code (SAF-T): 3 = 25 %, 7 = outside the scope. */
  code: string
  source: string
  checkedOn: string
}

/**
 * How VAT treats what is taken from a deposit, or asked for after the rental, per country and reason. Damage is
 * compensation and outside the scope; delay is extra rental and taxable, and so is anything else unless somebody knows
 * better. Frozen on the receipt when it is issued.
 */
export const VAT_RULES: Record<string, Record<AskedReason, VatRule>> = {
  NO: {
    DAMAGE: {
      rateBp: 0,
      treatment: 'OUTSIDE',
      code: '7',
      source: 'VAT Act § 1-3 (1) a, as read by kontohjelp.no',
      checkedOn: '2026-11-22',
    },
    DELAY: {
      rateBp: 2500,
      treatment: 'STANDARD',
      code: '3',
      source: 'Extra rental at the rate of the rental; CJEU C-90/20',
      checkedOn: '2026-11-22',
    },
    OTHER: {
      rateBp: 2500,
      treatment: 'STANDARD',
      code: '3',
      source: 'The general rate: what is paid for is a supply unless it is compensation',
      checkedOn: '2026-11-28',
    },
  },
}

/** The rule for a country's reason; throws for a country whose rules nobody has entered, rather than guess a tax. */
export function vatRule(country: string, reason: AskedReason): VatRule {
  const rule = VAT_RULES[country]?.[reason]
  if (!rule) throw new Error(`No VAT rule for taking a deposit in "${country}".`)
  return rule
}
