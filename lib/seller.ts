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
  country: string
  email: string
  phone: string
}

export const SELLER: Seller = {
  name: 'Fjordhjul AS',
  brand: 'Fjordhjul',
  orgNumber: '123 456 785',
  vatMark: 'MVA',
  register: 'Foretaksregisteret',
  street: 'Sandviksboder 14',
  postcode: '5035',
  city: 'Bergen',
  country: 'Norway',
  email: 'hello@fjordhjul.example',
  phone: '+47 55 00 00 14',
}

/** "123 456 785 MVA": how a company in the VAT register must write its number. */
export const vatNumber = ({ orgNumber, vatMark }: Seller): string => `${orgNumber} ${vatMark}`

const COUNTRY = 'NO'

/** What its country is called in a language. */
export const countryIn = (language: Language): string =>
  new Intl.DisplayNames(LOCALES[language], { type: 'region' }).of(COUNTRY) ?? SELLER.country

/** The company as a letter must name it at its foot. */
export const companyLine = (language: Language): string =>
  `${SELLER.name} · ${SELLER.street}, ${SELLER.postcode} ${SELLER.city}, ${countryIn(language)} · ${SELLER.register} ${vatNumber(SELLER)}`
