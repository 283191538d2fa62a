import { once } from 'node:events'
import { now } from '@/lib/clock'
import { nexi } from '@/sim/gateways/nexi'
import { questionOf } from '@/sim/invariants'
import { startMortal } from '@/test/mortal'
import type { World } from '@/test/world'
import { DEEDS } from './deeds'
import { doDeed } from './do-deed'

export type Killed = {
  deed: string
  /** Where the process was; null when it came to its end before that place. */
  where: string | null
  wrong: string[]
}

/**
 * Kills a process with -9 at the so manyth place of a deed. Whoever waited for the answer does it once more, then the clock
 * runs. Answers what is not true after that: the deed is not done, or done twice, or any of the simulator's invariants.
 * `beside` processes do the same at the same time and live.
 */
export async function killAt(
  world: World,
  gateway: string,
  deed: string,
  at: number,
  { beside = 0 } = {},
): Promise<Killed> {
  const { words, done, of, tells, comesAgain } = await DEEDS[deed]!(world)
  const others = Array.from({ length: beside }, () => run(words, gateway, 0))
  const [{ places, died }] = await Promise.all([run(words, gateway, at), ...others])
  await doDeed(words)
  await world.advance('1m')
  await world.advance('20m')
  if (comesAgain) await world.advance(comesAgain)
  if (tells) for (const told of await judge(world)) if (tells.test(told)) expected.add(told)
  const wrong = await judge(world)
  const { rowCount } = await world.state.pool.query(done, [of])
  if (rowCount !== 1) wrong.push(`${deed} was not done exactly once`)
  return { deed, where: died ? (places.at(-1) ?? '') : null, wrong }
}

/** Every place at which a process can die during a deed, in its order. */
export async function placesOf(world: World, gateway: string, deed: string): Promise<string[]> {
  const { words } = await DEEDS[deed]!(world)
  return (await run(words, gateway, 0)).places
}

async function run(words: string[], gateway: string, at: number) {
  const env = { NEXI_BASE_URL: gateway, DIE_GATEWAY: gateway, DIE_AT: String(at), LOG_LEVEL: 'silent' }
  const mortal = startMortal('sim/kill/mortal.ts', words, env)
  const [code, signal] = (await once(mortal.process, 'close')) as [number | null, string | null]
  // Whoever waits for somebody else's lock for too long is refused in time, and asks again.
  const hadNoTime = mortal.said().includes("originalCode: '55P03'")
  if (code !== 0 && signal !== 'SIGKILL' && !hadNoTime)
    throw new Error(`The process failed by itself: ${mortal.said()}`)
  const places = mortal
    .said()
    .split('\n')
    .flatMap((line) => /^\d+ (.+)/.exec(line)?.[1] ?? [])
  return { places, died: signal === 'SIGKILL' }
}

// What is told of deeds that are over already, and is true.
const expected = new Set<string>()

/** What the simulator asks after each of its schedules. */
export async function judge({ state }: World): Promise<string[]> {
  const { rows } = await state.pool.query(questionOf(nexi), [await now()])
  return rows.map(({ invariant, says }) => `${invariant}: ${says}`).filter((told) => !expected.has(told))
}
