import { cast } from '@/prisma/cast'
import { expect, expectAccessible, test } from './fixtures'
import { expectSum } from './panel'
import {
  approve,
  chooseSize,
  expectConfirmed,
  findGear,
  goToPayment,
  openForm,
  payByCard,
  sayWho,
} from './renter'

const LAST_ONE = 'Full-suspension trail bike'
const variant = cast.trailBike.m

test('somebody is faster: nothing is booked, nothing typed is lost, and another one is a press away', async ({
  page,
  context,
  renter,
  freeDays,
}) => {
  const days = await freeDays(variant)
  await openForm(page, days, { variant })
  await sayWho(page, renter)

  const other = await context.newPage()
  await openForm(other, days, { variant })
  await sayWho(other, { ...renter, email: `faster.${renter.email}` })
  await goToPayment(other)

  await page.getByRole('button', { name: /^Go to payment/ }).click()
  const refusal = page.getByRole('main').getByRole('alert')
  await expect(refusal).toContainText('Nothing has been booked')
  await expect(refusal).toContainText('Somebody was faster')
  await expect(refusal).toBeInViewport()
  await expect(page.getByLabel('Your name')).toHaveValue(renter.name)
  await expect(page.getByLabel('E-mail address')).toHaveValue(renter.email)
  await expect(page.getByLabel('Phone')).toHaveValue(renter.phone)
  await expect(page.getByLabel(/I have read the terms/)).toBeChecked()
  await expectAccessible(page, 'taken')

  await refusal.getByRole('link', { name: /^(Take|Pick) / }).click()
  await expect(refusal).toHaveCount(0)
  await expect(page.getByLabel('Your name')).toHaveValue(renter.name)
  await expect(page.getByLabel('E-mail address')).toHaveValue(renter.email)
  await page.getByLabel(/I have read the terms/).check()
  await goToPayment(page)
  await payByCard(page)
  await approve(page)
  await expectConfirmed(page)
})

test('what is gone already is said before anybody types, with the nearest day or size that is free', async ({
  page,
  renter,
  freeDays,
}) => {
  const days = await freeDays(variant)
  await findGear(page, days, LAST_ONE)
  await expect(page.getByRole('radio', { name: /^M .*The last one/ })).toBeEnabled()
  await chooseSize(page, 'M')
  const form = page.url()
  await sayWho(page, renter)
  await goToPayment(page)

  await page.goto(form.replace(/&request=[^&]*/, ''))
  await expect(page.getByText(`${LAST_ONE}, M is not free for these dates`)).toBeVisible()
  await expect(page.getByRole('link', { name: /^(Take|Pick) / })).toBeVisible()
  await findGear(page, days, LAST_ONE)
  await expect(page.getByRole('radio', { name: /^M .*Not free/ })).toBeDisabled()
  await expectAccessible(page)
})

test('the price changed meanwhile: old and new side by side, nothing booked, and the next press books', async ({
  page,
  renter,
  days,
}) => {
  await openForm(page, days)
  await sayWho(page, renter)
  // As if the page had been opened while a day still cost 90.
  await page.locator('input[name=rentMinor]').evaluate((input: HTMLInputElement) => {
    input.value = '9000'
  })
  await page.getByRole('button', { name: /^Go to payment/ }).click()
  const refusal = page.getByRole('main').getByRole('alert')
  await expect(refusal).toContainText('Nothing has been booked')
  await expect(refusal.getByRole('row', { name: 'Rent' })).toHaveText(/Rent\s*90\sNOK\s*100\sNOK/)
  await expect(page.getByLabel('Your name')).toHaveValue(renter.name)
  await expect(page.getByLabel(/I have read the terms/)).toBeChecked()
  await expectSum(page, 'Rent, taken at once', '100 NOK')
  await expectAccessible(page)
  await goToPayment(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pay 600.00 NOK')
})

test('fields left empty or wrong: a sentence at each, everything else stays', async ({
  page,
  renter,
  days,
}) => {
  await openForm(page, days)
  await page.getByLabel('Your name').fill(renter.name)
  await page.getByLabel('E-mail address').fill('kari@')
  await page.getByLabel('Phone').fill('12')
  await page.getByRole('button', { name: /^Go to payment/ }).click()
  const email = page.getByLabel('E-mail address')
  await expect(email).toHaveAccessibleDescription(/Enter your whole e-mail address/)
  await expect(email).toBeFocused()
  await expect(email).toHaveValue('kari@')
  await expect(page.getByLabel('Phone')).toHaveAccessibleDescription(/Enter your phone number/)
  await expect(page.getByLabel(/I have read the terms/)).toHaveAccessibleDescription(
    /say that you accept them/,
  )
  await expect(page.getByLabel('Your name')).toHaveValue(renter.name)
  await expectAccessible(page)
})
