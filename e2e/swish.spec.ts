import type { Page } from '@playwright/test'
import {
  captureButton,
  depositOf,
  fillInClaim,
  findBooking,
  handOut,
  notice,
  takeBackUndamaged,
} from './clerk'
import { expect, expectAccessible, test } from './fixtures'
import { expectSum, moneyOf, panel } from './panel'
import { bringBackDamagedQuickly } from './quick-desk'
import { readPdf } from './read-pdf'
import type { Days, Renter } from './renter'
import { approve, expectConfirmed, goToPayment, openForm, payBySwish, sayWho } from './renter'

test('a renter pays with Swish: the deposit is really paid, every page says so, and it is paid back after the return', async ({
  page,
  renter,
  days,
  clerk,
  mailbox,
}) => {
  const number = await bookBySwish(page, renter, days)
  await expect(panel(page, 'Your money')).toContainText('Paid with Swish')
  await expectSum(moneyOf(page), 'Rent, captured', '100 NOK')
  await expectSum(moneyOf(page), 'Deposit, paid in', '500 NOK')
  await expect(page.getByText('Guaranteed until')).toHaveCount(0)
  await page.getByText('What your bank shows').click()
  await expect(panel(page, 'Your money')).toContainText('So 600 NOK really left your account')
  await expect(panel(page, 'Your money')).toContainText('on the receipt it is no sale')
  await expectAccessible(page)
  const confirmed = await mailbox.latest(renter.email, /is confirmed$/)
  expect(confirmed.text).toContain('paid in and kept for you')
  expect(await readPdf(page.request, confirmed.attachments[0]!.url)).toMatch(/Swish/)
  const own = page.url()

  await handOut(clerk, number)
  await takeBackUndamaged(clerk)
  await expect(panel(clerk, 'Pay back the deposit')).toContainText(
    '500 NOK of it is with us and has to be paid back',
  )
  await expectAccessible(clerk)
  await clerk.goto('/desk')
  await expect(panel(clerk, 'Waiting for a decision')).toContainText(number)
  await findBooking(clerk, number)
  await clerk.getByRole('button', { name: /^Pay back 500\sNOK$/ }).click()
  await expect(notice(clerk, 'Paid back')).toBeVisible()
  await expect(panel(clerk, 'Nothing left to do')).toBeVisible()
  await expectAccessible(clerk)

  const back = await mailbox.latest(renter.email, /^Your deposit .* is on its way back: 500\sNOK$/)
  expect(await readPdf(page.request, back.attachments[0]!.url)).toMatch(/500/)
  await page.goto(own)
  await expectSum(moneyOf(page), 'Refunded', '500 NOK')
  await expect(panel(page, 'Receipts').getByRole('link')).toHaveCount(2)
  await expectAccessible(page)
})

test('paid with Swish and damaged: 350 of what was paid is kept, 150 is paid back', async ({
  page,
  renter,
  days,
  clerk,
  mailbox,
}) => {
  const number = await bookBySwish(page, renter, days)
  const own = page.url()
  await bringBackDamagedQuickly(clerk, number)
  await expect(clerk.getByText('No bank is asked')).toBeVisible()
  await expectAccessible(clerk)
  await fillInClaim(clerk, { amount: '350', note: 'The front wheel is bent.' })
  await captureButton(clerk).click()
  await expect(notice(clerk, /350\sNOK kept/)).toContainText(/150\sNOK of the deposit is left/)
  await clerk.getByRole('button', { name: /^Pay back 150\sNOK$/ }).click()
  await expect(notice(clerk, 'Paid back')).toBeVisible()
  await expectSum(depositOf(clerk), 'Kept', '350 NOK')
  await expectSum(depositOf(clerk), 'Left', '0 NOK')

  await mailbox.latest(renter.email, /^We kept 350\sNOK/)
  await mailbox.latest(renter.email, /is on its way back: 150\sNOK$/)
  await page.goto(own)
  await expect(panel(page, 'Taken from the deposit')).toContainText('Damage to the gear')
  await expectSum(moneyOf(page), 'Refunded', '150 NOK')
  await expect(panel(page, 'Receipts').getByRole('link')).toHaveCount(3)
  await expectAccessible(page)
})

async function bookBySwish(page: Page, renter: Renter, days: Days): Promise<string> {
  await openForm(page, days)
  await sayWho(page, renter)
  const number = await goToPayment(page)
  await payBySwish(page)
  await expect(page.getByText('The whole amount leaves your account now.')).toBeVisible()
  await approve(page)
  await expectConfirmed(page)
  return number
}
