import type { Seller } from '@/lib/seller'

/** The currencies that a shop can be in: those of the gateways' methods here. All have hundredths. */
export const CURRENCIES = ['NOK', 'SEK', 'DKK', 'EUR'] as const

export type Currency = (typeof CURRENCIES)[number]

/** Where a company can have its seat. */
export const COUNTRIES = [
  ...['NO', 'SE', 'DK', 'FI', 'IS'],
  ...['AT', 'BE', 'CH', 'CZ', 'DE', 'EE', 'ES', 'FR', 'GB', 'IE', 'IT', 'LT', 'LU', 'LV', 'NL', 'PL', 'PT'],
]

/** A logo as pages name it: its bytes are at its fingerprint. */
export type LogoRef = { sha256: string; width: number; height: number }

/** Whose shop this is, what it looks like, and in which currency its prices are. */
export type Company = Seller & {
  /** Counts its changes; 0: nobody has said yet whose shop this is. */
  revision: number
  /** When somebody answers the phone; empty: as the house says it in each language. */
  phoneHours: string
  /** One colour, from which `shadesOf` makes those that can be read by day and by night. */
  accent: string
  currency: Currency
  logo: LogoRef | null
}

/** What an admin says about it; the logo is a deed of its own. */
export type CompanyInput = Omit<Company, 'revision' | 'logo'>

/** Every field of the company, in the order in which pages ask for them. */
export const COMPANY_FIELDS = [
  ...['name', 'brand', 'orgNumber', 'vatMark', 'register', 'street', 'postcode', 'city', 'country'],
  ...['email', 'phone', 'phoneHours', 'accent', 'currency'],
] as (keyof CompanyInput)[]

/** What a receipt keeps of the company. */
export const sellerOf = (company: Company): Seller => ({
  name: company.name,
  brand: company.brand,
  orgNumber: company.orgNumber,
  vatMark: company.vatMark,
  register: company.register,
  street: company.street,
  postcode: company.postcode,
  city: company.city,
  country: company.country,
  email: company.email,
  phone: company.phone,
})

/** Where its picture is; the same address never shows another one. */
export const logoPath = ({ sha256 }: LogoRef): string => `/logo/${sha256}`

/** A logo more than twice as wide as high says the name itself, so that pages need not write it beside. */
export const isWordmark = ({ width, height }: LogoRef): boolean => width > 2 * height

/** Somebody has said whose shop this is: before that nothing can be offered in its name. */
export const isKnown = ({ revision }: Pick<Company, 'revision'>): boolean => revision > 0
