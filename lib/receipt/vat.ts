import { vatWithin } from '@/lib/money'

/** STANDARD: a supply with VAT at its rate. OUTSIDE: no supply, such as compensation. HELD: somebody else's money in our keeping. */
export type VatTreatment = 'STANDARD' | 'OUTSIDE' | 'HELD'

/** What one rate of one treatment adds up to on a receipt. */
export type Vat = {
  treatment: VatTreatment
  rateBp: number
  code: string
  netMinor: number
  vatMinor: number
  grossMinor: number
}

type VatLine = { grossMinor: number; vatRateBp: number; vatTreatment: VatTreatment; vatCode: string }

/** The VAT inside one line; only a supply carries any, whatever rate stands beside it. */
export const vatOfLine = ({ grossMinor, vatRateBp, vatTreatment }: VatLine): number =>
  vatTreatment === 'STANDARD' ? vatWithin(grossMinor, vatRateBp) : 0

/**
 * The table at the foot of a receipt: one row per treatment, rate and code, in the order of the lines. VAT is the sum of
 * what the lines say, so that the table and the lines always agree.
 */
export function vatTable(lines: VatLine[]): Vat[] {
  const rows = new Map<string, Vat>()
  for (const line of lines) {
    const rateBp = line.vatTreatment === 'STANDARD' ? line.vatRateBp : 0
    const key = `${line.vatTreatment} ${rateBp} ${line.vatCode}`
    const row = rows.get(key) ?? {
      treatment: line.vatTreatment,
      rateBp,
      code: line.vatCode,
      netMinor: 0,
      vatMinor: 0,
      grossMinor: 0,
    }
    const vatMinor = vatOfLine(line)
    rows.set(key, {
      ...row,
      netMinor: row.netMinor + line.grossMinor - vatMinor,
      vatMinor: row.vatMinor + vatMinor,
      grossMinor: row.grossMinor + line.grossMinor,
    })
  }
  return [...rows.values()]
}
