import type { Tx } from '@/lib/db'
import type { Prisma } from '@/lib/generated/prisma/client'
import { queueNotice } from '@/lib/notice/queue-notice'
import { capturableLeft } from '@/lib/payment/capturable-left'
import { claimUrl } from '@/lib/private-link'

const NEEDED = {
  items: { orderBy: { position: 'asc' } },
  photos: { select: { claimPart: true } },
  booking: {
    select: {
      ...{ id: true, number: true, linkTurn: true },
      deposit: { include: { line: { include: { payment: true } } } },
    },
  },
} as const satisfies Prisma.ClaimInclude

const findTold = (tx: Tx, id: string) => tx.claim.findUniqueOrThrow({ where: { id }, include: NEEDED })

/** The written notice: what is claimed, item by item, what of it the deposit covers, and until when to answer. */
export async function tellOpened(tx: Tx, claimId: string, at: Date): Promise<void> {
  const claim = await findTold(tx, claimId)
  const { deposit } = claim.booking
  const left = capturableLeft(deposit, deposit?.line?.payment ?? null, at)
  await queueNotice(tx, {
    kind: 'claim-opened',
    onceKey: `claim-opened:${claimId}`,
    bookingId: claim.bookingId,
    facts: {
      claimUrl: claimUrl(claim.booking),
      amountMinor: claim.claimedMinor,
      fromDepositMinor: Math.min(left, claim.claimedMinor),
      items: claim.items.map(({ description, claimedMinor, document }) => ({
        description,
        amountMinor: claimedMinor,
        document,
      })),
      photos: claim.photos.filter(({ claimPart }) => claimPart === 'DAMAGE').length,
      note: claim.note,
      answerUntil: claim.answerUntil,
      decideUntil: claim.decideUntil,
    },
    at,
  })
}

/** The renter has not answered, and their time is nearly over. */
export async function tellReminder(tx: Tx, claimId: string, at: Date): Promise<void> {
  const claim = await findTold(tx, claimId)
  await queueNotice(tx, {
    kind: 'claim-reminder',
    onceKey: `claim-reminder:${claimId}`,
    bookingId: claim.bookingId,
    facts: {
      claimUrl: claimUrl(claim.booking),
      amountMinor: claim.claimedMinor,
      openedAt: claim.openedAt,
      answerUntil: claim.answerUntil,
    },
    at,
  })
}

/** What was decided, item by item, and why. */
export async function tellDecided(tx: Tx, claimId: string, at: Date): Promise<void> {
  const claim = await findTold(tx, claimId)
  await queueNotice(tx, {
    kind: 'claim-decided',
    onceKey: `claim-decided:${claimId}`,
    bookingId: claim.bookingId,
    facts: {
      claimUrl: claimUrl(claim.booking),
      claimedMinor: claim.claimedMinor,
      amountMinor: claim.decidedMinor ?? 0,
      wasAnswered: claim.answeredAt !== null,
      items: claim.items.map(({ description, claimedMinor, decidedMinor }) => ({
        description,
        claimedMinor,
        amountMinor: decidedMinor ?? 0,
      })),
      note: claim.decisionNote,
    },
    at,
  })
}

/** Nothing is asked for any more: staff let it go, or it was not decided in time. */
export async function tellEnded(tx: Tx, claimId: string, at: Date): Promise<void> {
  const claim = await findTold(tx, claimId)
  await queueNotice(tx, {
    kind: 'claim-ended',
    onceKey: `claim-ended:${claimId}`,
    bookingId: claim.bookingId,
    facts: {
      claimUrl: claimUrl(claim.booking),
      amountMinor: claim.claimedMinor,
      how: claim.state === 'LAPSED' ? 'LAPSED' : 'WITHDRAWN',
      wasTaken: claim.underObjectionAt !== null,
      note: claim.decisionNote,
    },
    at,
  })
}

/** What was asked for by link and nobody has paid is not asked for any more. */
export async function tellRestLetGo(
  tx: Tx,
  claimId: string,
  { amountMinor, note }: { amountMinor: number; note: string },
  at: Date,
): Promise<void> {
  const { bookingId, booking } = await findTold(tx, claimId)
  await queueNotice(tx, {
    kind: 'claim-ended',
    onceKey: `claim-rest-let-go:${claimId}`,
    bookingId,
    facts: { claimUrl: claimUrl(booking), amountMinor, how: 'REST', wasTaken: false, note },
    at,
  })
}
