import { randomUUID } from 'node:crypto'
import type { APIRequestContext, Browser, PlaywrightWorkerArgs } from '@playwright/test'
import { cast } from '@/prisma/cast'
import type { Visitor, World } from './access-rules'
import { ask, submit } from './ask'
import { captureButton, fillInClaim, notice } from './clerk'
import { dayIn } from './fixtures'
import { OWN } from './here'
import { type Booked, bookQuickly } from './quick-booking'
import { bringBackDamagedQuickly, claimQuickly, idOf, signInQuickly } from './quick-desk'
import type { Days } from './renter'
import { Mailbox, Sandbox } from './sandbox'

const PASSWORD = 'oars over calm water'
// The smallest picture there is: one white pixel.
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4////fwAJ+wP9KobjigAAAABJRU5ErkJggg=='
const DUTIES = ['bookings', 'deposits', 'receipts', 'gear', 'people'] as const

/** Words that must not be read by somebody a door does not let in. */
export type Secrets = { renter: string; staff: string }

export type Scene = { world: World; visitors: Record<Visitor, APIRequestContext>; secrets: Secrets }

/** Two bookings of two renters, one of them damaged and captured from, and everybody who may knock. */
export async function setTheScene(
  playwright: PlaywrightWorkerArgs['playwright'],
  browser: Browser,
): Promise<Scene> {
  const run = randomUUID().slice(0, 8)
  const secrets = { renter: `Kanari ${run}`, staff: `Hidden ${run}` }
  const open = () => playwright.request.newContext({ baseURL: OWN })
  const visitors = {
    anonymous: await open(),
    renter: await open(),
    ...(await hire(open, run)),
  }
  const days = await someDays(visitors.anonymous)
  const book = (name: string, email: string) =>
    bookQuickly(visitors.anonymous, days, { name, email, phone: '40 00 00 09' })
  const own = await book(secrets.renter, `kanari-${run}@example.com`)
  const other = await book(`Other ${run}`, `other-${run}@example.com`)
  const damaged = await damage(browser, run, own.number)
  await signInByLink(visitors.renter, `kanari-${run}@example.com`)
  const hanging = await whatHangsOn(visitors.anonymous, own)
  const staff = await idOf(visitors.people, secrets.staff)
  const webhook = await addAndEnd(visitors.people)
  return { world: { own: { ...own, ...hanging, ...damaged }, other, staff, webhook }, visitors, secrets }
}

/** Ended at once, so that nothing is ever sent there. */
async function addAndEnd(admin: APIRequestContext): Promise<string> {
  const added = await submit(admin, '/office/partners', 'Add the address', {
    url: 'https://partner.example.com/hook',
    location: '',
    event: 'booking.completed',
  })
  const id = /webhooks\/([\w-]+)/.exec(added.headers().location ?? '')?.[1]
  if (!id) throw new Error(`No address was added: ${added.status()}.`)
  await submit(admin, `/office/partners/webhooks/${id}`, 'End this address', {})
  return id
}

/** One person per duty, and one who was signed in when their account was disabled. */
async function hire(open: () => Promise<APIRequestContext>, run: string) {
  const admin = await open()
  await signInQuickly(admin, cast.admin)
  const hired = {} as Record<(typeof DUTIES)[number] | 'disabled', APIRequestContext>
  for (const name of [...DUTIES, 'disabled'] as const) {
    const email = emailOf(name, run)
    const duties = name === 'disabled' ? 'people' : name
    await submit(admin, '/office/people/new', 'Add this person', {
      name: nameOf(name, run),
      email,
      duties,
      password: PASSWORD,
    })
    hired[name] = await open()
    await signInQuickly(hired[name], { email, password: PASSWORD })
  }
  const page = `/office/people/${await idOf(admin, nameOf('disabled', run))}`
  await submit(admin, page, 'Disable this account', {})
  return hired
}

/** The disabled one is never met again, so their name stands nowhere but on the list of people. */
const nameOf = (name: string, run: string) => (name === 'disabled' ? `Hidden ${run}` : `Door ${run} ${name}`)

const emailOf = (name: string, run: string) => `door-${name}-${run}@example.com`

async function signInByLink(who: APIRequestContext, email: string): Promise<void> {
  await submit(who, '/sign-in', 'Send me a link', { email })
  const { text } = await new Mailbox(who).latest(email, /^Sign in to/)
  const [link = ''] = /http\S+\/sign-in\/confirm\S+/.exec(text) ?? []
  const answer = await submit(who, link.slice(OWN.length), 'Sign in', {})
  if (answer.status() !== 303) throw new Error(`The link did not sign ${email} in: ${answer.status()}`)
}

/** Near enough that rent and deposit are approved in one; the size is one that no journey takes. */
async function someDays(request: APIRequestContext): Promise<Days> {
  const now = await new Sandbox(request).now()
  const away = 2 + Math.floor(Math.random() * 24)
  return { from: dayIn(now, away), until: dayIn(now, away + 1) }
}

/** Hands the gear out, takes it back damaged and captures one krone, with a photo, and claims another. Answers the ids of what was out and of the claim. */
async function damage(browser: Browser, run: string, number: string) {
  const context = await browser.newContext({ baseURL: OWN })
  await signInQuickly(context.request, cast.clerk)
  const desk = await context.newPage()
  await bringBackDamagedQuickly(desk, number)
  await fillInClaim(desk, { amount: '1', note: `A scratch, ${run}` })
  const buffer = Buffer.from(PIXEL, 'base64')
  await desk.getByLabel('Photos').setInputFiles({ name: 'scratch.png', mimeType: 'image/png', buffer })
  await captureButton(desk).click()
  await notice(desk, /captured/i).waitFor()
  const [, outing = ''] = /outing-([0-9a-f-]{36})/.exec(await desk.content()) ?? []
  await claimQuickly(desk, number, { what: `Another scratch, ${run}`, amount: '1' })
  const [, claim = ''] = /claim\/([0-9a-f-]{36})\/zip/.exec(await desk.content()) ?? []
  await context.close()
  return { outing, claim }
}

/** The ids of a receipt, a photo and a payment, as the renter's own page shows them. */
async function whatHangsOn(who: APIRequestContext, { number, key }: Booked) {
  const page = await (await ask(who, `/b/${number}/${key}`)).text()
  const idAfter = (what: string) => new RegExp(`/${what}/([0-9a-f-]{36})`).exec(page)?.[1] ?? ''
  return { receipt: idAfter('receipts'), photo: idAfter('photos'), payment: randomUUID() }
}
