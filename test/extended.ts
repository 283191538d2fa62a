import { now } from '@/lib/clock'
import { prisma } from '@/lib/db'
import { pay } from '@/lib/payment/pay'
import { addDays } from '@/lib/period'
import { performAll } from '@/lib/settlement/perform-all'
import { changeOwn } from './change-own'
import { bookAndPay, booksOf, MAJA, type Onstage } from './stage'
import type { World } from './world'

/** Paid for, and then a day longer, which is not. */
export async function extended(world: World, paid?: Onstage) {
  const booked = paid ?? (await bookAndPay(world))
  const before = await booksOf(booked.bookingId)
  const period = { from: before.fromAt, until: addDays(before.untilAt, 1) }
  const done = await changeOwn(booked.bookingId, period, await now())
  if (!done.ok || !done.value.toPayId) throw new Error('Nothing is to be paid.')
  await world.tick()
  return { ...booked, before, toPayId: done.value.toPayId }
}

/** To the gateway's page; answers by which name the gateway knows the visit. */
export async function visit(toPayId: string): Promise<{ paymentId: string; ref: string }> {
  const way = await pay(toPayId, MAJA, await now())
  if (!way.ok) throw new Error(way.code)
  await performAll(way.value.paymentId)
  const { gatewayRef } = await prisma.payment.findUniqueOrThrow({ where: { id: way.value.paymentId } })
  return { paymentId: way.value.paymentId, ref: gatewayRef ?? '' }
}
