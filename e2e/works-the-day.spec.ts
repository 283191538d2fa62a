import { cast } from '@/prisma/cast'
import { notice } from './clerk'
import { expect, expectAccessible, test } from './fixtures'
import { panel } from './panel'

test('pain 49 a broken piece goes into the workshop from the desk: who is hit is named first, then moved', async ({
  clerk,
  bookAsRenter,
}) => {
  const { number } = await bookAsRenter()
  await clerk.goto(`/desk/bookings/${number}`)
  const label = (
    await panel(clerk, 'Gear')
      .getByText(/^BGO-CB-M-\d\d$/)
      .innerText()
  ).trim()
  await clerk.goto(`/desk/gear/${label}`)
  await expectAccessible(clerk)
  await clerk.getByRole('button', { name: 'Take it out' }).click()
  await expect(clerk.getByLabel('Note for the workshop')).toHaveAccessibleDescription(
    /Say what is the matter/,
  )
  await clerk.getByLabel('Note for the workshop').fill('Rear brake drags')
  await clerk.getByRole('button', { name: 'Take it out' }).click()
  await expect(notice(clerk, /would move to (another unit|other units)/)).toContainText(number)
  await expectAccessible(clerk)
  await clerk.getByRole('button', { name: 'Take it out' }).click()
  await expect(notice(clerk, 'Taken out')).toBeVisible()
  await expect(clerk.getByRole('main')).toContainText('In the workshop')
  await expectAccessible(clerk)
  await clerk.getByRole('button', { name: 'To be had again' }).click()
  await expect(notice(clerk, 'To be had again')).toBeVisible()
  await expect(panel(clerk, 'Take it out')).toBeVisible()
})

test('pain 53 who did not come is proposed when the grace is over, and one press ends it', async ({
  clerk,
  bookAsRenter,
  sandbox,
  days,
}) => {
  const { number } = await bookAsRenter()
  const hours = (Date.parse(`${days.from}T12:30:00+01:00`) - (await sandbox.now()).getTime()) / 3_600_000
  await sandbox.advance(`${Math.ceil(hours)}h`)
  await clerk.goto(`/desk?shop=${cast.bergen.slug}`)
  const late = panel(clerk, 'Not picked up')
  const row = late.getByRole('row').filter({ hasText: number })
  // Other journeys have left theirs, and the list has room for the longest late only.
  while ((await row.count()) === 0) {
    await late
      .getByRole('button', { name: /^End it/ })
      .first()
      .click()
    await expect(notice(clerk, 'Ended as not picked up')).toBeVisible()
    await clerk.goto(`/desk?shop=${cast.bergen.slug}`)
  }
  await expect(row).toContainText(/100\sNOK of the rent kept/)
  await expectAccessible(clerk)
  await row.getByRole('button', { name: /^End it/ }).click()
  await expect(notice(clerk, 'Ended as not picked up')).toBeVisible()
  await clerk.goto(`/desk?shop=${cast.bergen.slug}`)
  await expect(clerk.getByRole('main').getByText(number)).toHaveCount(0)
})
