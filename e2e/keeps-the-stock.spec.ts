import { expect, expectAccessible, test } from './fixtures'
import { panel } from './panel'
import { bookQuickly } from './quick-booking'
import { openForm, sayWho } from './renter'

// The only one of its size in Bergen, and gear that no other journey looks at: there, sizes that are gone would be missed.
const SLUG = 'e-mountain-bike'
const NAME = 'Electric mountain bike'
const variant = `${SLUG}-s`
const CODE = 'BGO-EM-S-01'

test('an admin looks for a bike, is told who has booked it before it is taken out, adds another, and sees who had to be refused', async ({
  admin,
  page,
  renter,
  request,
  freeDays,
}) => {
  const days = await freeDays(variant)
  // Somebody has the form open when the last one goes.
  await openForm(page, days, { variant })
  await sayWho(page, renter)
  const faster = { ...renter, email: `faster.${renter.email}` }
  const { number } = await bookQuickly(request, days, faster, { variant })
  await page.getByRole('button', { name: /^Go to payment/ }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Somebody was faster')

  await admin.goto('/office/gear')
  await admin.getByRole('searchbox').fill(CODE)
  await admin.getByRole('button', { name: 'Find' }).click()
  await expect(admin.getByRole('heading', { name: 'One product' })).toBeVisible()
  await expectAccessible(admin)
  await admin.getByRole('main').getByRole('link', { name: NAME }).click()
  await expect(panel(admin, 'Fjordhjul Bergen').getByRole('row').filter({ hasText: CODE })).toContainText(
    'Free',
  )
  await expectAccessible(admin)

  await admin.getByRole('link', { name: CODE }).click()
  await expect(panel(admin, 'Now and later')).toContainText(number)
  const form = panel(admin, 'Take it out for a while')
  await form.getByLabel('From', { exact: true }).fill(days.from)
  await form.getByLabel('From, time').fill('08:00')
  await form.getByLabel('Until, if known').fill(days.until)
  await form.getByLabel('Until, time').fill('18:00')
  await form.getByRole('button', { name: 'Take it out' }).click()
  await expect(form.getByText('Say why it is taken out')).toBeVisible()
  await form.getByLabel('Reason').fill('New brakes')
  await form.getByRole('button', { name: 'Take it out' }).click()
  await expect(form.getByRole('alert')).toContainText(number)
  await expectAccessible(admin)

  await admin.getByRole('link', { name: NAME }).click()
  const added = panel(admin, 'Add units')
  await added.getByLabel('Size and location').selectOption({ label: 'S, Fjordhjul Bergen' })
  await added.getByLabel('Their codes begin with').fill(`NEW-${number}`)
  await added.getByRole('button', { name: 'Add them' }).click()
  await expect(added.getByRole('status')).toContainText(`Added NEW-${number}-01`)

  await admin.getByRole('link', { name: CODE }).click()
  await form.getByLabel('From', { exact: true }).fill(days.from)
  await form.getByLabel('From, time').fill('08:00')
  await form.getByLabel('Until, if known').fill(days.until)
  await form.getByLabel('Reason').fill('New brakes')
  await form.getByRole('button', { name: 'Take it out' }).click()
  await expect(form.getByRole('status')).toContainText(`from ${CODE} to NEW-${number}-01`)
  await form.getByRole('button', { name: 'Take it out' }).click()
  await expect(form.getByRole('status')).toContainText('moved to other units')
  await expect(panel(admin, 'History')).toContainText(`${CODE} taken out: New brakes`)
  await expectAccessible(admin)
  await panel(admin, 'Now and later').getByRole('button', { name: 'To be had again' }).click()
  await expect(panel(admin, 'History')).toContainText(`${CODE} to be had again`)

  // The one that was added goes again: the next time, too, there is one of this size.
  await admin.goto(`/office/gear/${SLUG}/NEW-${number}-01`)
  const retire = panel(admin, 'Retire it')
  await retire.getByLabel('Reason').fill('It was only lent to us')
  await retire.getByRole('button', { name: 'Retire it' }).click()
  await expect(retire.getByRole('status')).toContainText(`from NEW-${number}-01 to ${CODE}`)
  await retire.getByRole('button', { name: 'Retire it' }).click()
  await expect(retire.getByRole('status')).toContainText('moved to other units')
  await expect(panel(admin, 'Now and later')).toContainText('For good')

  await admin.goto(`/office/utilisation?from=${days.from}&until=${days.until}`)
  const row = admin.getByRole('row').filter({ hasText: NAME }).first()
  await expect(row.getByRole('cell').first()).not.toHaveText('0')
  await admin.getByText('The numbers as a table').first().click()
  await expectAccessible(admin)
  const [file] = await Promise.all([
    admin.waitForEvent('download'),
    admin.getByRole('link', { name: 'Export as CSV' }).click(),
  ])
  expect(file.suggestedFilename()).toBe(`utilisation-${days.from}-to-${days.until}.csv`)

  await admin.getByRole('link', { name: 'Refused for lack of stock' }).click()
  const refused = admin.getByRole('main')
  await expect(refused).toContainText(`1 × ${NAME}, S`)
  await expect(refused).not.toContainText(renter.name)
  await expectAccessible(admin)
})
