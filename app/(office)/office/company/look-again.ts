import { COMPANY_FIELD_NAMES } from '@/app/_words/deeds-about-company'
import { COMPANY_FIELDS } from '@/lib/company/company'
import { findCompany } from '@/lib/company/find-company'
import type { CompanyRefusal } from '@/lib/company/save-company'
import type { CompanyState, Typed } from './company-state'

/** What was typed stays; where somebody else has saved meanwhile, how those fields read by now, so that saving again is a decision. */
export async function lookAgain(typed: Typed, code: CompanyRefusal, sentence: string): Promise<CompanyState> {
  if (code === 'currency-in-use') return { typed, problems: { currency: sentence }, meanwhile: [] }
  const company = await findCompany()
  const meanwhile = COMPANY_FIELDS.filter((field) => company[field] !== typed[field]).map((field) => ({
    name: COMPANY_FIELD_NAMES[field],
    now: company[field],
  }))
  const seen = { ...typed, revision: String(company.revision) }
  return { typed: seen, problems: { form: sentence }, meanwhile }
}
