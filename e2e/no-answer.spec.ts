import type { Page } from '@playwright/test'
import { captureButton, depositOf, fillInClaim, notice } from './clerk'
import { EVERYWHERE } from './everywhere'
import { expect, expectAccessible, test } from './fixtures'
import { expectSum, moneyOf, panel } from './panel'
import { holdQuickly } from './quick-booking'
import { bringBackDamagedQuickly } from './quick-desk'
import { approve, expectConfirmed, goToPayment, openForm, payByCard, sayWho } from './renter'

test('the bank does not answer the capture: the clerk reads that we are asking, and then the truth, without a reload by hand', async ({
  bookAsRenter,
  renter,
  clerk,
  sandbox,
  mailbox,
}) => {
  const { number } = await bookAsRenter()
  await bringBackDamagedQuickly(clerk, number)
  await fillInClaim(clerk, { amount: '350', note: 'The front wheel is bent.' })
  await sandbox.fault({ fault: 'fall-silent', operation: 'charge' })
  await captureButton(clerk).click()
  await expect(notice(clerk, 'We are asking the bank')).toContainText(/capturing 350\sNOK/)
  const wasReloaded = await markPage(clerk)
  await expectAccessible(clerk)

  await sandbox.speakAgain()
  await expect(notice(clerk, /350\sNOK captured/)).toBeVisible({ timeout: 30_000 })
  expect(await wasReloaded()).toBe(false)
  await expectSum(depositOf(clerk), 'Left', '150 NOK')
  await mailbox.latest(renter.email, /^We took 350\sNOK/)
  await expect(panel(clerk, 'Receipts').getByRole('link')).toHaveCount(2)
})

test('the bank does not answer when the rent is taken: the renter reads that we are asking, and then that it is paid', async ({
  page,
  renter,
  days,
  sandbox,
  mailbox,
}) => {
  await openForm(page, days)
  await sayWho(page, renter)
  await goToPayment(page)
  await payByCard(page)
  await sandbox.fault({ fault: 'fall-silent', operation: 'charge' })
  await approve(page)
  await expect(page.getByText('We are asking the bank').first()).toBeVisible()
  await expect(page.getByText('Please do not pay a second time.')).toBeVisible()
  const wasReloaded = await markPage(page)
  await sandbox.speakAgain()
  await expectConfirmed(page)
  expect(await wasReloaded()).toBe(false)
  await expectSum(moneyOf(page), 'Rent, captured', '100 NOK')
  await mailbox.latest(renter.email, /is confirmed$/)
})

test(
  'the payment page cannot be opened: nothing was taken, and the second press works',
  EVERYWHERE,
  async ({ page, renter, days, sandbox }) => {
    await openForm(page, days)
    await sayWho(page, renter)
    await sandbox.fault({ fault: 'lose-answer', operation: 'create' })
    await page.getByRole('button', { name: /^Go to payment/ }).click()
    await expect(page.getByText('The payment page did not open')).toBeVisible({ timeout: 30_000 })
    await expectAccessible(page)
    await panel(page, 'Still to pay')
      .getByRole('button', { name: /^Pay 600\sNOK$/ })
      .click()
    await payByCard(page)
    await approve(page)
    await expectConfirmed(page)
  },
)

test(
  'the gateway calls our request for the rent wrong: what the bank had approved is let go, the page says so, and the second press works',
  EVERYWHERE,
  async ({ page, request, renter, days, sandbox }) => {
    await page.goto(await holdQuickly(request, days, renter))
    await payByCard(page)
    await sandbox.fault({ fault: 'wrong-key', operation: 'charge' })
    await approve(page)
    const toPay = panel(page, 'Still to pay')
    await expect(toPay).toContainText(/Your bank had approved 600\sNOK, but we could not take the rent/)
    await expect(toPay).toContainText('Nothing was taken')
    await expectAccessible(page)
    await toPay.getByRole('button', { name: /^Pay 600\sNOK$/ }).click()
    await payByCard(page)
    await approve(page)
    await expectConfirmed(page)
  },
)

test(
  'the gateway calls our request for the deposit wrong: the clerk reads that nothing was taken, and the office whom to tell',
  EVERYWHERE,
  async ({ bookAsRenter, clerk, admin, sandbox }) => {
    const { number } = await bookAsRenter()
    await bringBackDamagedQuickly(clerk, number)
    await fillInClaim(clerk, { amount: '99' })
    await sandbox.fault({ fault: 'wrong-key', operation: 'charge' })
    await captureButton(clerk).click()
    await expect(notice(clerk, /Our request for 99\sNOK was refused/)).toContainText('Nothing was taken')
    await expectSum(depositOf(clerk), 'Taken', '0 NOK')
    await expectAccessible(clerk)
    await admin.goto('/office')
    const row = panel(admin, 'Needs a person').getByRole('row').filter({ hasText: number })
    await expect(row).toContainText('Request refused')
    await expectAccessible(admin)
  },
)

/** Leaves a mark in a page that a reload would wipe away. */
async function markPage(page: Page): Promise<() => Promise<boolean>> {
  await page.evaluate(() => Object.assign(window, { wasHereBefore: true }))
  return () => page.evaluate(() => !('wasHereBefore' in window))
}
