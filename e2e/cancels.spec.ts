import { notice } from './clerk'
import { EVERYWHERE } from './everywhere'
import { expect, expectAccessible, test } from './fixtures'
import { expectSum, moneyOf, panel } from './panel'
import { holdQuickly } from './quick-booking'
import { pressQuickly } from './quick-desk'
import { readPdf } from './read-pdf'

test('the renter cancels: what goes back stands above the button, and goes back with it', async ({
  page,
  bookAsRenter,
  renter,
  clerk,
  mailbox,
}) => {
  const { number, url } = await bookAsRenter()
  await page.goto(url)
  await expect(panel(page, 'Change of plans?')).toContainText('100 % of the rent back')
  await page.getByRole('link', { name: 'Cancel the booking' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Cancel the booking' })).toBeVisible()
  const money = panel(page, 'What becomes of your money')
  await expect(money).toContainText('By the terms you accepted')
  // All of it until 48 hours before the start, half of it after that: by the step that is marked as the one that holds.
  const held = await money.locator('[aria-current]').innerText()
  const back = held.includes('100 %') ? '100 NOK' : '50 NOK'
  await expectSum(money, 'Rent paid back', back)
  await expect(money).toContainText('it lapses by itself')
  await expectAccessible(page, 'cancel')
  await page.getByRole('button', { name: `Cancel and get ${back} back` }).dblclick()

  await expect(page.getByText('This booking was cancelled')).toBeVisible()
  await expect(panel(page, 'Back to you')).toContainText('Because the booking was cancelled')
  await expect(page.getByRole('link', { name: 'Cancel the booking' })).toHaveCount(0)
  await expectSum(moneyOf(page), 'Refunded', back)
  await expectSum(moneyOf(page), 'Deposit, not used', '500 NOK')
  await expectAccessible(page)
  const told = await mailbox.latest(renter.email, /is cancelled/)
  expect(told.text).toContain(`of the rent goes back: ${back}`)
  expect(told.text).toContain('never taken')
  const sent = await mailbox.latest(renter.email, /paid back/)
  expect(await readPdf(page.request, sent.attachments[0]!.url)).toContain(
    `Total paid back −${back.replace(' NOK', '')}.00`,
  )

  await clerk.goto(`/desk/bookings/${number}`)
  await expect(panel(clerk, 'Paid back')).toContainText(`${back}, booking cancelled`)
  await expect(panel(clerk, 'Logbook').getByText(`Cancelled; ${back} goes back`)).toBeVisible()
  await expect(clerk.getByRole('button', { name: 'Hand out' })).toHaveCount(0)
})

test('the clerk cancels for a renter who called: the button says what is paid back, and the renter reads it', async ({
  page,
  bookAsRenter,
  renter,
  clerk,
  mailbox,
}) => {
  const { number, url } = await bookAsRenter()
  await clerk.goto(`/desk/bookings/${number}`)
  await clerk.getByRole('link', { name: 'Cancel the booking' }).click()
  const money = panel(clerk, 'What becomes of the money')
  await expect(money).toContainText('By the terms that the renter accepted')
  const button = clerk.getByRole('button', { name: /^Cancel and pay back (100|50)\sNOK$/ })
  const back = (await button.innerText()).replace('Cancel and pay back ', '').replace(/\s/, ' ')
  await expectSum(money, 'Rent paid back', back)
  await expectAccessible(clerk)
  await button.click()
  await expect(notice(clerk, 'Cancelled')).toContainText(`${back} goes back`)
  await expectAccessible(clerk)
  await mailbox.latest(renter.email, /is cancelled/)
  await mailbox.latest(renter.email, new RegExp(`paid back ${back.replace(' ', '\\s')}`))
  await page.goto(url)
  await expect(panel(page, 'Back to you')).toContainText(back)
})

test(
  'the clerk gives up a hold for somebody who is still paying: nothing is taken, and nothing can be paid any more',
  EVERYWHERE,
  async ({ page, request, renter, days, clerk, trouble }) => {
    const checkout = await holdQuickly(request, days, renter)
    await clerk.goto(`/desk?q=${renter.email}`)
    await clerk.getByRole('main').getByRole('table').getByRole('link').first().click()
    await clerk.getByRole('link', { name: 'Cancel the booking' }).click()
    await expect(clerk.getByText('Nothing has been taken, so nothing has to go back.')).toBeVisible()
    await clerk.getByRole('button', { name: 'Cancel the booking' }).click()
    await expect(notice(clerk, 'Cancelled')).toContainText('Nothing has to go back')
    trouble.expect(/ 4(04|10)|status of 4(04|10)/)
    await page.goto(checkout)
    await expect(page.getByRole('button', { name: /^Pay / })).toHaveCount(0)
  },
)

test(
  'once the gear is out, nothing can be cancelled any more, and the page says whom to call',
  EVERYWHERE,
  async ({ page, bookAsRenter, clerk }) => {
    const { number, url } = await bookAsRenter()
    await pressQuickly(clerk, number, 'Hand out')
    await clerk.goto(`/desk/bookings/${number}`)
    await expect(clerk.getByRole('link', { name: 'Cancel the booking' })).toHaveCount(0)
    await clerk.goto(`/desk/bookings/${number}/cancel`)
    await expect(clerk.getByText('This booking cannot be cancelled')).toBeVisible()
    await expectAccessible(clerk)
    await page.goto(`${url}/cancel`)
    await expect(page.getByText('This booking can no longer be cancelled here')).toBeVisible()
    await expect(page.getByRole('main')).toContainText('Call +47 55 00 00 14')
    await expectAccessible(page)
  },
)
