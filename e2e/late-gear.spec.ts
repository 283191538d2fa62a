import { cast } from '@/prisma/cast'
import { findBooking, handOut, notice, takeBackUndamaged } from './clerk'
import { dayIn, expect, expectAccessible, test } from './fixtures'
import { panel } from './panel'
import { bookQuickly } from './quick-booking'
import { pressQuickly } from './quick-desk'

// Both cargo bikes of the shop: whoever comes next has no other.
const BOTH = { variant: cast.cargoBike.only, quantity: 2 }

test('gear does not come back in time: whoever waits for it stands on the desk by name, and gets it when it is there', async ({
  clerk,
  renter,
  request,
  sandbox,
  freeDays,
}) => {
  const first = await freeDays(BOTH.variant)
  const later = (days: number) => dayIn(new Date(`${first.until}T10:00:00Z`), days)
  const late = await bookQuickly(request, first, renter, BOTH)
  const next = await bookQuickly(
    request,
    { from: later(1), until: later(2) },
    { ...renter, name: 'Lena Vågå' },
    BOTH,
  )
  await handOut(clerk, late.number)

  const hours = Math.ceil(
    (Date.parse(`${first.until}T10:00:00Z`) - (await sandbox.now()).getTime()) / 3_600_000,
  )
  await sandbox.advance(`${hours}h`)
  const danger = panel(clerk, 'In danger: their gear is not back')
  await expect(async () => {
    await clerk.goto(`/desk?shop=${cast.bergen.slug}`)
    await expect(danger.getByRole('link', { name: next.number })).toHaveCount(1, { timeout: 500 })
  }).toPass({ timeout: 20_000 })
  await expect(danger).toContainText('Lena Vågå')
  await expect(danger).toContainText('2 × Cargo bike')
  await expect(danger.getByRole('link', { name: late.number })).toBeVisible()
  await expectAccessible(clerk)

  await findBooking(clerk, next.number)
  await clerk.getByRole('button', { name: 'Hand out' }).click()
  const refused = notice(clerk, /has not been brought back yet/)
  await expect(refused.getByRole('link', { name: 'Something else instead' })).toBeVisible()
  await expectAccessible(clerk)

  await findBooking(clerk, late.number)
  await takeBackUndamaged(clerk)
  await clerk.goto(`/desk?shop=${cast.bergen.slug}`)
  await expect(danger).toHaveCount(0)
  await handOut(clerk, next.number)
})

test('pain 60 a fee for being late is changed to what is fair, and asked for by link', async ({
  clerk,
  page,
  bookAsRenter,
  renter,
  sandbox,
  mailbox,
  days,
}) => {
  const { number, url } = await bookAsRenter()
  await pressQuickly(clerk, number, 'Hand out')
  await sandbox.moveTo(days.until, '11:30')
  await pressQuickly(clerk, number, 'Take back, undamaged')
  await clerk.goto(`/desk?shop=${cast.bergen.slug}`)
  const row = panel(clerk, 'Waiting for a decision').getByRole('row').filter({ hasText: number })
  await expect(row).toContainText('Came back late')
  await row.getByRole('link', { name: number }).click()
  const fee = panel(clerk, 'Came back late')
  await expect(fee).toContainText('City bike, M: 2 started hours')
  await fee.getByRole('link', { name: 'Ask the renter to pay it' }).click()
  await expect(clerk.getByLabel('Amount', { exact: true })).toHaveValue('80.00')
  await expect(clerk.getByRole('radio', { name: /^Late return/ })).toBeChecked()
  await clerk.getByLabel('Amount', { exact: true }).fill('40')
  await clerk.getByLabel('Note to the renter').fill('One hour, because our door was shut.')
  await clerk.getByRole('button', { name: /^Ask for 40\sNOK/ }).click()
  await expect(notice(clerk, /Payment link for 40\sNOK sent/)).toBeVisible()
  await expect(fee).toHaveCount(0)
  await expectAccessible(clerk)
  const letter = await mailbox.latest(renter.email, /40 NOK/)
  expect(letter.text).toContain('One hour, because our door was shut.')
  await page.goto(url)
  await expect(page.getByRole('main')).toContainText('One hour, because our door was shut.')
})
