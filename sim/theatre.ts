import { connect } from '@/lib/db'
import { patience } from '@/lib/gateway/with-patience'
import type { PrismaClient } from '@/lib/generated/prisma/client'
import { findViolations } from '@/lib/ledger/find-violations'
import { log } from '@/lib/log'
import { rehearse } from '@/lib/memory'
import { cast, seedCast } from '@/prisma/cast'
import { now } from '@/sandbox/clock'
import { closeState, openState } from '@/sandbox/state'
import { between, bookingForm } from '@/test/book-gear'
import { aftermath } from './aftermath'
import { database } from './before'
import { Chance } from './chance'
import { databaseDoor, REAL_MS } from './database-door'
import { type FaultName, Faults } from './faults'
import type { SimulatedGateway } from './gateways/gateway'
import { questionOf } from './invariants'
import { keepStage } from './keep-stage'
import { networkDoor } from './network-door'
import { clerk } from './people/clerk'
import { office } from './people/office'
import { otherDates } from './people/other-dates'
import { postman } from './people/postman'
import { type Renter, renter } from './people/renter'
import { secondThoughts } from './people/second-thoughts'
import { time } from './people/time'
import { worker } from './people/worker'
import { type Play, surprise } from './play'
import { takeThePost } from './post'
import { Scheduler } from './scheduler'
import { begin, momentsPassed } from './tame'

export type Violation = { invariant: string; says: string }
export type Outcome = {
  seed: string
  story: string[]
  violations: Violation[]
  operations: Map<string, number>
  steps: number
  faults: Map<FaultName, number>
}

const MOST_STEPS = 6000
const LONGEST_TIMER_MS = 2 ** 31 - 1
type Show = Play & { letters: string[] }

/** Opens a database of its own and plays schedules in it, one after the other. */
export async function openTheatre(url: string, gateway: SimulatedGateway) {
  process.env.DATABASE_URL = url
  process.env.GATEWAY = gateway.name
  const real = connect({ waitMs: REAL_MS })
  await seedCast(real)
  // Every location pays through the gateway that is being tried.
  await real.gatewayChoice.deleteMany()
  const state = await openState(url)
  let show: Show | undefined
  const { SANDBOX_URL: sandboxUrl = '', APP_URL: appUrl = '' } = process.env
  database.client = databaseDoor(real, () => show)
  globalThis.fetch = networkDoor({ gateway, state, sandboxUrl, appUrl, stage: () => show })
  takeThePost(() => show)
  rehearse(() => show?.scheduler.mind)
  // However long the machine takes, nobody here gives up by our own clock: least of all who died while asking.
  patience.ms = LONGEST_TIMER_MS
  listen(() => show)
  const forms = await fillForms(gateway)
  const clearStage = await keepStage(state)

  const play = async (seed: string): Promise<Outcome> => {
    await clearStage()
    const chance = new Chance(seed)
    begin(new Chance(`${seed} names`))
    const story: string[] = []
    const violations: Violation[] = []
    let scheduler: Scheduler | undefined
    const told = (what: string) => story.push(`${String(momentsPassed()).padStart(5)}  ${what}`)
    const faults = new Faults(chance, told)
    scheduler = new Scheduler(chance, faults, told)
    const operations = new Map<string, number>()
    const counted = (kind: string) => operations.set(kind, (operations.get(kind) ?? 0) + 1)
    const violated = (invariant: string, says: string) => {
      if (violations.some((known) => known.invariant === invariant && known.says === says)) return
      told(`VIOLATED ${invariant}: ${says}`)
      violations.push({ invariant, says })
    }
    show = {
      chance,
      scheduler,
      faults,
      gateway,
      state,
      forms,
      told,
      counted,
      violated,
      letters: [],
      senders: new Set(),
    }
    try {
      setTheStage(show, new Chance(`${seed} other dates`))
      const acting = show
      await scheduler.run(MOST_STEPS, () => judge(acting, real, false))
      await judge(acting, real, false)
      await aftermath(acting)
      await judge(acting, real, true)
    } catch (error) {
      violated('comes-to-an-end', String(error instanceof Error ? error.stack : error))
    } finally {
      show = undefined
    }
    return {
      seed,
      story,
      violations,
      operations,
      steps: scheduler.steps,
      faults: faults.counts,
    }
  }

  const close = async () => {
    await real.$disconnect()
    await closeState(state)
  }
  return { play, close }
}

/** `whims` are drawn apart, so that the stories of those who want no other dates stay what they were. */
function setTheStage(play: Show, whims: Chance): void {
  const { chance, scheduler, forms } = play
  const names = ['Maja', 'Tomás', 'Lena'].slice(0, chance.one([1, 1, 1, 1, 1, 2, 2, 3]))
  const gear = chance.percent(60) ? 'plenty' : 'last'
  const renters = names.map(
    (name, place): Renter => ({
      name,
      actor: { kind: 'RENTER', id: null, name },
      bookingId: null,
      form: {
        ...forms[gear],
        requestId: `0190163d-8694-739b-aea5-00000000000${place}`,
        contact: { name, email: `${place}@example.com`, phone: '+47 40 00 00 01' },
      },
    }),
  )
  for (const of of renters) {
    scheduler.start(of.name, () => renter(play, of))
    if (chance.percent(85)) scheduler.start('the desk', () => clerk(play, of))
    if (chance.percent(30)) scheduler.start('the office', () => office(play, of))
    if (chance.percent(18)) scheduler.start('second thoughts', () => secondThoughts(play, of))
    if (whims.percent(25)) scheduler.start('other dates', () => otherDates(play, of))
  }
  for (let count = chance.between(0, 2); count > 0; count--) scheduler.start('a worker', () => worker(play))
  for (let count = chance.between(0, 2); count > 0; count--)
    scheduler.start('the postman', () => postman(play))
  if (chance.percent(70)) scheduler.start('time', () => time(play))
}

/** What is not as it must be: at any time, or also when everything has come to rest. */
async function judge(play: Show, real: PrismaClient, atRest: boolean): Promise<void> {
  const { state, gateway, faults, violated, letters } = play
  const found = await state.pool.query({
    name: atRest ? 'at rest' : 'always',
    text: questionOf(gateway, { atRest }),
    values: [await now(state.pool)],
  })
  for (const { invariant, says } of found.rows as Violation[]) {
    const isLie = invariant.startsWith('I15') && faults.counts.has('tampered-body')
    if (!isLie) violated(invariant, says)
  }
  for (const { invariant, says } of await findViolations(real, { atRest })) violated(invariant, says)
  const copies = letters.length - new Set(letters).size
  if (copies > faults.excuses) violated('I9 letters once', `${copies} letters were sent again`)
}

async function fillForms({ rental }: SimulatedGateway) {
  const period = between(...rental)
  const { requestId: _1, contact: _2, ...plenty } = await bookingForm({ period })
  const lines = [{ variantId: cast.trailBike.m, quantity: 1 }]
  const { requestId: _3, contact: _4, ...last } = await bookingForm({ period, lines })
  return { plenty, last }
}

/** What our programs complain about is part of the story, and must have a cause. */
function listen(show: () => Show | undefined): void {
  const complain = (facts: { error?: unknown; wrong?: string; reason?: string }, words: string) => {
    const now = show()
    if (!now) return
    now.told(`log: ${words} ${facts.wrong ?? facts.reason ?? ''}`)
    if (facts.error) surprise(now, words, facts.error)
  }
  Object.assign(log, { error: complain, warn: complain })
}
