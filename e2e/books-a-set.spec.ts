import { findBooking, notice } from './clerk'
import { expect, expectAccessible, test } from './fixtures'
import { panel } from './panel'

const PARTS = ['1 × City bike, M', '1 × City bike, L', '1 × Child seat', '1 × Child helmet, S']

test('pain 45 a set says what is in it before it is booked and after, and its parts leave one by one', async ({
  page,
  clerk,
  bookAsRenter,
}) => {
  await page.goto('/gear/family-set')
  await expect(page.getByRole('heading', { name: 'What is in it' })).toBeVisible()
  for (const part of PARTS) await expect(page.getByText(part)).toBeVisible()
  await expectAccessible(page)

  const { number, url } = await bookAsRenter({ variant: 'family-set-u' })
  await page.goto(url)
  for (const part of PARTS) await expect(page.getByText(part)).toBeVisible()
  await expectAccessible(page)

  await findBooking(clerk, number)
  await clerk.getByRole('link', { name: 'Pick list: scan, condition, photos' }).click()
  await expect(clerk.getByRole('checkbox', { name: /leaves now$/ })).toHaveCount(4)
  await clerk.getByRole('button', { name: 'Hand out what is ticked' }).click()
  await clerk.getByRole('button', { name: 'I accept' }).click()
  await expect(notice(clerk, 'Handed out and accepted')).toBeVisible()
  await expect(panel(clerk, 'What went out').getByRole('listitem')).toHaveCount(4)
})
