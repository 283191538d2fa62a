import type { LogoRef } from '@/lib/company/company'
import type { DepositEnding, ReceiptKind } from '@/lib/generated/prisma/client'
import type { Language } from '@/lib/language'
import type { Seller } from '@/lib/seller'
import type { Vat, VatTreatment } from './vat'

/**
 * One line of a receipt; `grossMinor` is for the whole line, VAT included, and positive on a refund too. HELD is a
 * deposit that was really paid in and will be paid back: no sale, no VAT.
 */
export type ReceiptLine = {
  description: string
  quantity: number
  grossMinor: number
  vatRateBp: number
  vatTreatment: VatTreatment
  vatCode: string
}

/** What a receipt said on the day it was issued. Everything the PDF shows comes from here, never from today's rows. */
export type ReceiptSnapshot = {
  template: 1
  language: Language
  kind: ReceiptKind
  number: string
  issuedAt: string
  /** Made with the sandbox's money. */
  rehearsal: boolean
  seller: Seller
  /** What the shop looked like; receipts of earlier days do not know it. */
  look?: { accent: string; logo: LogoRef | null }
  location: Place
  booking: { number: string; renter: string; email: string; fromAt: string; untilAt: string }
  lines: (ReceiptLine & { vatMinor: number })[]
  vat: Vat[]
  currency: string
  amountMinor: number
  vatMinor: number
  heldMinor: number
  payment: {
    methodKind: string
    methodLabel: string
    gateway: string
    gatewayRef: string
    movedRef: string | null
  }
  movedAt: string | null
  reason: string | null
  note: string | null
  originalNumber: string | null
  deposit: DepositLeft | null
}

export type Place = {
  name: string
  street: string
  postcode: string
  city: string
  timeZone: string
  phone: string
  email: string
}

/** The deposit after the capture that the receipt is for. */
export type DepositLeft = {
  limitMinor: number
  takenMinor: number
  leftMinor: number
  ending: DepositEnding
  capturableUntil: string | null
}

/** "R-2026-0042": how a receipt is called on paper, in letters and in a search field. */
export const receiptNumber = ({ series, number }: { series: string; number: number }): string =>
  `${series}-${String(number).padStart(4, '0')}`
