import pg from 'pg'
import { expect, test } from 'vitest'
import { connect, prisma, sqlState, transact } from './db'

const never = async () => {
  throw new Error('It should not have got here.')
}

/** A transaction that PostgreSQL itself refuses with this code in each of its first so many turns. */
function failing(code: string, turns: number) {
  let turn = 0
  const work = (patient: boolean) =>
    transact(
      async (tx) => {
        turn++
        if (turn <= turns) await tx.$executeRawUnsafe(`DO $$ BEGIN RAISE SQLSTATE '${code}'; END $$`)
        return turn
      },
      { patient },
    )
  return { work, turns: () => turn }
}

test.each([
  ['40P01', 'a deadlock', 3, false],
  ['40001', 'a serialization failure', 3, false],
  ['55P03', 'a lock that was not given in time', 1, false],
  ['55P03', 'such a lock, for what must be written down', 3, true],
  ['57014', 'a statement that took too long', 1, true],
])(
  'C4 #45 %s, %s: %i turns at the most, and the caller gets to know the code',
  async (code, _, most, patient) => {
    const hopeless = failing(code, 99)
    const error = await hopeless.work(patient).then(never, (thrown: unknown) => thrown)
    expect(sqlState(error)).toBe(code)
    expect(hopeless.turns()).toBe(most)
    if (most > 1) expect(await failing(code, most - 1).work(patient)).toBe(most)
  },
)

test('C4 #45 two transactions that really lock each other out: both are carried out in the end', async () => {
  const ids = ['deadlock-a', 'deadlock-b']
  await prisma.setting.createMany({ data: ids.map((key) => ({ key, value: '0' })) })
  let arrived = 0
  const both = (order: string[]) =>
    transact(async (tx) => {
      for (const key of order) {
        await tx.$executeRaw`UPDATE setting SET value = value::int + 1 WHERE key = ${key}`
        // Each has its first row before either asks for the second one.
        for (arrived++; arrived < 2; ) await new Promise((resolve) => setTimeout(resolve, 10))
      }
    })
  await Promise.all([both(ids), both(ids.toReversed())])
  const rows = await prisma.setting.findMany({ where: { key: { in: ids } } })
  expect(rows.map(({ value }) => value)).toEqual(['2', '2'])
  expect(arrived).toBeGreaterThan(4)
})

test('C4 #44 a connection is cut in the middle of a transaction: nothing of it happened, and the next one works', async () => {
  const cut = transact(async (tx) => {
    await tx.setting.create({ data: { key: 'half', value: '1' } })
    const [{ pid } = { pid: 0 }] = await tx.$queryRaw<{ pid: number }[]>`SELECT pg_backend_pid() AS pid`
    const other = new pg.Client({ connectionString: process.env.DATABASE_URL })
    await other.connect()
    await other.query('SELECT pg_terminate_backend($1)', [pid])
    await other.end()
    await tx.setting.create({ data: { key: 'other half', value: '1' } })
  })
  await expect(cut).rejects.toThrow()
  expect(await prisma.setting.count({ where: { key: { in: ['half', 'other half'] } } })).toBe(0)
})

test('how long a statement may take is the pool’s own: five seconds for the program, as long as is asked for a rehearsal', async () => {
  const shown = (client: typeof prisma) =>
    client.$queryRaw`SELECT current_setting('statement_timeout') AS most`
  const patient = connect({ waitMs: 120_000 })
  expect(await shown(prisma)).toEqual([{ most: '5s' }])
  expect(await shown(patient)).toEqual([{ most: '2min' }])
  await patient.$disconnect()
})

test('a statement that is kept is planned once for all values; what is not kept, for the values of each time', async () => {
  for (let turn = 0; turn < 4; turn++) await prisma.$queryRaw`/* kept */ SELECT ${turn}::int AS turn`
  const plans = await prisma.$queryRaw`/* kept */
    SELECT generic_plans::int AS generic, custom_plans::int AS custom FROM pg_prepared_statements WHERE statement LIKE '%AS turn'`
  expect(plans).toEqual([{ generic: 4, custom: 0 }])
  const [own] = await prisma.$queryRaw<object[]>`SELECT current_setting('plan_cache_mode') AS mode`
  expect(own).toEqual({ mode: 'auto' })
})
