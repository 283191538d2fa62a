import { type Language, LOCALES } from './language'

/** Who the renter's contract is with: what receipts and letters must say about the company. */
export type Seller = {
  name: string
  brand: string
  orgNumber: string
  vatMark: string
  register: string
  street: string
  postcode: string
  city: string
  /** Its two letters; receipts of earlier days have its name in English. */
  country: string
  email: string
  phone: string
}

/** "123 456 785 MVA": how a company in the VAT register must write its number. */
export const vatNumber = ({ orgNumber, vatMark }: Seller): string => joined([orgNumber, vatMark], ' ')

/** "Foretaksregisteret 123 456 785 MVA": the register that it stands in, and its number there. */
export const registration = (seller: Seller): string => joined([seller.register, vatNumber(seller)], ' ')

/** "Sandviksboder 14, 5035 Bergen, Norway", with the country as a language calls it; empty while there is no street. */
export const addressLine = ({ street, postcode, city, country }: Seller, language: Language): string =>
  street && joined([street, joined([postcode, city], ' '), countryIn(country, language)], ', ')

/** What a country is called in a language. */
export const countryIn = (country: string, language: Language): string =>
  new Intl.DisplayNames(LOCALES[language], { type: 'region' }).of(country) ?? country

/** The company as a letter must name it at its foot. */
export const companyLine = (seller: Seller, language: Language): string =>
  joined([seller.name || seller.brand, addressLine(seller, language), registration(seller)], ' · ')

/** The letter that stands for a company without a logo. */
export const markOf = (brand: string): string => [...brand.trim()][0]?.toUpperCase() ?? ''

const joined = (parts: string[], by: string): string => parts.filter(Boolean).join(by)
