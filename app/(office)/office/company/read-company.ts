import { isColour } from '@/lib/accent'
import {
  COMPANY_FIELDS,
  COUNTRIES,
  type CompanyInput,
  CURRENCIES,
  type Currency,
} from '@/lib/company/company'
import { isOrgNumber } from '@/lib/company/org-number'
import { readEmail } from '@/lib/people/email'
import { readPhone } from '@/lib/people/phone'
import { plainLine } from '@/lib/plain-text'
import type { Typed } from './company-state'

type Text = Exclude<keyof CompanyInput, 'accent' | 'currency' | 'country'>

/** What a field has to be when it may not be empty, and how long it may get. */
const TEXTS: Record<Text, { wanted: string | null; most: number }> = {
  name: { wanted: 'Enter the name that stands in the register.', most: 120 },
  brand: { wanted: 'Enter what the shop is called.', most: 40 },
  orgNumber: { wanted: 'Enter the number that the company has in its register.', most: 24 },
  vatMark: { wanted: null, most: 40 },
  register: { wanted: null, most: 60 },
  street: { wanted: 'Enter the street: receipts have to show where the company has its seat.', most: 120 },
  postcode: { wanted: 'Enter the postcode.', most: 12 },
  city: { wanted: 'Enter the city.', most: 60 },
  email: { wanted: 'Enter an address to which renters can write.', most: 254 },
  phone: { wanted: 'Enter a number that renters can call.', most: 30 },
  phoneHours: { wanted: null, most: 60 },
}

/** Reads the company, or says what is wrong at which field. */
export function readCompany(typed: Typed): { company: CompanyInput } | { problems: Record<string, string> } {
  const problems: Record<string, string> = {}
  const said: Record<string, string> = {}
  for (const field of COMPANY_FIELDS) {
    const text = typed[field] ?? ''
    const rule = TEXTS[field as Text]
    said[field] = plainLine(text, 300)
    if (!rule) continue
    if (rule.wanted && said[field] === '') problems[field] = rule.wanted
    else if (said[field].length > rule.most)
      problems[field] = `At most ${rule.most} characters; these are ${said[field].length}.`
  }
  const accent = (typed.accent ?? '').trim().toLowerCase()
  // That a field is empty says more than that it is no number.
  const wrong = { ...problemsOf(said, accent), ...problems }
  if (Object.keys(wrong).length > 0) return { problems: wrong }
  const email = readEmail(said.email ?? '') ?? ''
  return {
    company: {
      ...(said as Omit<CompanyInput, 'currency'>),
      currency: said.currency as Currency,
      accent,
      email,
    },
  }
}

function problemsOf(said: Record<string, string>, accent: string): Record<string, string> {
  const { country = '', orgNumber = '', email = '', phone = '', currency = '' } = said
  return {
    ...(COUNTRIES.includes(country) ? {} : { country: 'Choose a country of the list.' }),
    ...(isOrgNumber(orgNumber, country)
      ? {}
      : {
          orgNumber:
            'This cannot be the number of a company there: look for a digit that is missing or wrong.',
        }),
    ...(readEmail(email) ? {} : { email: 'Enter an e-mail address, such as hello@your.shop.' }),
    ...(readPhone(phone, country)
      ? {}
      : { phone: 'Enter a phone number with its country, such as +47 22 00 00 00.' }),
    ...(isColour(accent) ? {} : { accent: 'Enter a colour as # and six digits, such as #14524a.' }),
    ...(CURRENCIES.some((one) => one === currency) ? {} : { currency: 'Choose a currency of the list.' }),
  }
}
