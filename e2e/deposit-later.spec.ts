import { cast } from '@/prisma/cast'
import { findBooking, notice } from './clerk'
import { EVERYWHERE } from './everywhere'
import { dayIn, expect, expectAccessible, test } from './fixtures'
import { panel } from './panel'
import { approve, chooseSize, findGear, goToPayment, payByCard, sayWho } from './renter'

const DAYS_AHEAD = 60

test('a renter books weeks ahead, pays the rent only, and approves the deposit by link before the bike may leave', async ({
  page,
  renter,
  sandbox,
  mailbox,
  clerk,
}) => {
  const now = await sandbox.now()
  const days = { from: dayIn(now, DAYS_AHEAD), until: dayIn(now, DAYS_AHEAD + 1) }
  await findGear(page, days, 'Low-step city bike')
  await chooseSize(page, 'S')
  await expect(page.getByText('Your deposit need not be blocked yet.')).toBeVisible()
  await expectAccessible(page)
  await sayWho(page, renter)
  const number = await goToPayment(page)
  await expect(page.getByRole('heading', { level: 1, name: /^Pay 110\.00 NOK/ })).toBeVisible()
  await payByCard(page)
  await approve(page)
  await expect(page.getByText('Your deposit comes later')).toBeVisible()
  const booking = page.url()

  // To less than a day before the hand-out, whatever time of day it is now.
  const handOut = new Date(`${days.from}T09:00:00Z`)
  await sandbox.advance(`${Math.ceil((handOut.getTime() - now.getTime()) / 60_000) - 23 * 60}m`)
  const letter = await mailbox.latest(renter.email, /Please approve the deposit/)
  expect(letter.text).toContain('It is not a payment')
  await findBooking(clerk, number)
  await expect(panel(clerk, 'Not to be handed out yet')).toContainText('Nobody has approved the deposit yet')
  await expectAccessible(clerk)
  await clerk.goto('/desk/deposits')
  const row = clerk.getByRole('row').filter({ hasText: number })
  await expect(row).toContainText('Not in place')
  await expect(row).toContainText('The renter has the link')
  await expectAccessible(clerk)

  await page.goto(booking)
  await page.getByRole('button', { name: 'Approve 500 NOK' }).click()
  await payByCard(page)
  await approve(page)
  await expect(page.getByText('Guaranteed until')).toBeVisible()
  await findBooking(clerk, number)
  await clerk.getByRole('button', { name: 'Hand out', exact: true }).click()
  await expect(notice(clerk, 'Handed out')).toBeVisible()
})

test(
  'nobody approved the deposit, and somebody who may decide about deposits hands the bike out with a reason',
  EVERYWHERE,
  async ({ page, renter, sandbox, clerk }) => {
    const now = await sandbox.now()
    const days = { from: dayIn(now, DAYS_AHEAD), until: dayIn(now, DAYS_AHEAD + 1) }
    await findGear(page, days, 'Low-step city bike')
    await chooseSize(page, 'S')
    await sayWho(page, renter)
    const number = await goToPayment(page)
    await payByCard(page)
    await approve(page)
    await findBooking(clerk, number)
    await clerk.getByText('Hand out all the same').first().click()
    await clerk.getByRole('button', { name: 'Hand out all the same' }).click()
    await expect(clerk.getByText('Say why the gear may leave all the same')).toBeVisible()
    await clerk.getByLabel('Why it may leave all the same').fill('A regular of ours.')
    await clerk.getByRole('button', { name: 'Hand out all the same' }).click()
    await expect(notice(clerk, 'Handed out')).toBeVisible()
    const overridden = clerk.getByText(
      'Handed out although the deposit is not approved: “A regular of ours.”',
    )
    await expect(overridden.first()).toBeVisible()
    await expect(panel(clerk, 'Logbook')).toContainText(cast.clerk.name)
  },
)
