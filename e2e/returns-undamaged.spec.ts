import { depositOf, findBooking, handOut, takeBackUndamaged } from './clerk'
import { expect, expectAccessible, test } from './fixtures'
import { expectSum, moneyOf, panel } from './panel'

test('SHF-9 SHF-13 SHF-20 the bike comes back as it was: nobody has anything to do, and the deposit lapses by itself', async ({
  page,
  bookAsRenter,
  renter,
  clerk,
  sandbox,
  mailbox,
}) => {
  const { number, url } = await bookAsRenter()
  await clerk.goto('/desk')
  await expectAccessible(clerk)
  await handOut(clerk, number)
  await expectAccessible(clerk)
  await page.goto(url)
  await expect(page.getByText('Have a good trip')).toBeVisible()

  await takeBackUndamaged(clerk)
  await expectAccessible(clerk)
  const lapsesOn = new Date((await sandbox.now()).getTime() + 30 * 86_400_000).toLocaleDateString('en-GB', {
    dateStyle: 'long',
    timeZone: 'Europe/Oslo',
  })
  const done = panel(clerk, 'Nothing left to do')
  await expect(done).toContainText(`500 NOK of the deposit lapses by itself on ${lapsesOn}`)
  await expect(done).toContainText('there is nothing to release, close or refund')
  await expect(clerk.getByRole('button', { name: /release|close|refund|pay back/i })).toHaveCount(0)
  await expectNoRefund(clerk)
  await clerk.goto('/desk')
  await expect(panel(clerk, 'Waiting for a decision').getByRole('link', { name: number })).toHaveCount(0)

  await page.goto(url)
  await expect(page.getByText('The gear is back, thank you')).toBeVisible()
  await expect(page.getByText(`It lapses by itself on ${lapsesOn}`)).toBeVisible()
  await expectAccessible(page)
  const letter = await mailbox.latest(renter.email, /^Thank you/)
  expect(letter.text).toContain('so you will not see a refund of them either')

  await sandbox.advance('31d')
  await expect(async () => {
    await page.goto(url)
    await expect(page.getByText('Completed')).toBeVisible({ timeout: 500 })
  }).toPass({ timeout: 20_000 })
  await expect(page.getByText('Nothing of the deposit was taken, and it can no longer be.')).toBeVisible()
  await expectSum(moneyOf(page), 'Rent, captured', '100 NOK')
  await expectSum(moneyOf(page), 'Deposit, not used', '500 NOK')
  await expect(moneyOf(page)).not.toContainText('Refunded')
  await expect(panel(page, 'Receipts').getByRole('link')).toHaveCount(1)
  await expectAccessible(page)

  await findBooking(clerk, number)
  await expect(panel(clerk, 'Nothing left to do')).toContainText('has lapsed by itself')
  await expect(clerk.getByRole('link', { name: 'Capture deposit' })).toHaveCount(0)
  await expect(depositOf(clerk)).toContainText('Lapsed unused')
  await expect(panel(clerk, 'Logbook')).toContainText('The rest of the deposit, 500 NOK, lapsed by itself')
  await expectNoRefund(clerk)
  await expectAccessible(clerk)
})

/** Neither as an amount nor as a deed: what was never taken cannot come back. */
async function expectNoRefund(desk: Parameters<typeof findBooking>[0]): Promise<void> {
  const refunded = desk.getByRole('table').locator('td[data-label="Refunded"]')
  expect(new Set(await refunded.allInnerTexts())).toEqual(new Set(['–']))
  await expect(panel(desk, 'Logbook')).not.toContainText(/refunded|paid back/)
}
