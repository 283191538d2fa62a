import {
  bringBackDamaged,
  captureButton,
  depositOf,
  fillInClaim,
  findBooking,
  handOut,
  notice,
  takeBackUndamaged,
} from './clerk'
import { expect, expectAccessible, test } from './fixtures'
import { bookInFlam, legacyDays } from './legacy'
import { expectSum, moneyOf, panel } from './panel'

test('SHF-14 SHF-15 SHF-21 at the legacy gateway the bike comes back as it was: the deposit is released, after a slip is taken back', async ({
  page,
  renter,
  sandbox,
  clerk,
  mailbox,
}) => {
  const { number, url } = await bookInFlam(page, { renter, days: await legacyDays(sandbox, 1) })
  await expectSum(moneyOf(page), 'Rent, captured', '100 NOK')
  await expectSum(moneyOf(page), 'Deposit, still capturable', '500 NOK')
  await expectAccessible(page)

  await handOut(clerk, number)
  await takeBackUndamaged(clerk)
  const step = panel(clerk, 'Release the deposit')
  await expect(step).toContainText('Release it by')
  await expectAccessible(clerk)
  await clerk.getByRole('button', { name: 'Release 500 NOK' }).click()
  await expect(panel(clerk, 'The deposit is being released')).toContainText('can be taken back')
  await expectAccessible(clerk)
  await clerk.getByRole('button', { name: 'Take the release back' }).click()
  await expect(notice(clerk, 'Nothing was sent')).toBeVisible()

  await clerk.getByRole('button', { name: 'Release 500 NOK' }).click()
  await expect(panel(clerk, 'The deposit is being released')).toBeVisible()
  await sandbox.advance('61s')
  await expect(notice(clerk, 'Deposit released')).toBeVisible({ timeout: 40_000 })
  await expect(depositOf(clerk)).toContainText('500 NOK released')
  await expect(panel(clerk, 'Logbook')).toContainText('Deposit of 500 NOK released; the bank has been told')

  const letter = await mailbox.latest(renter.email, /^Your deposit for booking .* is released: 500 NOK/)
  expect(letter.text).toContain('never taken')
  await page.goto(url)
  await expect(page.getByText('Your deposit is released')).toBeVisible()
  await expectSum(moneyOf(page), 'Deposit, not used', '500 NOK')
  await expectAccessible(page)
})

test('SHF-14 SHF-23 SHF-24 at the legacy gateway 350 of the deposit is captured, once, and the rest goes back with it', async ({
  page,
  renter,
  sandbox,
  clerk,
  mailbox,
}) => {
  const { number, url } = await bookInFlam(page, { renter, days: await legacyDays(sandbox, 1) })
  await bringBackDamaged(clerk, number)
  await fillInClaim(clerk, { amount: '350', note: 'The rear wheel is bent.' })
  await captureButton(clerk).click()
  await expect(notice(clerk, '350 NOK captured')).toBeVisible()
  await expectSum(depositOf(clerk), 'Taken', '350 NOK')
  const letter = await mailbox.latest(renter.email, /^We took 350\sNOK from the deposit/)
  expect(letter.text).toContain('The rear wheel is bent.')
  await findBooking(clerk, number)
  await expect(clerk.getByRole('link', { name: 'Capture deposit' })).toHaveCount(0)
  await expect(clerk.getByRole('button', { name: /^Release/ })).toHaveCount(0)
  await page.goto(url)
  await expectSum(moneyOf(page), 'Deposit, captured', '350 NOK')
  await expect(panel(page, 'Receipts').getByRole('link')).toHaveCount(2)
  await expectAccessible(page)
})
