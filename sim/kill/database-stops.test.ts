import { once } from 'node:events'
import pg from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { prisma } from '@/lib/db'
import { seedCast } from '@/prisma/cast'
import { type Mortal, startMortal, until } from '@/test/mortal'
import { openWorld, type World } from '@/test/world'
import { DEEDS, type Deed } from './deeds'
import { doDeed } from './do-deed'
import { judge } from './kill-at'
import type { OwnCluster } from './own-cluster'

// Before anything of the business is loaded: everything here works on a PostgreSQL that may be hurt.
const own: OwnCluster = await vi.hoisted(async () => {
  const { openOwnCluster } = await import('./own-cluster')
  const cluster = await openOwnCluster()
  process.env.DATABASE_URL = cluster.url
  return cluster
})

let world: World
let outside: Mortal
let gateway = ''

beforeAll(async () => {
  await seedCast(prisma)
  world = await openWorld()
  outside = startMortal('sandbox/server.ts', ['--port', '0', '--smtp', '0'])
  await until('the sandbox is ready', async () => outside.said().includes('sandbox ready'), 120)
  gateway = /http:\S+/.exec(outside.said())?.[0] ?? ''
})
afterAll(async () => {
  await outside.kill()
  await world.close()
  await prisma.$disconnect()
  await own.close()
})

const start = ({ words }: Deed) => {
  const env = { NEXI_BASE_URL: gateway, DIE_GATEWAY: gateway, LOG_LEVEL: 'silent' }
  return startMortal('sim/kill/mortal.ts', words, env)
}

const ended = async ({ process }: Mortal): Promise<number | null> =>
  process.exitCode ?? ((await once(process, 'close'))[0] as number | null)

const isDone = async ({ done, of }: Deed): Promise<boolean> =>
  (await world.state.pool.query(done, [of])).rowCount === 1

const two = async () => [await DEEDS.capture!(world), await DEEDS.refund!(world)]

/** Whoever heard nothing asks again, then the clock runs: everything has happened once. */
async function expectDoneOnce(deeds: Deed[]): Promise<void> {
  for (const { words } of deeds) await doDeed(words)
  await world.advance('1m')
  await world.advance('20m')
  expect(await Promise.all(deeds.map(isDone))).toEqual(deeds.map(() => true))
  expect(await judge(world)).toEqual([])
}

test.each(['before sending', 'half of it sent', 'the gateway has answered', 'after the commit'])(
  'C4 #43 the database stops at once while two processes move money, %s, and is started again: nothing acknowledged is lost',
  async (place) => {
    const deeds = await two()
    const mortals = deeds.map(start)
    const isThere = async () => mortals.some(({ said }) => said().includes(place))
    await until(`one of them is ${place}`, isThere, 120)
    await own.stopAtOnce()
    const codes = await Promise.all(mortals.map(ended))
    await own.start()
    // What has been answered with yes is there before anybody asks again.
    for (const [at, deed] of deeds.entries()) if (codes[at] === 0) expect(await isDone(deed)).toBe(true)
    await expectDoneOnce(deeds)
  },
)

test('C4 #47 only reading is allowed: whoever wants to write is refused, nothing is half done, and then it goes on', async () => {
  const deeds = await two()
  const before = await prisma.attempt.count()
  await own.admin('ALTER SYSTEM SET default_transaction_read_only = on')
  await own.admin('SELECT pg_reload_conf()')
  const codes = await Promise.all(deeds.map((deed) => ended(start(deed))))
  expect(codes.every((code) => code !== 0)).toBe(true)
  expect(await prisma.attempt.count()).toBe(before)
  await own.admin('ALTER SYSTEM RESET default_transaction_read_only')
  await own.admin('SELECT pg_reload_conf()')
  await expectDoneOnce(deeds)
})

test('C4 #47 the disk is full as soon as the log needs room: nothing is half done, and with room it goes on', async () => {
  const deeds = await two()
  await own.startOnFullDisk()
  const mortals = deeds.map(start)
  const isSending = async () => mortals.some(({ said }) => said().includes('before sending'))
  await until('one of them is sending', isSending, 120)
  const fill = `SELECT pg_logical_emit_message(false, 'full', repeat('x', 1000000)) FROM generate_series(1, 20)`
  await expect(own.admin(fill)).rejects.toThrow()
  const codes = await Promise.all(mortals.map(ended))
  await own.stopAtOnce()
  await own.start()
  for (const [at, deed] of deeds.entries()) if (codes[at] === 0) expect(await isDone(deed)).toBe(true)
  await expectDoneOnce(deeds)
})

test('C4 #46 the database takes no more connections: refused in time, nothing is half done, and then it goes on', async () => {
  const deeds = await two()
  const before = await prisma.attempt.count()
  const crowd = await everyConnection()
  const codes = await Promise.all(deeds.map((deed) => ended(start(deed))))
  await Promise.all(crowd.map((client) => client.end()))
  expect(codes.every((code) => code !== 0)).toBe(true)
  expect(await prisma.attempt.count()).toBe(before)
  await expectDoneOnce(deeds)
})

/** Takes connections until they hold all there are: one that somebody is about to give back is waited for and taken, too. */
async function everyConnection(): Promise<pg.Client[]> {
  const crowd: pg.Client[] = []
  for (;;) {
    const client = new pg.Client({ connectionString: own.url })
    client.on('error', () => {})
    try {
      await client.connect()
      crowd.push(client)
    } catch (error) {
      expect(error).toMatchObject({ code: '53300' })
      const { rows } = await crowd[0]!.query(ALL_TAKEN)
      if (rows[0].taken) return crowd
    }
  }
}

const ALL_TAKEN = `SELECT count(*) >= current_setting('max_connections')::int AS taken FROM pg_stat_activity
  WHERE backend_type = 'client backend'`
