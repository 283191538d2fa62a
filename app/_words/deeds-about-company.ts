import type { CompanyInput } from '@/lib/company/company'
import type { Facts } from '@/lib/outcome'
import type { DeedSentence } from './deeds'

/** What each field of the company is called, on its page and in its history. */
export const COMPANY_FIELD_NAMES: Record<keyof CompanyInput, string> = {
  name: 'Legal name',
  brand: 'Brand',
  orgNumber: 'Company number',
  vatMark: 'VAT mark',
  register: 'Register',
  street: 'Street',
  postcode: 'Postcode',
  city: 'City',
  country: 'Country',
  email: 'E-mail',
  phone: 'Phone',
  phoneHours: 'Phone hours',
  accent: 'Colour',
  currency: 'Currency',
}

/** Who said whose shop this is, and what it looks like. */
export const DEEDS_ABOUT_COMPANY = {
  'company.changed': (facts) =>
    String(facts.fields)
      .split(',')
      .map((field) => changeOf(field, facts))
      .join('. '),
  'company.logo-changed': ({ logo, was }) =>
    logo ? (was ? 'Another logo' : 'A logo, where there was none') : 'No logo any more',
} as const satisfies Record<string, DeedSentence>

function changeOf(field: string, facts: Facts): string {
  const said = (value: Facts[string] | undefined) => (value ? `“${value}”` : 'nothing')
  const name = COMPANY_FIELD_NAMES[field as keyof CompanyInput] ?? 'Confirmed as it stands'
  return field in facts ? `${name}: ${said(facts[field])}, before ${said(facts[`${field}Was`])}` : name
}
