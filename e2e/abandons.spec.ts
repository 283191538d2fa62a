import { cast } from '@/prisma/cast'
import { EVERYWHERE } from './everywhere'
import { expect, expectAccessible, test } from './fixtures'
import { panel } from './panel'
import { approve, expectConfirmed, goToPayment, openForm, payByCard, sayWho } from './renter'

test('a renter turns round at the bank, looks at the booking, and comes back to pay', async ({
  page,
  renter,
  days,
}) => {
  await openForm(page, days)
  await sayWho(page, renter)
  const number = await goToPayment(page)
  await payByCard(page)
  await page.getByRole('button', { name: 'Decline' }).click()
  await expect(page.getByRole('alert')).toContainText('You declined the payment at your bank')
  await page.getByRole('link', { name: 'Cancel and return to the shop' }).click()

  await expect(page.getByRole('heading', { level: 1, name: `Booking ${number}` })).toBeVisible()
  const toPay = panel(page, 'Still to pay')
  await expect(toPay).toContainText(/\(1[0-4]:\d\d left\)/)
  await expect(toPay).toContainText(
    'the rent of 100 NOK is taken at once, the deposit of 500 NOK is only approved',
  )
  await expectAccessible(page)

  // Asking is allowed, and changes nothing.
  await toPay.getByRole('link', { name: 'ask the bank now' }).click()
  await expect(toPay.getByRole('button', { name: 'Pay 600 NOK' })).toBeVisible()

  const own = page.url()
  await page.goto('/')
  await page.goto(own)
  await toPay.getByRole('button', { name: 'Pay 600 NOK' }).click()
  await payByCard(page)
  await approve(page)
  await expectConfirmed(page)
})

test(
  'a renter goes back from the payment page: everything is as it was typed, and pressing again is still the one booking',
  EVERYWHERE,
  async ({ page, renter, freeDays }) => {
    // The last one there is: their own hold must not stand in their way.
    await openForm(page, await freeDays(cast.trailBike.m), { variant: cast.trailBike.m })
    await sayWho(page, renter)
    const number = await goToPayment(page)
    await page.goBack()
    await expect(page.getByRole('heading', { level: 1, name: 'Your booking' })).toBeVisible()
    await expect(page.getByText('not free')).toHaveCount(0)
    await expect(page.getByLabel('Your name')).toHaveValue(renter.name)
    await expect(page.getByLabel('E-mail address')).toHaveValue(renter.email)
    await expect(page.getByLabel('Phone')).toHaveValue(renter.phone)
    await page.getByLabel(/I have read the terms/).check()
    expect(await goToPayment(page)).toBe(number)
  },
)
