import type { Actor } from '@/lib/actor'
import { prisma, transact } from '@/lib/db'
import type { Prisma } from '@/lib/generated/prisma/client'
import { record } from '@/lib/logbook/record'
import { receiptNumber } from '@/lib/receipt/receipt'
import { keptByLawUntil, RETENTION } from './retention'

const PHOTO = { id: true, mediaType: true, takenAt: true, sha256: true } as const

const DATA = {
  number: true,
  state: true,
  createdAt: true,
  confirmedAt: true,
  fromAt: true,
  untilAt: true,
  handedOutAt: true,
  takenBackAt: true,
  cancelledAt: true,
  contactName: true,
  contactEmail: true,
  contactPhone: true,
  textsAgreedAt: true,
  language: true,
  currency: true,
  rentMinor: true,
  depositMinor: true,
  termsVersion: true,
  termsHash: true,
  termsAcceptedAt: true,
  location: { select: { name: true } },
  addedTo: { select: { number: true } },
  lines: { select: { description: true, quantity: true, rentMinor: true }, orderBy: { position: 'asc' } },
  amendments: {
    select: {
      ...{
        createdAt: true,
        byRenter: true,
        byClock: true,
        payUntil: true,
        wasFromAt: true,
        wasUntilAt: true,
        fromAt: true,
        untilAt: true,
      },
      ...{ differenceMinor: true, agreedMinor: true, keptMinor: true, reason: true },
    },
    orderBy: { createdAt: 'asc' },
  },
  payments: {
    select: { methodLabel: true, currency: true, capturedMinor: true, refundedMinor: true, createdAt: true },
    orderBy: { createdAt: 'asc' },
  },
  deposit: { select: { limitMinor: true, capturedMinor: true, refundedMinor: true, endedAt: true } },
  storedCards: { select: { label: true, consentedAt: true, usableUntil: true, forgottenAt: true } },
  receipts: {
    select: {
      series: true,
      number: true,
      kind: true,
      issuedOn: true,
      currency: true,
      amountMinor: true,
      vatMinor: true,
    },
    orderBy: { issuedAt: 'asc' },
  },
  questions: {
    select: { text: true, askedAt: true, answer: true, answeredAt: true },
    orderBy: { askedAt: 'asc' },
  },
  notices: {
    select: { kind: true, way: true, recipient: true, subject: true, text: true, sentAt: true },
    orderBy: { createdAt: 'asc' },
  },
  acceptances: { select: { moment: true, name: true, text: true, acceptedAt: true } },
  outings: {
    select: {
      outAt: true,
      gradeOut: true,
      noteOut: true,
      endedAt: true,
      gradeBack: true,
      noteBack: true,
      photos: { select: PHOTO },
    },
  },
  claims: {
    select: {
      ...{
        openedAt: true,
        state: true,
        claimedMinor: true,
        agreedMinor: true,
        decidedMinor: true,
        note: true,
      },
      ...{ answerNote: true, answeredBy: true, decisionNote: true, photos: { select: PHOTO } },
    },
  },
  logbook: { select: { at: true, what: true, actorKind: true }, orderBy: { at: 'asc' } },
} satisfies Prisma.BookingSelect

type Row = Prisma.BookingGetPayload<{ select: typeof DATA }>

/** Everything that is known of a renter, as it goes into a file of theirs. */
export type RenterData = ReturnType<typeof dataOf>

/**
 * All that we know of somebody who booked with that e-mail address, to be handed to them: what they told us, what we wrote, and
 * the list of their receipts with until when the law keeps each. That it was asked for is written down.
 */
export async function exportRenter(email: string, actor: Actor, at: Date): Promise<RenterData> {
  const [account, rows] = await Promise.all([
    findAccount(email),
    prisma.booking.findMany({ where: { contactEmail: email }, select: DATA, orderBy: { createdAt: 'asc' } }),
  ])
  // In an entry of its own, which belongs to no booking and is never erased, a renter is only a renter.
  const who = actor.kind === 'RENTER' ? { ...actor, id: null, name: 'A renter' } : actor
  await transact((tx) => record(tx, { at, actor: who, what: 'data.exported', facts: { count: rows.length } }))
  return dataOf(email, account, rows, at)
}

/** Their sign-in; that of somebody who works here is not a renter's. */
async function findAccount(email: string): Promise<Account> {
  const user = await prisma.user.findUnique({ where: { email } })
  if (!user || user.duties.length > 0) return null
  return { email: user.email, name: user.name, createdAt: user.createdAt }
}

type Account = { email: string; name: string | null; createdAt: Date } | null

const dataOf = (email: string, account: Account, rows: Row[], at: Date) => ({
  about: email,
  writtenAt: at,
  keptForDays: RETENTION,
  amounts: 'in minor units: 10000 NOK minor is 100 NOK',
  cardNumbers: 'none: they never reach us',
  account,
  receipts: rows.flatMap(({ number, receipts }) =>
    receipts.map(({ series, number: receipt, ...one }) => ({
      receipt: receiptNumber({ series, number: receipt }),
      booking: number,
      ...one,
      keptByLawUntil: keptByLawUntil(one.issuedOn),
    })),
  ),
  bookings: rows.map(({ receipts, ...booking }) => booking),
})
