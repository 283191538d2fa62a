import { afterAll, beforeAll, expect, test } from 'vitest'
import { prisma } from '@/lib/db'
import { cast } from '@/prisma/cast'
import { closeState, openState, type State } from '@/sandbox/state'
import { keepStage } from './keep-stage'

let state: State
beforeAll(async () => {
  state = await openState(process.env.DATABASE_URL ?? '')
})
afterAll(() => closeState(state))

test('every schedule finds the units as the first one did, however often they came back damaged', async () => {
  const clear = await keepStage(state)
  await prisma.asset.updateMany({ data: { inspectSince: new Date(), inspectNote: 'The chain is off.' } })
  await clear()
  expect(await prisma.asset.count({ where: { inspectSince: { not: null } } })).toBe(0)
  expect(await prisma.stock.count()).toBeGreaterThan(0)
})

test('what nobody puts back stops the play, instead of making every later schedule another one', async () => {
  const clear = await keepStage(state)
  await prisma.location.update({ where: { id: cast.bergen.id }, data: { name: 'Somewhere else' } })
  await expect(clear()).rejects.toThrow('The stage is not as it was: location.')
})
