import { METHODS, type MethodKind } from '@/lib/gateway/methods'
import type { Language } from '@/lib/language'

const NAMES: Record<Language, Record<MethodKind, string>> = {
  en: { CARD: 'Card', WALLET: 'Mobile wallet', DIRECT: 'Swish or bank account', INVOICE: 'Invoice' },
  nb: { CARD: 'Kort', WALLET: 'Mobillommebok', DIRECT: 'Swish eller bankkonto', INVOICE: 'Faktura' },
  sv: { CARD: 'Kort', WALLET: 'Mobilplånbok', DIRECT: 'Swish eller bankkonto', INVOICE: 'Faktura' },
  da: { CARD: 'Kort', WALLET: 'Mobil tegnebog', DIRECT: 'Swish eller bankkonto', INVOICE: 'Faktura' },
}

/** A way to pay for renters, among those that a shop lets them choose between; null is all that are not named apart. */
export function sayWayToPay(way: MethodKind | null, ways: (MethodKind | null)[], language: Language): string {
  if (way) return NAMES[language][way]
  const rest = METHODS.filter((method) => !ways.includes(method)).map((method) => NAMES[language][method])
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(
    rest.map((name, place) =>
      place === 0 ? name : name.charAt(0).toLocaleLowerCase(language) + name.slice(1),
    ),
  )
}
