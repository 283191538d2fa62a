import { expect, expectAccessible, expectRoom, test } from './fixtures'
import { expectSum, moneyOf, panel } from './panel'
import { approve, CARDS, expectConfirmed, goToPayment, openForm, payByCard, sayWho } from './renter'

test('a card is declined: nothing was taken, the gear is still kept, and another card pays', async ({
  page,
  renter,
  days,
  mailbox,
}) => {
  await openForm(page, days)
  await sayWho(page, renter)
  const number = await goToPayment(page)

  await payByCard(page, CARDS.declined)
  await page.getByRole('button', { name: 'Approve', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('Your bank declined the payment. Nothing was taken.')
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Cancel and return to the shop' }).click()
  await expect(page.getByRole('heading', { level: 1, name: `Booking ${number}` })).toBeVisible()
  const toPay = panel(page, 'Still to pay')
  await expect(toPay.getByText('Your bank said no')).toBeVisible({ timeout: 20_000 })
  await expect(toPay).toContainText('The gear is kept for you until')
  await expectAccessible(page, 'declined')
  await expectRoom(page, 'declined')

  const letter = await mailbox.latest(renter.email, /was declined$/)
  expect(letter.text).toContain('Nothing was taken')
  expect(letter.text).toContain(page.url())

  await toPay.getByRole('button', { name: 'Pay 600 NOK' }).click()
  await payByCard(page, CARDS.works)
  await approve(page)
  await expectConfirmed(page)
  await expectSum(moneyOf(page), 'Rent, captured', '100 NOK')
  await expect(panel(page, 'Receipts').getByRole('link')).toHaveCount(1)
  await mailbox.latest(renter.email, /is confirmed$/)
})
