import { randomUUID } from 'node:crypto'
import type { APIRequestContext, Browser, Page, PlaywrightWorkerArgs } from '@playwright/test'
import { cast } from '@/prisma/cast'
import type { Visitor, World } from './access-table'
import { ask, OWN, submit } from './ask'

const SANDBOX = process.env.SANDBOX_URL ?? 'http://127.0.0.1:4010'
const PASSWORD = 'oars over calm water'
// The smallest picture there is: one white pixel.
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4////fwAJ+wP9KobjigAAAABJRU5ErkJggg=='
const DUTIES = ['bookings', 'deposits', 'receipts', 'people'] as const

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
  const own = await book(browser, `kanari-${run}@example.com`, secrets.renter)
  const other = await book(browser, `other-${run}@example.com`, `Other ${run}`)
  await damage(browser, run, own.number)
  await signInByLink(visitors.renter, `kanari-${run}@example.com`)
  const hanging = await whatHangsOn(visitors.anonymous, own)
  const staff = await idOf(visitors.people, secrets.staff)
  return { world: { own: { ...own, ...hanging }, other, staff }, visitors, secrets }
}

/** One person per duty, and one who was signed in when their account was disabled. */
async function hire(open: () => Promise<APIRequestContext>, run: string) {
  const admin = await open()
  await signIn(admin, cast.admin.email, cast.admin.password)
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
    await signIn(hired[name], email, PASSWORD)
  }
  const page = `/office/people/${await idOf(admin, nameOf('disabled', run))}`
  await submit(admin, page, 'Disable this account', {})
  return hired
}

/** The disabled one is never met again, so their name stands nowhere but on the list of people. */
const nameOf = (name: string, run: string) => (name === 'disabled' ? `Hidden ${run}` : `Door ${run} ${name}`)

const emailOf = (name: string, run: string) => `door-${name}-${run}@example.com`

async function signIn(who: APIRequestContext, email: string, password: string): Promise<void> {
  const answer = await submit(who, '/staff/sign-in', 'Sign in', { email, password })
  if (answer.status() !== 303) throw new Error(`${email} could not sign in: ${answer.status()}`)
}

async function idOf(who: APIRequestContext, name: string): Promise<string> {
  const page = await (await ask(who, '/office/people')).text()
  const [, id] = new RegExp(`/office/people/([^"/]+)"[^>]*>${name}<`).exec(page) ?? []
  if (!id) throw new Error(`${name} is not on the list of people.`)
  return id
}

async function signInByLink(who: APIRequestContext, email: string): Promise<void> {
  await submit(who, '/sign-in', 'Send me a link', { email })
  for (let turn = 0; turn < 50; turn++) {
    const mail = (await (await who.get(`${SANDBOX}/sandbox/mail?to=${email}`)).json()) as { text: string }[]
    const link = mail.map(({ text }) => /\S+\/sign-in\/confirm\?\S+/.exec(text)?.[0]).find(Boolean)
    if (link) {
      const answer = await submit(who, link.slice(OWN.length), 'Sign in', {})
      if (answer.status() !== 303) throw new Error(`The link did not sign ${email} in: ${answer.status()}`)
      return
    }
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error(`No sign-in letter for ${email}.`)
}

type Booked = { number: string; key: string }

/** Books the bike of 100 kroner some weeks from now and pays with the card that works. */
async function book(browser: Browser, email: string, name: string): Promise<Booked> {
  const page = await browser.newPage({ baseURL: OWN })
  const [from, until] = someTuesdayAndWednesday()
  const period = {
    place: cast.bergen.slug,
    from,
    fromTime: '10:00',
    until,
    untilTime: '10:00',
  }
  await page.goto(`/book?${new URLSearchParams({ ...period, gear: `1*${cast.cityBike.m}` })}`)
  await page.getByLabel('Your name').fill(name)
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Phone').fill('40 00 00 09')
  await page.getByRole('checkbox').check()
  await page.getByRole('button', { name: /^Go to payment/ }).click()
  await pay(page)
  await page.waitForURL(/\/b\//)
  const [, , number = '', key = ''] = new URL(page.url()).pathname.split('/')
  await page.context().close()
  return { number, key }
}

async function pay(page: Page): Promise<void> {
  await page.waitForURL(`${SANDBOX}/pay/**`)
  await page.getByRole('link', { name: 'Use 4925000000000004' }).click()
  await page.getByRole('button', { name: /^Pay / }).click()
  await page.getByRole('button', { name: 'Approve', exact: true }).click()
}

/** Days on which the shop is open at ten, far enough apart that scenes do not compete for bikes. */
function someTuesdayAndWednesday(): [string, string] {
  const weeks = 6 + Math.floor(Math.random() * 40)
  const monday = Date.now() - ((new Date().getUTCDay() + 6) % 7) * DAY_MS
  const day = (count: number) => new Date(monday + (weeks * 7 + count) * DAY_MS).toISOString().slice(0, 10)
  return [day(1), day(2)]
}

const DAY_MS = 24 * 3600_000

/** Hands the gear out, takes it back damaged and captures one krone, with a photo. */
async function damage(browser: Browser, run: string, number: string): Promise<void> {
  const page = await browser.newPage({ baseURL: OWN })
  await page.goto(`/staff/sign-in?next=/desk/bookings/${number}`)
  await page.getByLabel('E-mail address').fill(cast.clerk.email)
  await page.getByLabel('Password').fill(cast.clerk.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('button', { name: 'Hand out' }).click()
  await page.getByRole('button', { name: 'Take back, damaged' }).click()
  await page.waitForURL(/\/deposit/)
  await page.getByRole('textbox', { name: 'Amount' }).fill('1')
  await page.getByRole('radio', { name: /^Damage/ }).check()
  await page.getByLabel('Note to the renter').fill(`A scratch, ${run}`)
  const buffer = Buffer.from(PIXEL, 'base64')
  await page.getByLabel('Photos').setInputFiles({ name: 'scratch.png', mimeType: 'image/png', buffer })
  await page.getByRole('button', { name: /^Capture/ }).click()
  await page.waitForURL(/capture=/)
  await page.context().close()
}

/** The ids of a receipt, a photo and a payment, as the renter's own page shows them. */
async function whatHangsOn(who: APIRequestContext, { number, key }: Booked) {
  const page = await (await ask(who, `/b/${number}/${key}`)).text()
  const idAfter = (what: string) => new RegExp(`/${what}/([0-9a-f-]{36})`).exec(page)?.[1] ?? ''
  return { receipt: idAfter('receipts'), photo: idAfter('photos'), payment: randomUUID() }
}
