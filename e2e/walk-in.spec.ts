import { randomUUID } from 'node:crypto'
import type { Browser, Page } from '@playwright/test'
import { cast } from '@/prisma/cast'
import { submit } from './ask'
import { notice } from './clerk'
import { openTheCounter } from './counter'
import { EVERYWHERE } from './everywhere'
import { expect, expectAccessible, test } from './fixtures'
import { OWN } from './here'
import { panel } from './panel'
import { approve, expectConfirmed, payByCard, type Renter } from './renter'

const WALK_IN = `/desk/new?${new URLSearchParams({ shop: cast.bergen.slug, until: 'tomorrow' })}`

test.beforeEach(({ sandbox }) => openTheCounter(sandbox))

test('pain 24 a walk-in is booked in one page, paid on the renter’s own phone, and the desk moves on by itself', async ({
  clerk,
  browser,
  renter,
  mailbox,
  trouble,
}) => {
  await clerk.goto(WALK_IN)
  await expectAccessible(clerk)
  await clerk.getByRole('textbox', { name: /Gear by name/ }).fill('city bike')
  await clerk.getByRole('button', { name: 'Find gear' }).click()
  await clerk.getByRole('link', { name: /^Take City bike, L/ }).click()
  await expect(panel(clerk, 'The deal')).toContainText('1 × City bike, L')
  await sayWhoAtDesk(clerk, { ...renter, email: 'not an address' })
  await expect(clerk.getByLabel('E-mail', { exact: true })).toBeFocused()
  await expectAccessible(clerk)
  await sayWhoAtDesk(clerk, renter)
  const pay = panel(clerk, 'The renter pays on their own phone')
  await expect(pay.getByRole('img', { name: /^Code to pay/ })).toBeVisible()
  await expect(pay).toContainText('left')
  await expectAccessible(clerk)

  const letter = await mailbox.latest(renter.email, /^Pay for booking/)
  const address = (await pay.getByRole('link', { name: 'their page' }).getAttribute('href'))!
  expect(letter.text).toContain(address)
  const phone = await ownPhone(browser, trouble)
  await phone.goto(address)
  await expectAccessible(phone)
  await phone.locator('summary').filter({ hasText: 'Rental terms' }).click()
  await expect(phone.getByText('How you look after the gear')).toBeVisible()
  await phone.getByLabel(/I have read the terms/).check()
  await phone.getByRole('button', { name: /^Pay / }).click()
  await payByCard(phone)
  await approve(phone)
  await expectConfirmed(phone)
  await expect(phone.getByRole('img', { name: /^Code of booking/ })).toBeVisible()
  await expectAccessible(phone)

  // Nobody has touched the desk's page since.
  await expect(panel(clerk, 'Hand out')).toBeVisible({ timeout: 30_000 })
  await phone.goto(`${address}/terms`)
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText('The terms you accepted')
  await phone.context().close()
})

test(
  'the renter does not want it after all: one press, and whoever comes next is filled in by their phone',
  EVERYWHERE,
  async ({ clerk, bookAsRenter, renter }) => {
    await bookAsRenter()
    await clerk.goto(`${WALK_IN}&gear=1*${cast.cityBike.s}`)
    await clerk.getByLabel(/Been here before/).fill(renter.email.toUpperCase())
    await clerk.getByRole('button', { name: 'Fill in' }).click()
    await expect(clerk.getByText(`${renter.name} has booked once before`)).toBeVisible()
    await expect(clerk.getByLabel('Name', { exact: true })).toHaveValue(renter.name)
    await clerk.getByRole('button', { name: /^Show the code/ }).click()
    await clerk.getByRole('button', { name: /They do not want it/ }).click()
    await expect(notice(clerk, 'Cancelled')).toBeVisible()
    await expectAccessible(clerk)
  },
)

test('pain 64 a scanned code leads straight to its booking; one that nobody has, or of another shop, is named', async ({
  clerk,
  bookAsRenter,
}) => {
  const { number, url } = await bookAsRenter()
  await clerk.goto('/desk')
  await scan(clerk, url)
  await expect(clerk.getByRole('heading', { level: 1, name: number })).toBeVisible()
  const label = (
    await panel(clerk, 'Gear')
      .getByText(/^BGO-CB-M-\d\d$/)
      .innerText()
  ).trim()
  await scan(clerk, label.toLowerCase())
  await expect(clerk.getByRole('heading', { level: 1 })).toBeVisible()
  await scan(clerk, 'BGO-XX-99')
  await expect(clerk.getByRole('main')).toContainText('No booking or gear has the code BGO-XX-99.')
  await expectAccessible(clerk)
  await scan(clerk, 'https://rent.example/b/CCC-CCCC/abc')
  await expect(clerk.getByRole('main')).toContainText('This code belongs to another shop: rent.example.')
  await scan(clerk, `${url.slice(0, -4)}AAAA`)
  await expect(clerk.getByRole('main')).toContainText('no booking has it')
})

