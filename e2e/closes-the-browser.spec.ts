import { expect, expectAccessible, test } from './fixtures'
import { expectSum, moneyOf } from './panel'
import { expectConfirmed, goToPayment, openForm, payByCard, sayWho } from './renter'

test('a renter closes the browser right after approving: booking and letter arrive all the same', async ({
  page,
  browser,
  trouble,
  renter,
  days,
  mailbox,
}) => {
  await openForm(page, days)
  await sayWho(page, renter)
  const number = await goToPayment(page)
  await payByCard(page)
  await page.getByRole('button', { name: 'Approve, then close the browser' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Paid, and the browser is closed')
  await expectAccessible(page)
  await page.close()

  const letter = await mailbox.latest(renter.email, /is confirmed$/)
  expect(letter.subject).toContain(number)
  const later = await browser.newContext()
  trouble.watch(later)
  const again = await later.newPage()
  await again.goto(letter.text.match(/http\S+\/b\/\S+/)![0])
  await expectConfirmed(again)
  await expectSum(moneyOf(again), 'Rent, captured', '100 NOK')
  await expectSum(moneyOf(again), 'Deposit, still capturable', '500 NOK')
  await later.close()
})
