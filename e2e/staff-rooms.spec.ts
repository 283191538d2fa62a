import type { Page } from '@playwright/test'
import { cast } from '@/prisma/cast'
import { captureButton, notice } from './clerk'
import { dayIn, expect, expectAccessible, test } from './fixtures'
import { OWN } from './here'
import { panel } from './panel'
import { bookQuickly, holdQuickly } from './quick-booking'
import { captureQuickly, pressQuickly } from './quick-desk'
import { CARDS } from './renter'

// What no other journey comes by: each room as it stands, to be read by eyes and by machines, at both widths.

const PHONE = { width: 390, height: 844 }
const LONG_WORD = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk'

test('a clerk looks up and down the desk: days without anything, searches, and a number that nobody has', async ({
  clerk,
  bookAsRenter,
  renter,
  sandbox,
  trouble,
}) => {
  const { number } = await bookAsRenter()
  const far = dayIn(await sandbox.now(), 500)
  await see(clerk, `/desk?shop=${cast.flam.slug}&day=${far}`, panel(clerk, 'Going out'), 'Nothing is booked')
  await see(clerk, `/desk?q=${renter.email}`, panel(clerk, 'One booking'), number)
  await expect(panel(clerk, 'One booking')).toContainText(/20\d\d.*Fjordhjul Bergen/)
  await see(clerk, `/desk?q=no${LONG_WORD}`, clerk.getByRole('main'), 'No booking has that number')
  await see(clerk, '/desk?q=x', clerk.getByRole('main'), 'Type two characters at least')

  trouble.expect(/404/)
  await see(clerk, '/desk/bookings/AAA-AAAA', clerk.getByRole('main'), 'No booking has this number')
  await clerk.getByRole('link', { name: 'Look for it' }).click()
  await expect(clerk.getByRole('searchbox')).toBeVisible()
})

test('a clerk sees a booking on its way: still to be paid, paid, handed out by somebody else meanwhile, and taken back damaged', async ({
  clerk,
  renter,
  days,
  request,
}) => {
  await holdQuickly(request, days, { ...renter, email: `held.${renter.email}` })
  await clerk.goto(`/desk?q=held.${renter.email}`)
  await clerk.getByRole('main').getByRole('table').getByRole('link').first().click()
  await expect(panel(clerk, 'The renter pays on their own phone')).toContainText('unpaid, it is free again')
  await expectAccessible(clerk)

  const name = `${renter.name} ${LONG_WORD}-${LONG_WORD}`
  const { number } = await bookQuickly(request, days, { ...renter, name })
  const booking = `/desk/bookings/${number}`
  await see(clerk, booking, panel(clerk, 'Hand out'), 'Check the codes on the gear')
  await see(clerk, `${booking}/deposit`, clerk.getByRole('main'), 'once the gear has been handed out')
  await pressQuickly(clerk, number, 'Hand out')
  // A colleague who had the same page open pressed a moment later.
  await see(clerk, `${booking}?refused=wrong-state`, notice(clerk, 'Somebody was faster'), 'Handed out')
  await pressQuickly(clerk, number, 'Take back, damaged')
  await see(clerk, booking, panel(clerk, 'Damaged: decide about the deposit'), 'lapses by itself')

  await clerk.goto(`${booking}/deposit`)
  await clerk.getByRole('textbox', { name: 'Amount' }).fill('600')
  await captureButton(clerk).click()
  await expect(clerk.getByRole('group', { name: 'Why' })).toHaveAccessibleDescription(/^Say why/)
  await expect(clerk.getByRole('radio', { name: 'Damage' })).toBeFocused()
  await expectAccessible(clerk)
})

