/** Fjordhjul, an invented rental company; its number has the right check digit and belongs to nobody. */
export const COMPANY = {
  name: 'Fjordhjul AS',
  brand: 'Fjordhjul',
  orgNumber: '123 456 785',
  vatMark: 'MVA',
  register: 'Foretaksregisteret',
  street: 'Sandviksboder 14',
  postcode: '5035',
  city: 'Bergen',
  country: 'NO',
  email: 'hello@fjordhjul.example',
  phone: '+47 55 00 00 14',
  phoneHours: '',
  accent: '#14524a',
  currency: 'NOK',
} as const
