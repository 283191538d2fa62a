import { randomUUID } from 'node:crypto'
import { type Tx, transact } from '@/lib/db'
import type { DepositEnding } from '@/lib/generated/prisma/client'
import { issueReceipt, type NewReceipt } from '@/lib/receipt/issue-receipt'
import type { ReceiptLine } from '@/lib/receipt/receipt'

export const ISSUED = new Date('2026-11-28T09:14:00Z')

export const RENT: ReceiptLine = {
  description: 'City bike, M',
  quantity: 1,
  grossMinor: 100_00,
  vatRateBp: 2500,
  vatTreatment: 'STANDARD',
  vatCode: '3',
}
export const HELD: ReceiptLine = {
  description: 'Security deposit',
  quantity: 1,
  grossMinor: 500_00,
  vatRateBp: 0,
  vatTreatment: 'HELD',
  vatCode: '7',
}
export const DAMAGE: ReceiptLine = {
  description: 'Damage: City bike, M',
  quantity: 1,
  grossMinor: 350_00,
  vatRateBp: 0,
  vatTreatment: 'OUTSIDE',
  vatCode: '7',
}

type Choice = {
  renter?: string
  email?: string
  locationId?: string
  methodKind?: string
  methodLabel?: string
  ending?: DepositEnding
  depositCapturedMinor?: number
  keptMinor?: number
}

export type Paid = { bookingId: string; paymentId: string; number: string }

let counted = 0

/** A booking of the city bike whose payment of 600 is authorized, as rows alone: what a receipt needs to know. */
export const paidBooking = (choice: Choice = {}): Promise<Paid> => transact((tx) => insert(tx, choice))

async function insert(tx: Tx, choice: Choice): Promise<Paid> {
  const { ending = 'LAPSES' } = choice
  const booking = await insertBooking(tx, choice)
  const payment = await insertPayment(tx, booking, choice)
  await tx.deposit.create({
    data: {
      bookingId: booking.id,
      paymentLineId: payment.lines[0]?.id ?? '',
      currency: 'NOK',
      limitMinor: 500_00,
      capturedMinor: choice.depositCapturedMinor ?? 0,
      keptMinor: choice.keptMinor ?? 0,
      ending,
      capturableUntil: ending === 'REFUND' ? null : new Date('2026-12-28T09:00:00Z'),
    },
  })
  return { bookingId: booking.id, paymentId: payment.id, number: booking.number }
}

const insertBooking = (tx: Tx, choice: Choice) =>
  tx.booking.create({
    data: {
      number: `KT-${String(++counted).padStart(4, '0')}`,
      state: 'CONFIRMED',
      locationId: choice.locationId ?? 'bergen',
      fromAt: new Date('2026-11-28T09:00:00Z'),
      untilAt: new Date('2026-11-29T09:00:00Z'),
      contactName: choice.renter ?? 'Maja Bjørgen',
      contactEmail: choice.email ?? 'maja@example.com',
      contactPhone: '+47 90 00 00 01',
      language: 'en',
      currency: 'NOK',
      rentMinor: 100_00,
      depositMinor: 500_00,
      quote: {},
      termsVersion: '1',
      termsText: '…',
      termsHash: '…',
      termsAcceptedAt: ISSUED,
      requestId: randomUUID(),
      requestHash: '…',
      createdAt: ISSUED,
      lines: { create: [BIKE] },
      checkouts: { create: [{ cause: 'BOOKING', createdAt: ISSUED }] },
    },
    include: { checkouts: true },
  })

const BIKE = {
  productId: 'city-bike',
  variantId: 'city-bike-m',
  description: 'City bike, M',
  quantity: 1,
  rentMinor: 100_00,
  depositMinor: 500_00,
  vatRateBp: 2500,
  position: 0,
}

const insertPayment = (
  tx: Tx,
  { id: bookingId, number, checkouts }: Awaited<ReturnType<typeof insertBooking>>,
  { methodKind = 'CARD', methodLabel = 'Visa' }: Choice,
) =>
  tx.payment.create({
    data: {
      bookingId,
      checkoutId: checkouts[0]?.id ?? '',
      gateway: 'nexi',
      gatewayRef: randomUUID().replaceAll('-', ''),
      webhookSecret: 'x'.repeat(32),
      currency: 'NOK',
      amountMinor: 600_00,
      authorizedMinor: 600_00,
      methodKind,
      methodLabel,
      createdAt: ISSUED,
      lines: {
        create: [
          {
            purpose: 'DEPOSIT',
            reference: `DEPOSIT-${number}`,
            description: 'Security deposit',
            quantity: 1,
            amountMinor: 500_00,
            vatRateBp: 0,
            position: 0,
          },
        ],
      },
    },
    include: { lines: true },
  })

export const captureOf = async (tx: Tx, { paymentId }: Paid, amountMinor: number): Promise<string> => {
  const data = {
    paymentId,
    gatewayRef: randomUUID().replaceAll('-', ''),
    amountMinor,
    lines: [],
    capturedAt: ISSUED,
  }
  return (await tx.capture.create({ data })).id
}

export const refundOf = async (
  tx: Tx,
  { paymentId }: Paid,
  amountMinor: number,
  captureId?: string,
): Promise<string> => {
  const data = {
    paymentId,
    captureId,
    gatewayRef: randomUUID().replaceAll('-', ''),
    amountMinor,
    state: 'DONE' as const,
    refundedAt: ISSUED,
  }
  return (await tx.refund.create({ data })).id
}

type Issue = Partial<NewReceipt> & { lines: ReceiptLine[] }

/** A receipt for a capture of its own, or for the refund or deposit capture that is named. */
export const issueFor = (paid: Paid, { lines, ...changes }: Issue) =>
  transact(async (tx) => {
    const amountMinor = lines.reduce((sum, line) => sum + line.grossMinor, 0)
    const isCapture = !(changes.captureId || changes.refundId || changes.depositCaptureId)
    const captureId = isCapture ? await captureOf(tx, paid, amountMinor) : undefined
    const { bookingId, paymentId } = paid
    return issueReceipt(tx, {
      at: ISSUED,
      kind: 'SALE',
      bookingId,
      paymentId,
      captureId,
      amountMinor,
      lines,
      ...changes,
    })
  })