test('an admin looks over the office: what needs a person, a refund, receipts by day and kind', async ({
  admin,
  clerk,
  bookAsRenter,
  renter,
  sandbox,
  trouble,
}) => {
  const declined = await bookAsRenter({ card: CARDS.restDropped })
  await pressQuickly(clerk, declined.number, 'Hand out')
  await pressQuickly(clerk, declined.number, 'Take back, damaged')
  await captureQuickly(clerk, declined.number, { amount: '350' })
  await see(admin, '/office', panel(admin, 'Needs a person'), declined.number)
  await expect(panel(admin, 'What runs by itself').getByRole('row')).not.toHaveCount(1)

  const paidIn = await bookAsRenter({ card: 'swish' })
  await pressQuickly(clerk, paidIn.number, 'Hand out')
  await pressQuickly(clerk, paidIn.number, 'Take back, undamaged')
  await pressQuickly(clerk, paidIn.number, 'Pay back')
  await expect(async () => {
    await admin.goto(`/office/receipts?kind=REFUND&method=DIRECT&q=${paidIn.number}`)
    await expect(panel(admin, 'One receipt')).toBeVisible({ timeout: 500 })
  }).toPass({ timeout: 20_000 })
  await expectAccessible(admin)
  await panel(admin, 'One receipt').getByRole('link').first().click()
  await expect(panel(admin, 'What it is for')).toContainText(/−500\sNOK/)
  await expect(panel(admin, 'What it is for')).not.toContainText('−0')
  await expectAccessible(admin)

  const today = dayIn(await sandbox.now(), 0)
  await see(admin, `/office/receipts?from=${today}&until=${today}`, admin.getByRole('main'), renter.name)
  trouble.expect(/404/)
  await see(admin, '/office/people/nobody', admin.getByRole('main'), 'no person at this address')
})

test('on a phone the office shows in its row of pages where one is: at once, without scripts, and on the way', async ({
  admin,
  browser,
  sessionOf,
}) => {
  const way = (page: Page, name: string) =>
    page.getByRole('navigation', { name: 'Office' }).getByRole('link', { name, exact: true })
  await admin.setViewportSize(PHONE)
  await admin.goto('/office/renters')
  await expect(way(admin, 'Data of renters')).toBeInViewport({ ratio: 1 })
  await expect(way(admin, 'Overview')).not.toBeInViewport()
  await way(admin, 'Overview').press('Enter')
  await expect(way(admin, 'Overview')).toHaveAttribute('aria-current', 'page')
  await expect(way(admin, 'Overview')).toBeInViewport({ ratio: 1 })

  const plain = await browser.newContext({
    baseURL: OWN,
    javaScriptEnabled: false,
    viewport: PHONE,
    storageState: await sessionOf(cast.admin),
  })
  const page = await plain.newPage()
  await page.goto('/office/renters')
  await expect(way(page, 'Data of renters')).toBeInViewport({ ratio: 1 })
  await page.goto('/office')
  // The first one keeps its distance from the edge.
  expect((await way(page, 'Overview').boundingBox())!.x).toBeGreaterThanOrEqual(12)
  await plain.close()
})

test('whoever builds pages finds all their parts on one, at both widths', async ({ admin }) => {
  await see(admin, '/office/ui', admin.getByRole('main'), 'Parts of pages')
  await expect(admin.getByRole('figure', { name: 'Rent captured, deposit capturable' }).first()).toBeVisible()
  await admin.getByRole('button', { name: 'Open it' }).press('Enter')
  await expect(admin.getByRole('dialog', { name: 'Before you go on' })).toBeVisible()
  await admin.keyboard.press('Escape')
  await expect(admin.getByRole('button', { name: 'Open it' })).toBeFocused()
  await admin.setViewportSize(PHONE)
  await expectAccessible(admin)
  const caption = admin.locator('caption').filter({ hasText: 'The same, closer together' })
  expect((await caption.boundingBox())!.width, 'a caption is as wide as its rows').toBeGreaterThan(250)
})

/** Goes there, waits until it says what it should, and looks it over. */
async function see(
  page: Page,
  path: string,
  where: ReturnType<Page['locator']>,
  what: string,
): Promise<void> {
  await page.goto(path)
  await expect(where).toContainText(what)
  await expectAccessible(page)
}
