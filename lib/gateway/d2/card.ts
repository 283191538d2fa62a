import type { Standing } from '@/lib/gateway/gateway'

// Payment types as tech.dibspayment.com lists them for D2. MPO_Nets is MobilePay, a wallet around a card.
const TYPES: Record<string, { name: string; scheme: string }> = {
  VISA: { name: 'Visa', scheme: 'VISA' },
  'V-DK': { name: 'Visa/Dankort', scheme: 'VISA' },
  ELEC: { name: 'Visa Electron', scheme: 'VISA' },
  MC: { name: 'Mastercard', scheme: 'MASTERCARD' },
  MTRO: { name: 'Maestro', scheme: 'MAESTRO' },
  DK: { name: 'Dankort', scheme: 'DANKORT' },
  AMEX: { name: 'American Express', scheme: 'AMERICANEXPRESS' },
  DIN: { name: 'Diners Club', scheme: 'DINERS' },
  JCB: { name: 'JCB', scheme: 'JCB' },
}

/** What the renter paid with, such as "Visa •••• 0000". Country variants, as in VISA(SE), are the same card to us. */
export function methodOf(paytype: string, mask: string): Standing['method'] {
  const digits = /\d{4}$/.exec(mask)?.[0]
  const last = digits ? ` •••• ${digits}` : ''
  if (paytype === 'MPO_Nets') return { kind: 'WALLET', label: `MobilePay${last}` }
  const type = TYPES[paytype.replace(/\(\w+\)$/, '')]
  return type
    ? { kind: 'CARD', label: type.name + last, scheme: type.scheme }
    : { kind: 'CARD', label: (paytype || 'Card') + last }
}
