import { createHash } from 'node:crypto'
import {
  type APIRequestContext,
  type BrowserContext,
  test as base,
  expect,
  type Page,
  type PlaywrightWorkerArgs,
} from '@playwright/test'
import { cast } from '@/prisma/cast'
import { expectAccessible } from './accessible'
import { OWN } from './here'
import { bringLateGearHome } from './late-gear'
import { type Booked, bookQuickly, type Wish } from './quick-booking'
import { signInQuickly } from './quick-desk'
import type { Days, Renter } from './renter'
import { expectRoom } from './room'
import { Mailbox, Sandbox } from './sandbox'
import { Trouble } from './trouble'

type Journey = {
  trouble: Trouble
  sandbox: Sandbox
  mailbox: Mailbox
  renter: Renter
  /** A day on which some city bikes of size M are free, and on the next one too. */
  days: Days
  /** A day on which one of a variant is free. */
  freeDays: (variantId: string) => Promise<Days>
  /** A browser in which the desk clerk is signed in. */
  clerk: Page
  /** A browser in which the admin is signed in. */
  admin: Page
  /** The renter books a city bike for a day and pays it, on the quick way that draws no page. */
  bookAsRenter: (wish?: Wish) => Promise<Booked>
}

type StorageState = Awaited<ReturnType<BrowserContext['storageState']>>
type Shift = { sessionOf: (person: { email: string; password: string }) => Promise<StorageState> }

export const test = base.extend<Journey, Shift>({
  baseURL: OWN,

  trouble: async ({}, use) => {
    const trouble = new Trouble()
    await use(trouble)
    trouble.expectNone()
  },

  context: async ({ context, trouble }, use) => {
    trouble.watch(context)
    await use(context)
  },

  sandbox: async ({ playwright }, use) => {
    const request = await playwright.request.newContext()
    const sandbox = new Sandbox(request)
    await use(sandbox)
    await sandbox.clearFaults()
    await request.dispose()
  },

  mailbox: async ({ playwright }, use) => {
    const request = await playwright.request.newContext()
    await use(new Mailbox(request))
    await request.dispose()
  },

  renter: async ({}, use, { testId, retry, repeatEachIndex }) => {
    const name = createHash('sha256')
      .update(`${testId} ${retry} ${repeatEachIndex}`)
      .digest('hex')
      .slice(0, 8)
    const email = `maja.${name}.${Date.now().toString(36)}@example.com`
    await use({ name: `Maja Ødegård ${name}`, email, phone: '40 00 00 01' })
  },

  days: async ({ playwright, sandbox, request, sessionOf }, use, { testId }) => {
    const find = () => findDays(sandbox, request, testId, cast.cityBike.m, { free: 4, longer: 1 })
    const found = await find()
    if (!found) {
      const storageState = await sessionOf(cast.clerk)
      const desk = await playwright.request.newContext({ baseURL: OWN, storageState })
      await bringLateGearHome(desk, await sandbox.now())
      await desk.dispose()
    }
    await use(found ?? demand(await find(), cast.cityBike.m))
  },

  freeDays: async ({ sandbox, request }, use, { testId }) => {
    const find = (variantId: string) => findDays(sandbox, request, testId, variantId, { free: 1, longer: 0 })
    await use(async (variantId) => demand(await find(variantId), variantId))
  },

  sessionOf: [
    async ({ playwright }, use) => {
      const kept = new Map<string, StorageState>()
      await use(async (person) => {
        const session = kept.get(person.email) ?? (await sessionFor(playwright, person))
        kept.set(person.email, session)
        return session
      })
    },
    { scope: 'worker' },
  ],

  clerk: async ({ browser, sessionOf, trouble }, use) => {
    const context = await browser.newContext({ storageState: await sessionOf(cast.clerk) })
    trouble.watch(context)
    await use(await context.newPage())
    await context.close()
  },

  admin: async ({ browser, sessionOf, trouble }, use) => {
    const context = await browser.newContext({ storageState: await sessionOf(cast.admin) })
    trouble.watch(context)
    await use(await context.newPage())
    await context.close()
  },

  bookAsRenter: async ({ request, renter, days }, use) => {
    await use((wish) => bookQuickly(request, days, renter, wish))
  },
})

export { expect, expectAccessible, expectRoom }

/** A calendar day in the shops' own time, `days` from now. */
export const dayIn = (now: Date, days: number): string =>
  new Date(now.getTime() + days * 86_400_000).toLocaleDateString('sv-SE', { timeZone: 'Europe/Oslo' })

// Further ahead a deposit has an authorization of its own, which is a journey of its own.
const WITH_RENT_DAYS = 24

/** Spread over the days on which rent and deposit are approved in one, so that journeys do not take each other's bikes. */
const daysAway = (testId: string, turn = 0): number =>
  2 +
  ((Number.parseInt(createHash('sha256').update(testId).digest('hex').slice(0, 6), 16) + turn) %
    WITH_RENT_DAYS)

/** The first days of a journey on which enough is free, if need be until some days later. */
async function findDays(
  sandbox: Sandbox,
  request: APIRequestContext,
  testId: string,
  variantId: string,
  { free, longer }: { free: number; longer: number },
): Promise<Days | null> {
  const now = await sandbox.now()
  for (let turn = 0; turn < WITH_RENT_DAYS; turn++) {
    const away = daysAway(testId, turn)
    const [from, until] = [dayIn(now, away), dayIn(now, away + 1)]
    const asked = { from, until: dayIn(now, away + 1 + longer) }
    if ((await countFree(request, variantId, asked)) >= free) return { from, until }
  }
  return null
}

function demand(days: Days | null, variantId: string): Days {
  if (!days) throw new Error(`${variantId} is booked on every day that was tried.`)
  return days
}

async function countFree(request: APIRequestContext, variantId: string, { from, until }: Days) {
  const period = { from: `${from}T09:00:00Z`, until: `${until}T09:00:00Z` }
  const answer = await request.get('/api/v1/availability', { params: { location: 'bergen', ...period } })
  const { products } = (await answer.json()) as { products: { variants: { id: string; free: number }[] }[] }
  return products.flatMap(({ variants }) => variants).find(({ id }) => id === variantId)?.free ?? 0
}

async function sessionFor(
  playwright: PlaywrightWorkerArgs['playwright'],
  person: { email: string; password: string },
): Promise<StorageState> {
  const who = await playwright.request.newContext({ baseURL: OWN })
  await signInQuickly(who, person)
  const session = await who.storageState()
  await who.dispose()
  return session
}
