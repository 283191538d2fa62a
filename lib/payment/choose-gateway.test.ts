import { beforeEach, expect, test } from 'vitest'
import type { Actor } from '@/lib/actor'
import { prisma } from '@/lib/db'
import { findHistory } from '@/lib/logbook/find-history'
import { cast } from '@/prisma/cast'
import { MONDAY } from '@/test/book-gear'
import { chooseGateway } from './choose-gateway'
import { findGatewayChoice } from './find-gateway-choice'
import { gatewayFor } from './gateway-for'

const ADMIN: Actor = { kind: 'STAFF', id: null, name: 'Ingrid' }
const { bergen } = cast

beforeEach(() => prisma.gatewayChoice.deleteMany())

const choose = (gateway: string | null) => chooseGateway(bergen, { ANY: gateway }, ADMIN, MONDAY)

test('an admin moves a location to another gateway and back; the history says who did, and from where', async () => {
  expect(await findGatewayChoice(bergen.id)).toEqual({
    chosen: { ANY: null, CARD: null, WALLET: null, DIRECT: null, INVOICE: null },
    usual: 'nexi',
    connected: ['nexi', 'd2'],
  })
  expect(await gatewayFor(prisma, bergen.id)).toBe('nexi')
  expect(await choose('d2')).toEqual({ ok: true, value: { changed: 1 } })
  expect(await gatewayFor(prisma, bergen.id)).toBe('d2')
  expect(await choose('d2')).toEqual({ ok: true, value: { changed: 0 } })
  expect(await choose(null)).toEqual({ ok: true, value: { changed: 1 } })
  expect(await gatewayFor(prisma, bergen.id)).toBe('nexi')
  const history = await findHistory(`location:${bergen.id}`)
  expect(history.map(({ actorName, what, facts }) => [actorName, what, facts])).toEqual([
    ['Ingrid', 'gateway.chosen', expect.objectContaining({ gateway: 'nexi', was: 'd2' })],
    ['Ingrid', 'gateway.chosen', expect.objectContaining({ gateway: 'd2', was: 'nexi' })],
  ])
})

test('one method goes another way than the rest; the history says which, and it goes back', async () => {
  const take = (wanted: Parameters<typeof chooseGateway>[1]) => chooseGateway(bergen, wanted, ADMIN, MONDAY)
  expect(await take({ ANY: 'nexi', INVOICE: 'd2' })).toEqual({ ok: true, value: { changed: 2 } })
  expect(await gatewayFor(prisma, bergen.id, 'INVOICE')).toBe('d2')
  expect(await gatewayFor(prisma, bergen.id, 'CARD')).toBe('nexi')
  expect(await gatewayFor(prisma, bergen.id)).toBe('nexi')
  expect(await take({ INVOICE: null })).toEqual({ ok: true, value: { changed: 1 } })
  expect(await gatewayFor(prisma, bergen.id, 'INVOICE')).toBe('nexi')
  const [last] = await findHistory(`location:${bergen.id}`)
  expect(last?.facts).toMatchObject({ method: 'INVOICE', gateway: null, was: 'd2' })
  expect(await take({ CARD: 'd3' })).toMatchObject({ ok: false, code: 'gateway-not-connected' })
})

test('a choice is the location’s own: others stay where they were', async () => {
  await choose('d2')
  const others = await prisma.location.findMany({ where: { id: { not: bergen.id } } })
  expect(others.length).toBeGreaterThan(0)
  for (const { id } of others) expect(await gatewayFor(prisma, id)).toBe('nexi')
})

test('a gateway that does not exist, or at which nobody has an account, is refused and nothing changes', async () => {
  await choose('d2')
  expect(await choose('d3')).toMatchObject({ ok: false, code: 'gateway-not-connected' })
  expect(await choose('')).toMatchObject({ ok: false, code: 'gateway-not-connected' })
  expect(await gatewayFor(prisma, bergen.id)).toBe('d2')
})

test('two admins at once: one choice counts, and the history has both in their order', async () => {
  await prisma.gatewayChoice.create({ data: { locationId: bergen.id, method: 'ANY', gateway: 'd2' } })
  const both = await Promise.all([choose('nexi'), choose(null)])
  expect(both.every(({ ok }) => ok)).toBe(true)
  expect(await prisma.gatewayChoice.count()).toBeLessThan(2)
  expect(await gatewayFor(prisma, bergen.id)).toBe('nexi')
})
