import type { DepositEnding, ReceiptKind } from '@/lib/generated/prisma/client'
import type { Language } from '@/lib/language'
import { da } from './words/da'
import { en } from './words/en'
import { nb } from './words/nb'
import { sv } from './words/sv'

/** Everything a receipt says that is not a fact of its own. Amounts and days arrive written out. */
export type ReceiptWords = {
  title: Record<ReceiptKind, string>
  moved: Record<ReceiptKind, string>
  kept: string
  issued: (day: string, timeZone: string) => string
  summary: (facts: {
    kind: ReceiptKind
    method: string
    day: string
    reason: string | null
    moved: boolean
  }) => string
  unknownMethod: string
  held: (amount: string) => string
  labels: Record<
    'booking' | 'renter' | 'period' | 'place' | 'method' | 'reference' | 'original' | 'note',
    string
  >
  columns: Record<'description' | 'quantity' | 'vat' | 'amount' | 'treatment' | 'net' | 'gross', string>
  total: Record<ReceiptKind, string>
  vat: {
    title: string
    standard: (percent: string) => string
    outside: string
    held: string
    total: string
  }
  lineVat: { outside: string; held: string }
  deposit: {
    title: string
    limit: string
    taken: string
    left: string
    picture: (taken: string, limit: string) => string
    rest: (facts: { ending: DepositEnding; left: string | null; until: string | null }) => string
  }
  objection: { title: string; text: (facts: { place: string; number: string }) => string }
  questions: { title: string; text: (facts: { place: string; number: string }) => string }
  rehearsal: string
  sheet: (sheet: number, sheets: number) => string
}

export const WORDS: Record<Language, ReceiptWords> = { en, nb, sv, da }
