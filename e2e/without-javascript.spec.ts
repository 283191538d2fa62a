import { dayIn, expect, test } from './fixtures'
import { expectSum, moneyOf } from './panel'
import { approve, chooseSize, expectConfirmed, findGear, goToPayment, payByCard, sayWho } from './renter'

test.use({ javaScriptEnabled: false })

// A browser that runs no scripts calls it a violation that it is told of one.
test.beforeEach(({ trouble }) => trouble.expect(/\/_next\/static\/chunks\/\S+\.js: csp$/))

test('the whole way from the search to the paid booking works without JavaScript', async ({
  page,
  renter,
  days,
  mailbox,
}) => {
  await findGear(page, days, 'City bike')
  await chooseSize(page, 'M')

  await page.getByLabel('Your name').fill(renter.name)
  await page.getByLabel('E-mail address').fill('kari@')
  await page.getByRole('button', { name: /^Go to payment/ }).click()
  await expect(page.getByLabel('E-mail address')).toHaveAccessibleDescription(
    /Enter your whole e-mail address/,
  )
  await expect(page.getByLabel('Your name')).toHaveValue(renter.name)

  await sayWho(page, renter)
  const number = await goToPayment(page)
  await payByCard(page)
  await approve(page)
  await expectConfirmed(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Booking ${number}`)
  await expectSum(moneyOf(page), 'Rent, captured', '100 NOK')
  await mailbox.latest(renter.email, /is confirmed$/)
})

test('a coupon is tried without JavaScript, and nothing typed is lost', async ({ page, renter, days }) => {
  await findGear(page, days, 'City bike')
  await chooseSize(page, 'M')
  await page.getByLabel('Your name').fill(renter.name)
  await page.getByLabel('Coupon').fill('NOSUCH')
  await page.getByRole('button', { name: 'Use it' }).click()
  await expect(page.getByLabel('Coupon')).toHaveAccessibleDescription(/There is no coupon “NOSUCH”/)
  await expect(page.getByLabel('Your name')).toHaveValue(renter.name)
  await page.getByLabel('Coupon').fill('velkommen')
  await page.getByRole('button', { name: 'Use it' }).click()
  await expectSum(page, 'Coupon VELKOMMEN', '−10 NOK')
  await expectSum(page, 'Your bank is asked to approve', '590 NOK')
  await expect(page.getByLabel('Your name')).toHaveValue(renter.name)
  await sayWho(page, renter)
  await goToPayment(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pay 590.00 NOK')
})

test('a renter who declined and came back pays from the page of the booking without JavaScript', async ({
  page,
  renter,
  days,
}) => {
  await findGear(page, days, 'City bike')
  await chooseSize(page, 'M')
  await sayWho(page, renter)
  await goToPayment(page)
  await payByCard(page)
  await page.getByRole('button', { name: 'Decline' }).click()
  await page.getByRole('link', { name: 'Cancel and return to the shop' }).click()
  await page.getByRole('button', { name: /^Pay 600\sNOK$/ }).click()
  await payByCard(page)
  await approve(page)
  await expectConfirmed(page)
})

test('the dates are changed and paid for without JavaScript', async ({ page, bookAsRenter, days }) => {
  const { url } = await bookAsRenter()
  await page.goto(`${url}/dates`)
  const until = new Date(`${days.until}T12:00:00Z`)
  await page.getByLabel('Return', { exact: true }).fill(dayIn(until, 1))
  await page.getByRole('button', { name: 'See what it would mean' }).click()
  await page.getByRole('button', { name: /^Change the dates and pay 100\sNOK$/ }).click()
  await payByCard(page)
  await approve(page)
  await expectConfirmed(page)
  await expect(page.getByText('Changed by you')).toBeVisible()
})
