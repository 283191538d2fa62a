import { CLOCK } from '@/lib/actor'
import { now } from '@/lib/clock'
import { prisma, transact } from '@/lib/db'
import type { Forgotten } from '@/lib/gateway/gateway'
import { findGateway } from '@/lib/gateway/gateways'
import type { CardToForget } from '@/lib/generated/prisma/client'
import { log } from '@/lib/log'
import { record } from '@/lib/logbook/record'
import { IN_FLIGHT } from '@/lib/payment/attempt'
import { dropCard } from '@/lib/payment/drop-card'
import { addMinutes } from '@/lib/period'
import { forEach, type Report } from './report'

// A gateway that says no is asked twice more, a day later each time; then it is up to a person.
const MOST_TRIES_REFUSED = 3
const DAY_MINUTES = 24 * 60

/**
 * Stored cards whose time is over are dropped, and gateways are told to delete those that nobody may use any more. Telling
 * one twice does no harm, so what was not answered is told again, less and less often.
 */
export async function forgetCards(): Promise<Report> {
  const at = await now()
  const dropped = await dropOver(at)
  const due = await prisma.cardToForget.findMany({ where: { askAt: { lte: at } }, take: 100 })
  const told = await forEach('forget-cards', due, (card) => tell(card, at))
  return { done: dropped.done + told.done, failed: dropped.failed + told.failed }
}

async function dropOver(at: Date): Promise<Report> {
  const isAsked = { some: { attempts: { some: { kind: 'STORED_CARD', fate: { in: IN_FLIGHT } } } } } as const
  const over = await prisma.storedCard.findMany({
    where: { forgottenAt: null, usableUntil: { lte: at }, booking: { NOT: { payments: isAsked } } },
    take: 100,
  })
  return forEach('forget-cards', over, ({ id, bookingId, label }) =>
    transact(async (tx) => {
      // The same lock as for asking it, so that no charge begins meanwhile.
      await tx.$queryRaw`SELECT 1 FROM booking WHERE id = ${bookingId}::uuid FOR NO KEY UPDATE`
      const card = await tx.storedCard.findFirst({ where: { id, forgottenAt: null } })
      if (!card) return
      await dropCard(tx, card, at)
      await record(tx, { at, actor: CLOCK, what: 'card.forgotten', bookingId, facts: { method: label } })
    }),
  )
}

async function tell({ id, gateway, reference, tries }: CardToForget, at: Date): Promise<void> {
  const answer = await ask(gateway, reference)
  if (answer.kind === 'forgotten') {
    await prisma.cardToForget.deleteMany({ where: { id } })
    return
  }
  const isRefused = answer.kind === 'refused'
  if (isRefused) log.error({ card: id, gateway, reason: answer.reason }, 'a gateway does not delete a card')
  const minutes = isRefused ? DAY_MINUTES : Math.min(5 * 2 ** tries, DAY_MINUTES)
  const isOver = isRefused && tries + 1 >= MOST_TRIES_REFUSED
  const data = { tries: tries + 1, askAt: isOver ? null : addMinutes(at, minutes) }
  await prisma.cardToForget.updateMany({ where: { id, tries }, data })
}

const ask = async (gateway: string, reference: string): Promise<Forgotten> =>
  findGateway(gateway)?.forgetCard(reference) ?? { kind: 'refused', reason: 'there is no account any more' }
