import type { Locator, Page } from '@playwright/test'
import { cast } from '@/prisma/cast'
import { notice } from './clerk'
import { EVERYWHERE } from './everywhere'
import { dayIn, expect, expectAccessible, test } from './fixtures'
import { panel } from './panel'
import { pressQuickly } from './quick-desk'
import { barOf, freeUnitFrom, openWeek, unitOf } from './timeline'

/** From a point of the bar by so much, slowly enough to be seen. */
async function drag(desk: Page, bar: Locator, grip: 'middle' | 'end', by: { dx: number; dy: number }) {
  await bar.scrollIntoViewIfNeeded()
  const box = (await bar.boundingBox())!
  const from = { x: box.x + (grip === 'end' ? box.width - 4 : box.width / 2), y: box.y + box.height / 2 }
  await desk.mouse.move(from.x, from.y)
  await desk.mouse.down()
  await desk.mouse.move(from.x + by.dx / 2, from.y + by.dy / 2, { steps: 4 })
  await desk.mouse.move(from.x + by.dx, from.y + by.dy, { steps: 4 })
  await desk.mouse.up()
}

const ROW = 38
const DAY = 168

test('pain 44 pain 47 a clerk drags a booking to another bike and its return to the next day, and sees what it costs before it is so', async ({
  clerk,
  bookAsRenter,
  days,
  mailbox,
  renter,
}) => {
  const { number } = await bookAsRenter()
  await openWeek(clerk, days.from)
  const bar = barOf(clerk, number)
  const before = await unitOf(bar)
  await expectAccessible(clerk)

  const other = await freeUnitFrom(clerk, before)
  await drag(clerk, bar, 'middle', { dx: 0, dy: other.rows * ROW })
  const dialog = clerk.getByRole('dialog')
  await expect(dialog).toContainText(`From ${before} to ${other.code}`)
  await expectAccessible(clerk)
  await dialog.getByRole('button', { name: 'Put it there' }).click()
  await expect(notice(clerk, `${number}: from ${before} to ${other.code}`)).toBeVisible()
  await expect.poll(() => unitOf(barOf(clerk, number))).toBe(other.code)

  await drag(clerk, barOf(clerk, number), 'end', { dx: DAY, dy: 0 })
  await expect(dialog).toContainText(/100\sNOK more/)
  await expectAccessible(clerk)
  await dialog.getByRole('button', { name: /ask for 100\sNOK/ }).click()
  await expect(notice(clerk, `${number} is booked for`)).toBeVisible()

  await clerk.goto(`/desk/bookings/${number}`)
  await expect(panel(clerk, 'Other dates than at first')).toContainText(/100\sNOK more/)
  await expectAccessible(clerk)
  await mailbox.latest(renter.email, /New dates for booking .*please pay 100/)
})

test(
  'pain 44 dragged onto a bike of another size it springs back, and a sentence says why',
  EVERYWHERE,
  async ({ clerk, bookAsRenter, days }) => {
    const { number } = await bookAsRenter()
    await openWeek(clerk, days.from)
    const bar = barOf(clerk, number)
    const before = await unitOf(bar)
    const rows = 7 - Number(before.slice(-2))
    await drag(clerk, bar, 'middle', { dx: 0, dy: rows * ROW + 30 })
    await expect(notice(clerk, /It stays where it was/)).toBeVisible()
    expect(await unitOf(barOf(clerk, number))).toBe(before)
  },
)

test(
  'pain 44 on the page of the booking: other dates are looked at first, and closed hours are said',
  EVERYWHERE,
  async ({ clerk, bookAsRenter, days }) => {
    const { number } = await bookAsRenter()
    await clerk.goto(`/desk/bookings/${number}`)
    await clerk.getByRole('link', { name: 'Other dates' }).click()
    await clerk.getByLabel('Return', { exact: true }).fill(dayIn(new Date(`${days.until}T10:00:00Z`), 1))
    await clerk.getByLabel('Return time').fill('23:30')
    await clerk.getByRole('button', { name: 'See what would happen' }).click()
    await expect(clerk.getByText('Against a rule of the web shop, which you may set aside')).toBeVisible()
    await expect(clerk.getByText(/^The shop is closed at the return: it is open /)).toBeVisible()
    await expectAccessible(clerk)
    await clerk.getByLabel(/Do not ask for the/).check()
    await clerk.getByRole('button', { name: 'Change the dates, ask for nothing' }).click()
    await expect(clerk.getByText('Say why it is not asked for.', { exact: false })).toBeVisible()
    await clerk.getByLabel('Why it is not asked for').fill('The ferry did not run')
    await clerk.getByRole('button', { name: 'Change the dates, ask for nothing' }).click()
    await expect(notice(clerk, 'The booking has new dates')).toBeVisible()
    await expect(panel(clerk, 'Other dates than at first')).toContainText('The ferry did not run')
    await expect(panel(clerk, 'Logbook')).toContainText('although: the shop is closed then')
  },
)

test('what a colleague does shows by itself, and waits while a dialog is open; afterwards it is drawn as it was', async ({
  clerk,
  bookAsRenter,
}) => {
  const { number } = await bookAsRenter()
  await clerk.goto(`/desk/timeline?shop=${cast.bergen.slug}&days=30&product=city-bike`)
  await expect(clerk.getByText('changes show by themselves')).toBeVisible()
  const bar = barOf(clerk, number)
  await pressQuickly(clerk, number, 'Hand out')
  await expect(bar).toHaveAccessibleName(/Handed out/)

  await bar.click()
  await expect(clerk.getByRole('dialog')).toContainText(number)
  await pressQuickly(clerk, number, 'Take back, undamaged')
  await expect(clerk.getByText('Something has changed: show it')).toBeAttached()
  await expect(clerk.getByRole('dialog')).toContainText(number)
  await clerk.keyboard.press('Escape')
  await expect(bar).toHaveAccessibleName(/Taken back|Was out/)
  await expect(clerk.getByText('Something has changed: show it')).toHaveCount(0)
})
