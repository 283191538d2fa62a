import { cast } from '@/prisma/cast'
import { codesIn, findBooking, notice, scanUnit } from './clerk'
import { expect, expectAccessible, test } from './fixtures'
import { panel } from './panel'
import { sayInOrderQuickly } from './quick-desk'

test('pain 46 pain 61 pain 62 pain 63 two bikes: one leaves now and one later, one is swapped, both come back one by one', async ({
  clerk,
  bookAsRenter,
}) => {
  const { number } = await bookAsRenter({ quantity: 2 })
  await findBooking(clerk, number)
  await clerk.getByRole('link', { name: 'Pick list: scan, condition, photos' }).click()
  await expect(clerk.getByRole('heading', { level: 1, name: 'Hand out' })).toBeVisible()
  await expectAccessible(clerk)
  const boxes = clerk.getByRole('checkbox', { name: /leaves now$/ })
  await expect(boxes).toHaveCount(2)
  await scanUnit(clerk, 'NOBODY-HAS-THIS')
  await expect(clerk.getByText('NOBODY-HAS-THIS is not of a size that is booked here.')).toBeVisible()
  const [first = ''] = await codesIn(clerk, 'leaves now')
  await scanUnit(clerk, first.toLowerCase())
  await expect(clerk.getByText(`${first}: City bike, M is ticked. 1 of 2.`)).toBeVisible()
  await expect(boxes.first()).toBeChecked()
  await expect(boxes.last()).not.toBeChecked()
  await clerk.getByLabel('Note').first().fill('A scratch on the frame')
  await clerk.getByRole('button', { name: 'Hand out what is ticked' }).click()

  await expect(clerk.getByRole('heading', { level: 1, name: 'What you have been given' })).toBeVisible()
  await expect(clerk.getByText(/“A scratch on the frame”/)).toBeVisible()
  await expectAccessible(clerk)
  await clerk.getByRole('button', { name: 'I accept' }).click()
  await expect(notice(clerk, 'Handed out and accepted')).toBeVisible()
  await expect(panel(clerk, 'What went out')).toContainText(`Accepted by`)

  await clerk.getByRole('link', { name: 'Hand out the rest' }).click()
  await clerk.getByRole('button', { name: 'Hand out what is ticked' }).click()
  await clerk.getByRole('link', { name: 'The renter is not here' }).click()
  const out = panel(clerk, 'What went out').getByRole('listitem')
  await expect(out.getByText('With the renter')).toHaveCount(2)
  await expectAccessible(clerk)

  await out.filter({ hasText: first }).getByRole('link', { name: 'Swap' }).click()
  await expect(clerk.getByRole('heading', { level: 1, name: `Swap ${first}` })).toBeVisible()
  await expectAccessible(clerk)
  await clerk.getByRole('button', { name: 'Swap', exact: true }).click()
  await expect(notice(clerk, 'Swapped')).toBeVisible()
  await expect(out.getByText('With the renter')).toHaveCount(2)

  await clerk.getByRole('link', { name: 'Unit by unit: scan, condition, photos' }).click()
  await expectAccessible(clerk)
  const back = clerk.getByRole('checkbox', { name: /is back$/ })
  await back.first().uncheck()
  await clerk.getByRole('button', { name: 'Take back what is ticked' }).click()
  await expect(notice(clerk, 'Taken back in part')).toBeVisible()
  await clerk.getByRole('link', { name: 'Unit by unit: scan, condition, photos' }).click()
  await clerk.getByLabel('Condition').selectOption('Damaged')
  await expect(clerk.getByLabel('What becomes of it')).toHaveValue('INSPECT')
  await clerk.getByRole('button', { name: 'Take back what is ticked' }).click()
  await expect(notice(clerk, 'Taken back, damaged')).toBeVisible()

  await clerk.goto(`/desk?shop=${cast.bergen.slug}`)
  await expect(panel(clerk, 'To look at').getByRole('row')).not.toHaveCount(0)
  await expectAccessible(clerk)
  await sayInOrderQuickly(clerk)
})

test('a form of the desk keeps what was typed when the connection is lost, and nothing is done by half', async ({
  clerk,
  bookAsRenter,
  trouble,
}) => {
  const { number } = await bookAsRenter()
  await clerk.goto(`/desk/bookings/${number}/hand-out`)
  await clerk.getByLabel('Note').fill('New brake pads')
  trouble.expect(/ERR_INTERNET_DISCONNECTED|Failed to fetch|Failed to load resource/)
  await clerk.context().setOffline(true)
  await clerk.getByRole('button', { name: 'Hand out what is ticked' }).click()
  await expect(notice(clerk, 'The connection was lost')).toBeVisible()
  await expect(clerk.getByLabel('Note')).toHaveValue('New brake pads')
  await clerk.context().setOffline(false)
  await clerk.getByRole('button', { name: 'Hand out what is ticked' }).click()
  await expect(clerk.getByText(/“New brake pads”/)).toBeVisible()
})
