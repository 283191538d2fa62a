import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '@/test/world'
import { cutAt } from './cut-at'
import { DEEDS } from './deeds'
import { doDeed } from './do-deed'
import { judge } from './kill-at'

// Every gap would take the better part of an hour, and more days than a deposit lasts.
const EVERY = 12

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

/** Does a deed whose connection is cut before its so manyth statement; whoever asked for it asks once more, and the clock runs. */
async function cut(name: string, at: number): Promise<{ statements: number; wrong: string[] }> {
  const { words, done, of } = await DEEDS[name]!(world)
  const line = cutAt(at)
  const failed = await doDeed(words).then(
    () => false,
    () => true,
  )
  line.stop()
  const statements = line.statements()
  await doDeed(words)
  await world.advance('1m')
  await world.advance('20m')
  const wrong = await judge(world)
  const { rowCount } = await world.state.pool.query(done, [of])
  if (rowCount !== 1) wrong.push('it was not done exactly once')
  if (at === 0 && failed) wrong.push('it failed although nothing was cut')
  return { statements, wrong }
}

// The capture first: each booking is a day later than the one before, and a deposit is authorized with the rent for the next weeks only.
test.each(['capture', 'book', 'return', 'refund', 'cancel'])(
  'C4 #44 a %s whose connection is cut between two statements: done once, whoever does it again',
  async (name) => {
    const { statements, wrong } = await cut(name, 0)
    expect({ name, wrong }).toEqual({ name, wrong: [] })
    expect(statements).toBeGreaterThan(10)
    for (let at = EVERY; at <= statements; at += EVERY)
      expect({ name, at, wrong: (await cut(name, at)).wrong }).toEqual({ name, at, wrong: [] })
  },
)
