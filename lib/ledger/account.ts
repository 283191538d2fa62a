import { nameOf } from '@/lib/gateway/name-of'

export type AccountKind = 'ASSET' | 'LIABILITY' | 'INCOME'

/**
 * The accounts of the ledger as data, in the order of a balance. A code is a family and what divides it, such as
 * `clearing:nexi:CARD` or `rent:2500`, so that a new gateway, method or VAT rate needs no new code here.
 */
export const FAMILIES = {
  clearing: { kind: 'ASSET', name: 'Clearing' },
  bank: { kind: 'ASSET', name: 'Our bank' },
  'deposits-held': { kind: 'LIABILITY', name: 'Deposits in our keeping' },
  'disputed-damage': { kind: 'LIABILITY', name: 'Damage taken under objection' },
  vat: { kind: 'LIABILITY', name: 'Output VAT' },
  rent: { kind: 'INCOME', name: 'Rent' },
  late: { kind: 'INCOME', name: 'Late return' },
  damage: { kind: 'INCOME', name: 'Damage compensation' },
  extra: { kind: 'INCOME', name: 'Extras' },
  'deposit-taken': { kind: 'INCOME', name: 'Deposits taken, no reason given' },
} as const satisfies Record<string, { kind: AccountKind; name: string }>

export type Family = keyof typeof FAMILIES
export type Income = Extract<Family, 'rent' | 'late' | 'damage' | 'extra' | 'deposit-taken'>

/** Whose money it is while it is on its way to our bank: one gateway and one kind of method. */
export type Channel = { gateway: string; methodKind: string | null }

export const DEPOSITS_HELD: Family = 'deposits-held'
export const DISPUTED_DAMAGE: Family = 'disputed-damage'
export const BANK: Family = 'bank'

export const clearingAccount = ({ gateway, methodKind }: Channel): string =>
  `clearing:${gateway}:${methodKind ?? 'UNKNOWN'}`

export const incomeAccount = (income: Income, vatRateBp: number): string => `${income}:${vatRateBp}`

export const vatAccount = (vatRateBp: number): string => `vat:${vatRateBp}`

export type Account = { code: string; family: Family; kind: AccountKind; name: string }

/** What an account is and how people call it; throws for a code that no rule of ours can have posted to. */
export function readAccount(code: string): Account {
  const [family = '', ...parts] = code.split(':')
  if (!(family in FAMILIES)) throw new Error(`There is no account "${code}".`)
  const known = family as Family
  const { kind, name } = FAMILIES[known]
  return { code, family: known, kind, name: [name, detailOf(known, parts)].filter(Boolean).join(', ') }
}

const METHODS: Record<string, string> = {
  CARD: 'card',
  WALLET: 'wallet',
  DIRECT: 'Swish or bank',
  INVOICE: 'invoice',
}

function detailOf(family: Family, [first = '', second = '']: string[]): string {
  if (family === 'clearing') return `${METHODS[second] ?? 'unknown method'} at ${nameOf(first)}`
  if (first === '' || (family === 'deposit-taken' && first === '0')) return ''
  if (family === 'vat') return `${Number(first) / 100} %`
  return first === '0' ? 'outside VAT' : `${Number(first) / 100} % VAT`
}

const ORDER = Object.keys(FAMILIES)

/** In the order of a balance: first what we have, then what we owe, then what we earned. */
export const byAccount = (a: string, b: string): number =>
  ORDER.indexOf(a.split(':')[0] ?? '') - ORDER.indexOf(b.split(':')[0] ?? '') || (a < b ? -1 : a > b ? 1 : 0)