test(
  'with the keyboard alone: search, walk what is found, and come to the button that hands out',
  EVERYWHERE,
  async ({ clerk, bookAsRenter, renter }) => {
    const first = await bookAsRenter()
    await bookAsRenter({ variant: cast.cityBike.l })
    await clerk.goto('/desk')
    await expect(clerk.getByText('leads here from anywhere')).toBeVisible()
    await scan(clerk, renter.email)
    await expect(panel(clerk, '2 bookings')).toBeVisible()
    await clerk.keyboard.press('ArrowDown')
    await clerk.keyboard.press('ArrowDown')
    await clerk.keyboard.press('Enter')
    await expect(clerk.getByRole('heading', { level: 1, name: first.number })).toBeVisible()
    await expect(clerk.getByText('leads to hand out')).toBeVisible()
    // In a field the key is a letter.
    await clerk.keyboard.press('/')
    await clerk.keyboard.press('h')
    await expect(clerk.getByRole('searchbox')).toHaveValue('h')
    await clerk.getByRole('searchbox').blur()
    await clerk.keyboard.press('h')
    await expect(panel(clerk, 'Hand out').locator('button[type="submit"]').first()).toBeFocused()
    await clerk.getByRole('button', { name: 'Turn single keys off' }).click()
    await clerk.getByRole('heading', { level: 1 }).click()
    await clerk.keyboard.press('/')
    await expect(clerk.getByRole('searchbox')).not.toBeFocused()
    await clerk.getByRole('button', { name: 'Turn single keys on' }).click()
  },
)

test('two people at one desk: each sees what the other does, and nobody loses what they are typing', async ({
  clerk,
  admin,
  renter,
}) => {
  await clerk.goto(`/desk?shop=${cast.bergen.slug}`)
  await admin.goto(`/desk?shop=${cast.bergen.slug}`)
  // It stands in a list that is folded up.
  const held = (page: Page) => page.getByRole('main').getByText(renter.name)
  await expect(clerk.getByText('changes show by themselves')).toBeVisible()
  await expect(admin.getByText('changes show by themselves')).toBeVisible()
  await admin.getByRole('searchbox').fill('half a na')
  await holdAtDesk(admin, renter)
  await expect(held(clerk)).toHaveCount(1)
  await expect(admin.getByRole('button', { name: 'Something has changed: show it' })).toBeVisible()
  await expectAccessible(admin)
  await expect(held(admin)).toHaveCount(0)
  await admin.getByRole('button', { name: 'Something has changed: show it' }).click()
  await expect(held(admin)).toHaveCount(1)
  await expect(admin.getByRole('searchbox')).toHaveValue('half a na')
})

test(
  'without scripts the desk says when it was drawn, and a walk-in can be booked',
  EVERYWHERE,
  async ({ browser, sessionOf, renter }) => {
    const context = await browser.newContext({
      baseURL: OWN,
      javaScriptEnabled: false,
      storageState: await sessionOf(cast.clerk),
    })
    const page = await context.newPage()
    await page.goto('/desk')
    await expect(page.getByText(/^As of \d\d:\d\d/)).toBeVisible()
    await page.goto(`${WALK_IN}&gear=1*${cast.cityBike.s}`)
    await sayWhoAtDesk(page, renter)
    await expect(page.getByRole('img', { name: /^Code to pay/ })).toBeVisible()
    await context.close()
  },
)

/** As a hardware scanner does: the words, and Enter. */
async function scan(desk: Page, text: string): Promise<void> {
  await desk.keyboard.press('/')
  await desk.getByRole('searchbox').fill(text)
  const arrived = desk.waitForEvent('load')
  await desk.keyboard.press('Enter')
  await arrived
  await expect(desk.getByText('leads here from anywhere')).toBeVisible()
}

/** A walk-in as a browser without scripts would send it, from a page that nobody watches. */
async function holdAtDesk({ request }: Page, { name, email, phone }: Renter): Promise<void> {
  const form = `${WALK_IN}&gear=1*${cast.cityBike.l}&request=${randomUUID()}`
  const answer = await submit(request, form, 'Show the code', { name, email, phone })
  expect(answer.headers().location).toMatch(/\/desk\/bookings\//)
}

async function sayWhoAtDesk(desk: Page, { name, email, phone }: Renter): Promise<void> {
  await desk.getByLabel('Name', { exact: true }).fill(name)
  await desk.getByLabel('E-mail', { exact: true }).fill(email)
  await desk.getByLabel('Phone', { exact: true }).fill(phone)
  await desk.getByRole('button', { name: /^Show the code/ }).click()
}

async function ownPhone(browser: Browser, trouble: { watch: (context: never) => void }): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  trouble.watch(context as never)
  return context.newPage()
}
