import { NextRequest } from 'next/server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { prisma } from '@/lib/db'
import { bookBike } from '@/test/stage'
import { openWorld, type World } from '@/test/world'
import { POST } from './route'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const LONG = 2 * 1024 * 1024

test.each([
  ['that says how long it is', { 'content-length': String(LONG) }],
  ['that does not say so', {}],
])(
  'C4 #25 a body of two megabytes %s is refused before anybody reads it, with the right secret too',
  async (_, headers) => {
    const { paymentId, ref } = await bookBike()
    const { webhookSecret } = await prisma.payment.findUniqueOrThrow({ where: { id: paymentId } })
    const event = { id: `e${ref}`, event: 'payment.charge.created.v2', data: { paymentId: ref } }
    const ring = (body: string, more: Record<string, string>) =>
      POST(
        new NextRequest(`https://app.test/api/gateways/nexi/events?payment=${paymentId}`, {
          method: 'POST',
          headers: { authorization: webhookSecret, ...more },
          body,
        }),
        { params: Promise.resolve({ gateway: 'nexi' }) },
      )
    const long = JSON.stringify({ ...event, padding: 'x'.repeat(LONG) })
    expect((await ring(long, headers)).status).toBe(413)
    expect(await prisma.gatewayEvent.count({ where: { paymentId } })).toBe(0)
    // The same written differently is the same event.
    expect((await ring(JSON.stringify(event, null, 2), {})).status).toBe(200)
    expect((await ring(JSON.stringify(event), {})).status).toBe(200)
    expect(await prisma.gatewayEvent.count({ where: { paymentId } })).toBe(1)
  },
)
