import { afterEach, expect, test, vi } from 'vitest'
import { CLOCK } from './actor'
import { prisma, transact } from './db'
import { record } from './logbook/record'
import { onDeed } from './on-deed'

const deed = { at: new Date('2026-11-23T08:00:00Z'), actor: CLOCK, what: 'rental-rule.changed' } as const
const happens = () => transact((tx) => record(tx, deed))

let stop = () => {}
afterEach(() => stop())

async function listening() {
  const heard: string[] = []
  stop = onDeed((bookingId) => heard.push(bookingId))
  // Told once when the ear is open: what happened just before may have been missed.
  await vi.waitFor(() => expect(heard).toEqual(['']))
  heard.length = 0
  return heard
}

test('a deed is heard when it is committed, and one that is rolled back never', async () => {
  const heard = await listening()
  const undone = transact(async (tx) => {
    await record(tx, deed)
    throw new Error('not after all')
  })
  await expect(undone).rejects.toThrow('not after all')
  await transact(async (tx) => {
    await record(tx, deed)
    expect(heard).toEqual([])
  })
  await vi.waitFor(() => expect(heard).toEqual(['']))
})

test('after the connection was lost, what happened meanwhile is told', async () => {
  const heard = await listening()
  await prisma.$queryRaw`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query = 'LISTEN deed' AND datname = current_database()`
  await happens()
  await vi.waitFor(() => expect(heard).toContain(''), { timeout: 10_000 })
  heard.length = 0
  await happens()
  await vi.waitFor(() => expect(heard).toEqual(['']))
})

test('whoever stops listening hears nothing more, and the last one closes the connection', async () => {
  const heard = await listening()
  stop()
  await happens()
  const ears = () =>
    prisma.$queryRaw`SELECT 1 FROM pg_stat_activity WHERE query = 'LISTEN deed' AND datname = current_database()`
  await vi.waitFor(async () => expect(await ears()).toEqual([]))
  expect(heard).toEqual([])
})
