import { cache } from 'react'
import { HOUSE_ACCENT } from '@/lib/accent'
import { nowWith } from '@/lib/clock'
import type { Company } from '@/lib/company/company'
import { COMPANY } from '@/lib/company/find-company'
import { kept } from '@/lib/memory'

/** What is written around every page: the time, and whose shop this is. One query for a request, however many ask. */
export const frame = cache(() => nowWith<Company>(COMPANY))

export const companyHere = async (): Promise<Company> => (await frame()).value

// What a page looks like when the database has been away since this process began.
const NOBODY: Company = {
  ...{ revision: 0, name: '', brand: 'Kickstand', orgNumber: '', vatMark: '', register: '' },
  ...{ street: '', postcode: '', city: '', country: 'NO', email: '', phone: '', phoneHours: '' },
  ...{ accent: HOUSE_ACCENT, currency: 'NOK', logo: null },
}

const last = kept<{ company: Company }>(() => ({ company: NOBODY }))

/** The same for what has to stand when the database is away: then as this process knew it last. */
export const companyAnyway = cache(async (): Promise<Company> => {
  try {
    last().company = await companyHere()
  } catch {
    // The page itself asks too, and says what is wrong.
  }
  return last().company
})
