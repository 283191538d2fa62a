import { sellerOf } from '@/lib/company/company'
import { findCompany } from '@/lib/company/find-company'
import type { Tx } from '@/lib/db'
import { env } from '@/lib/env'
import { readLanguage } from '@/lib/language'
import { leftOf } from '@/lib/payment/left-of-deposit'
import { plainLine, plainText } from '@/lib/plain-text'
import type { NewReceipt } from './issue-receipt'
import { type DepositLeft, type ReceiptSnapshot, receiptNumber } from './receipt'
import { vatOfLine, vatTable } from './vat'

// A receipt is read by people: a name or a note longer than this is not one.
const LONGEST_LINE = 120
const LONGEST_NOTE = 2_000

type Facts = Omit<ReceiptSnapshot, 'number'> & { locationId: string }

/** Collects what a receipt will say from the rows as they are in this transaction. Throws when lines and amount disagree. */
export async function takeSnapshot(tx: Tx, receipt: NewReceipt): Promise<Facts> {
  const { at, kind, amountMinor, reason, note } = receipt
  const lines = receipt.lines.map((line) => ({
    ...line,
    description: plainLine(line.description, LONGEST_LINE),
    vatMinor: vatOfLine(line),
  }))
  const sum = lines.reduce((total, line) => total + line.grossMinor, 0)
  if (sum !== amountMinor) throw new Error(`The lines of a receipt add up to ${sum}, not to ${amountMinor}.`)
  const company = await findCompany(tx)
  const { location, locationId, currency, language, ...booking } = await findBooking(tx, receipt.bookingId)
  return {
    template: 1,
    language: readLanguage(language),
    kind,
    issuedAt: at.toISOString(),
    rehearsal: env().SANDBOX,
    seller: sellerOf(company),
    look: { accent: company.accent, logo: company.logo },
    location,
    locationId,
    booking,
    lines,
    vat: vatTable(lines),
    currency,
    amountMinor,
    vatMinor: lines.reduce((total, line) => total + line.vatMinor, 0),
    heldMinor: lines.reduce((total, line) => total + (line.vatTreatment === 'HELD' ? line.grossMinor : 0), 0),
    ...(await findMoney(tx, receipt)),
    reason: reason ?? null,
    note: note ? plainText(note, LONGEST_NOTE) : null,
    originalNumber: await findOriginal(tx, receipt),
    deposit: kind === 'DEPOSIT' ? await findDeposit(tx, receipt.bookingId) : null,
  }
}

async function findBooking(tx: Tx, id: string) {
  const { number, contactName, contactEmail, fromAt, untilAt, currency, language, locationId, location } =
    await tx.booking.findUniqueOrThrow({
      where: { id },
      select: {
        number: true,
        contactName: true,
        contactEmail: true,
        fromAt: true,
        untilAt: true,
        currency: true,
        language: true,
        locationId: true,
        location: {
          select: {
            name: true,
            street: true,
            postcode: true,
            city: true,
            timeZone: true,
            phone: true,
            email: true,
          },
        },
      },
    })
  return {
    number,
    renter: plainLine(contactName, LONGEST_LINE),
    email: plainLine(contactEmail, 254),
    fromAt: fromAt.toISOString(),
    untilAt: untilAt.toISOString(),
    currency,
    language,
    locationId,
    location,
  }
}

async function findMoney(tx: Tx, { paymentId, captureId, refundId }: NewReceipt) {
  const payment = await tx.payment.findUniqueOrThrow({
    where: { id: paymentId },
    select: { methodKind: true, methodLabel: true, gateway: true, gatewayRef: true },
  })
  const capture = captureId && (await tx.capture.findUniqueOrThrow({ where: { id: captureId } }))
  const refund = refundId && (await tx.refund.findUniqueOrThrow({ where: { id: refundId } }))
  const moved = refund
    ? { ref: refund.gatewayRef, at: refund.refundedAt }
    : capture
      ? { ref: capture.gatewayRef, at: capture.capturedAt }
      : null
  return {
    payment: {
      methodKind: payment.methodKind ?? 'UNKNOWN',
      methodLabel: plainLine(payment.methodLabel ?? '', LONGEST_LINE),
      gateway: payment.gateway,
      gatewayRef: payment.gatewayRef ?? '',
      movedRef: moved?.ref ?? null,
    },
    movedAt: moved?.at.toISOString() ?? null,
  }
}

// What the reader can compare this document with: the receipt it names, the one for the capture given back, or the
// booking's first.
async function findOriginal(
  tx: Tx,
  { originalReceiptId, refundId, bookingId }: NewReceipt,
): Promise<string | null> {
  const select = { series: true, number: true } as const
  const refund = refundId
    ? await tx.refund.findUnique({ where: { id: refundId }, select: { captureId: true } })
    : null
  const original =
    (originalReceiptId &&
      (await tx.receipt.findUniqueOrThrow({ where: { id: originalReceiptId }, select }))) ||
    (refund?.captureId &&
      (await tx.receipt.findUnique({ where: { captureId: refund.captureId }, select }))) ||
    (await tx.receipt.findFirst({ where: { bookingId, kind: 'SALE' }, orderBy: { issuedAt: 'asc' }, select }))
  return original ? receiptNumber(original) : null
}

async function findDeposit(tx: Tx, bookingId: string): Promise<DepositLeft | null> {
  const deposit = await tx.deposit.findUnique({ where: { bookingId } })
  if (!deposit) return null
  const { limitMinor, capturedMinor, keptMinor, ending, capturableUntil } = deposit
  const isPaidIn = ending === 'REFUND'
  return {
    limitMinor,
    takenMinor: isPaidIn ? keptMinor : capturedMinor,
    leftMinor: leftOf(deposit),
    ending,
    capturableUntil: isPaidIn ? null : (capturableUntil?.toISOString() ?? null),
  }
}
