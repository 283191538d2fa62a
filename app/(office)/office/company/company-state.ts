import type { Company } from '@/lib/company/company'

/** What was typed, by the names of the fields; a problem stands at its field, or at `form`. */
export type Typed = Record<string, string>

export type CompanyState = {
  typed: Typed
  problems: Record<string, string>
  /** What somebody else has saved meanwhile: how each of those fields reads by now. */
  meanwhile: { name: string; now: string }[]
}

export const typedCompany = ({ logo: _, ...company }: Company): Typed =>
  Object.fromEntries(Object.entries(company).map(([name, value]) => [name, String(value)]))

// Longer than any field may be, so that whoever typed too much is told.
const MOST = 1000

export const typedIn = (form: FormData): Typed =>
  Object.fromEntries([...form].map(([name, value]) => [name, String(value).slice(0, MOST)]))
