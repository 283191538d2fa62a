import { captureButton, depositOf, fillInClaim, notice } from './clerk'
import { expect, expectAccessible, test } from './fixtures'
import { expectSum, panel } from './panel'
import { bringBackDamagedQuickly } from './quick-desk'
import { approve, CARDS, payByCard } from './renter'

const NOTE = 'The front wheel is bent. A new one is 350.'

test('SHF-11 the bank says no to the capture: the clerk is told, sends a link, and the renter pays by it', async ({
  page,
  bookAsRenter,
  renter,
  clerk,
  mailbox,
}) => {
  const { number, url } = await bookAsRenter({ card: CARDS.restDropped })
  await bringBackDamagedQuickly(clerk, number)
  await expect(clerk.getByText('it is not guaranteed')).toBeVisible()
  await fillInClaim(clerk, { amount: '350', note: NOTE })
  await captureButton(clerk).click()

  await expect(notice(clerk, /The bank declined 350\sNOK/)).toContainText('Nothing was taken')
  await expectSum(depositOf(clerk), 'Taken', '0 NOK')
  await expect(panel(clerk, 'Logbook')).toContainText(/The bank declined to pay 350\sNOK of the deposit/)
  await expectAccessible(clerk)
  await clerk.goto('/desk')
  await expect(panel(clerk, 'Waiting for a decision')).toContainText(number)

  await clerk.goto(`/desk/bookings/${number}`)
  await clerk.getByRole('button', { name: /^Send a payment link for 350\sNOK$/ }).click()
  await expect(notice(clerk, /Payment link for 350\sNOK sent/)).toBeVisible()
  await expectAccessible(clerk)

  const letter = await mailbox.latest(renter.email, /^Please pay 350\sNOK/)
  expect(letter.text).toContain('but your bank declined. Nothing was taken.')
  expect(letter.text).toContain(NOTE)
  expect(letter.text).toContain('If you do not agree')
  await page.goto(letter.text.match(/http\S+\/b\/\S+/)![0])
  const toPay = panel(page, /^To pay: /)
  await expect(toPay).toContainText('your bank did not allow it')
  await expect(toPay).toContainText(NOTE)
  await expectAccessible(page)
  await toPay.getByRole('button', { name: /^Pay 350\sNOK$/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pay 350.00 NOK')
  await payByCard(page, CARDS.works)
  await approve(page)
  expect(page.url()).toBe(url)
  await expect(panel(page, /^To pay: /)).toHaveCount(0)
  await expect(panel(page, 'Receipts').getByRole('link')).toHaveCount(2)
  await expectAccessible(page)
  const thanks = await mailbox.latest(renter.email, /^We received 350\sNOK/)
  expect(thanks.attachments).toHaveLength(1)

  await clerk.reload()
  await expect(notice(clerk, /350\sNOK paid by link/)).toBeVisible()
  await clerk.goto('/desk')
  await expect(panel(clerk, 'Waiting for a decision').getByRole('link', { name: number })).toHaveCount(0)
})
