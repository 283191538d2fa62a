import { cast } from '@/prisma/cast'
import { EVERYWHERE } from './everywhere'
import { expect, expectAccessible, test } from './fixtures'
import { panel } from './panel'
import { bookQuickly, holdQuickly } from './quick-booking'
import { approve, CARDS, expectConfirmed, goToPayment, openForm, payByCard, sayWho } from './renter'
import type { Sandbox } from './sandbox'

const PAST_THE_HOLD = '16m'

test('the time runs out on the payment page: it says so, nothing was taken, and the same can be booked again', async ({
  page,
  renter,
  days,
  sandbox,
  mailbox,
  trouble,
  clerk,
}) => {
  trouble.expect(/410/)
  await openForm(page, days)
  await sayWho(page, renter)
  const number = await goToPayment(page)
  await page.getByRole('link', { name: `Use ${CARDS.works}` }).click()
  await sandbox.advance(PAST_THE_HOLD)
  const letter = await mailbox.latest(renter.email, /ended without a payment$/)
  expect(letter.text).toContain(`booking ${number} has ended`)
  expect(letter.text).toContain('Nothing was taken from your account')

  await page.getByRole('button', { name: /^Pay / }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This payment is closed')
  await expect(page.getByText('Nothing was taken.')).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Return to the shop' }).click()
  await expect(page.getByText('This booking has lapsed')).toBeVisible()
  await expect(page.getByText('It was not paid in time, so the gear is free for others again.')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Pay / })).toHaveCount(0)
  await expectAccessible(page)

  await clerk.goto(`/desk/bookings/${number}`)
  await expect(panel(clerk, 'What comes next')).toContainText('Nobody paid in time')
  await expectAccessible(clerk)

  await page.getByRole('link', { name: 'See if it is still free' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Your booking' })).toBeVisible()
  await expect(page.getByLabel('E-mail address')).toHaveValue(renter.email)
  await expect(page.getByRole('button', { name: 'Go to payment, 600 NOK' })).toBeVisible()
})

test(
  'the time runs out at the bank: saying yes is too late, and the booking tells the truth',
  EVERYWHERE,
  async ({ page, request, renter, days, sandbox, mailbox, trouble }) => {
    trouble.expect(/410/)
    await page.goto(await holdQuickly(request, days, renter))
    await payByCard(page)
    await sandbox.advance(PAST_THE_HOLD)
    await mailbox.latest(renter.email, /ended without a payment$/)
    await page.getByRole('button', { name: 'Approve', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This payment is closed')
    await page.getByRole('link', { name: 'Return to the shop' }).click()
    await expect(page.getByText('This booking has lapsed')).toBeVisible()
    await expect(page.getByText('Nothing was taken from you.')).toBeVisible()
  },
)

test(
  'the money comes after the dates had lapsed, and the bike is still free: booked after all, and the letter says so',
  EVERYWHERE,
  async ({ page, request, renter, days, sandbox, mailbox }) => {
    await page.goto(await holdQuickly(request, days, renter))
    await payByCard(page)
    await lapseBehindTheGatewaysBack(sandbox)
    await mailbox.latest(renter.email, /ended without a payment$/)
    await approve(page)
    await expectConfirmed(page)
    const letter = await mailbox.latest(renter.email, /is confirmed$/)
    expect(letter.text).toContain('The gear was still free, so we took it for you again')
  },
)

test('the money comes after somebody else has taken the last bike: all of it is let go, and page and letter say why', async ({
  page,
  request,
  renter,
  sandbox,
  mailbox,
  freeDays,
}) => {
  const lastOne = { variant: cast.trailBike.m }
  const days = await freeDays(lastOne.variant)
  await page.goto(await holdQuickly(request, days, renter, lastOne))
  await payByCard(page)
  await lapseBehindTheGatewaysBack(sandbox)
  await mailbox.latest(renter.email, /ended without a payment$/)

  await bookQuickly(request, days, { ...renter, email: `faster.${renter.email}` }, lastOne)

  await approve(page)
  await expect(page.getByText('The payment came too late')).toBeVisible({ timeout: 20_000 })
  await expect(page.getByText(/Your bank had approved 5,590\sNOK. Nothing of it was taken/)).toBeVisible({
    timeout: 20_000,
  })
  await expect(page.getByText('Receipts')).toHaveCount(0)
  await expectAccessible(page)
  const letter = await mailbox.latest(renter.email, /goes back to you$/)
  expect(letter.text).toContain('We have let the 5,590 NOK go by ourselves: nothing of it was taken.')
})

/** The hold ends, but the gateway does not accept that the visit is over, and still takes money. */
async function lapseBehindTheGatewaysBack(sandbox: Sandbox): Promise<void> {
  await sandbox.fault({ fault: 'wrong-key', operation: 'terminate' })
  await sandbox.advance(PAST_THE_HOLD)
}
