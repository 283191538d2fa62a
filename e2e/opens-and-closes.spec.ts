import type { Page } from '@playwright/test'
import { cast } from '@/prisma/cast'
import { EVERYWHERE } from './everywhere'
import { dayIn, expect, expectAccessible, test } from './fixtures'
import { panel } from './panel'
import { bookQuickly } from './quick-booking'

// Far ahead, where no other journey books anything, and in days that are not special in the cast.
const FAR = 240

const saved = (page: Page) => page.getByRole('status').filter({ hasText: 'Saved' })

test('an admin closes a day that somebody has booked, after a look at the booking; renters read why, and when it opens', async ({
  admin,
  page,
  request,
  renter,
  sandbox,
}) => {
  const now = await sandbox.now()
  const [from, until] = [dayIn(now, FAR), dayIn(now, FAR + 1)]
  const { number } = await bookQuickly(request, { from, until }, renter)

  await admin.goto('/office/locations')
  await expectAccessible(admin)
  await admin.getByRole('link', { name: `Change the hours of ${cast.bergen.name}` }).click()
  await expectAccessible(admin)
  await admin.getByRole('link', { name: 'Add a special day' }).click()
  await admin.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(admin.getByText('Choose a day.')).toBeVisible()
  await expectAccessible(admin)
  await admin.getByLabel('Day', { exact: true }).fill(from)
  await admin.getByLabel('Why').fill('Staff outing to Finse')
  await admin.getByRole('button', { name: 'Add', exact: true }).click()
  const notice = admin.getByRole('status').filter({ hasText: 'Bookings to look at first' })
  await expect(notice).toContainText('The door would be closed for')
  const booking = notice.getByRole('listitem').filter({ has: admin.getByRole('link', { name: number }) })
  await expect(booking).toContainText(`${renter.name}Pick-up while closed`)
  await expect(admin.getByLabel('Why')).toHaveValue('Staff outing to Finse')
  await expectAccessible(admin)
  await admin.getByRole('button', { name: 'Save all the same' }).click()
  await expect(saved(admin)).toBeVisible()
  await expect(panel(admin, 'Special days')).toContainText('ClosedStaff outing to Finse')
  await expect(panel(admin, 'Who changed what')).toContainText('closed, “Staff outing to Finse”')

  await page.goto(
    `/gear/${cast.cityBike.slug}?place=bergen&from=${from}&fromTime=10:00&until=${until}&untilTime=10:00`,
  )
  await expect(page.getByRole('alert').filter({ hasText: 'Staff outing to Finse' })).toContainText(
    'We are closed that day (Staff outing to Finse); the next opening is',
  )
  await expectAccessible(page)

  await panel(admin, 'Special days')
    .getByRole('listitem')
    .filter({ hasText: 'Staff outing' })
    .getByRole('link', { name: 'Change' })
    .click()
  await expectAccessible(admin)
  await admin.getByRole('radio', { name: 'Other hours' }).check()
  await admin.getByLabel('Opens').selectOption('10:00')
  await admin.getByLabel('Closes').selectOption('15:00')
  await admin.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(panel(admin, 'Special days')).toContainText('10:00–15:00')
  await panel(admin, 'Special days')
    .getByRole('listitem')
    .filter({ hasText: 'Staff outing' })
    .getByRole('link', { name: 'Change' })
    .click()
  await admin.getByRole('button', { name: 'Remove this day' }).click()
  await expect(saved(admin)).toBeVisible()
  await expect(panel(admin, 'Special days')).not.toContainText('Staff outing')
  await expect(panel(admin, 'Who changed what')).toContainText('As usual again')
})

test(
  'an admin takes special days from a table, once it is right, and downloads them again',
  EVERYWHERE,
  async ({ admin, sandbox }) => {
    const [one, two] = [dayIn(await sandbox.now(), FAR + 150), dayIn(await sandbox.now(), FAR + 151)]
    const shop = `/office/locations/${cast.flam.slug}`
    await admin.goto(shop)
    await admin.getByRole('link', { name: 'Take days from a table' }).click()
    const table = admin.getByLabel('Or the table itself')
    await table.fill(`Day,Opens,Closes,Why\n${one},10:00,25:00,Market\n${two},,,`)
    await admin.getByRole('button', { name: 'Take these days' }).click()
    const notice = admin.getByRole('alert').filter({ hasText: 'Nothing was taken' })
    await expect(notice).toContainText('Line 2, Closes: “25:00” is no time of day.')
    await expect(notice).toContainText('Line 3, Why: say why in a few words')
    await expect(table).toHaveValue(/Market/)
    await expectAccessible(admin)
    const csv = `Day,Opens,Closes,Why\n${one},10:00,24:00,Market\n${two},,,Day after`
    await admin
      .getByLabel('File')
      .setInputFiles({ name: 'days.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) })
    await admin.getByRole('button', { name: 'Take these days' }).click()
    await expect(saved(admin)).toBeVisible()
    await expect(panel(admin, 'Special days')).toContainText('10:00–24:00Market')
    await expect(panel(admin, 'Who changed what')).toContainText('2 special days taken from a table')
    const answer = await admin.request.get(`${shop}/days/export.csv`)
    expect(await answer.text()).toContain(`${one};10:00;24:00;Market\r\n${two};;;Day after\r\n`)
  },
)

test('an admin changes the usual week, and puts it back', EVERYWHERE, async ({ admin }) => {
  const path = `/office/locations/${cast.flam.slug}`
  await admin.goto(`${path}/week`)
  await admin.getByLabel('Sunday closes').selectOption('08:00')
  await admin.getByRole('button', { name: 'Save the week' }).click()
  await expect(admin.getByText('It has to close after it opens.')).toBeVisible()
  await expectAccessible(admin)
  await admin.getByLabel('Sunday closes').selectOption('24:00')
  await admin.getByRole('button', { name: 'Save the week' }).click()
  await expect(panel(admin, 'Usual week')).toContainText('Sunday09:00–24:00')
  await admin.getByRole('link', { name: 'Change the usual week' }).click()
  await admin.getByLabel('Sunday closes').selectOption('18:00')
  await admin.getByRole('button', { name: 'Save' }).click()
  await expect(panel(admin, 'Usual week')).toContainText('Sunday09:00–18:00')
})

test('an admin says when a thing is rented out, the shop says it before anybody is refused, and offers what would do', async ({
  admin,
  page,
  sandbox,
}) => {
  const now = await sandbox.now()
  const [from, until] = [dayIn(now, 9), dayIn(now, 10)]
  await admin.goto('/office/rules')
  await expectAccessible(admin)
  await admin.getByRole('link', { name: 'Low-step city bike' }).click()
  await admin.getByLabel('Notice', { exact: true }).fill('two')
  await admin.getByLabel('Times of pick-up').fill('11:00, noon')
  await admin.getByRole('button', { name: 'Save the rules' }).click()
  await expect(admin.getByText('“noon” is no time of day.')).toBeVisible()
  await expectAccessible(admin)
  await admin.getByLabel('Notice', { exact: true }).fill('2')
  await admin.getByLabel('Shortest rental', { exact: true }).fill('2')
  await admin.getByLabel('Shortest rental, unit').selectOption('days')
  await admin.getByLabel('Times of pick-up').fill('11:00, 14:00')
  await admin.getByRole('button', { name: 'Save the rules' }).click()
  await expect(saved(admin)).toBeVisible()
  await expect(panel(admin, 'Who changed what')).toContainText('Pick-up at 11:00 or 14:00.')

  await page.goto('/gear/low-step-bike')
  const when = page.getByRole('region', { name: 'When you can have it' })
  await expect(when).toContainText('Book at least 2 hours before you pick it up.')
  await expect(when).toContainText('Rented for 2 days at least.')
  await expect(page.getByLabel('Pick up time').getByRole('option')).toHaveText(['11:00', '14:00'])
  await page.goto(
    `/gear/low-step-bike?place=bergen&from=${from}&fromTime=10:00&until=${until}&untilTime=10:00`,
  )
  await expect(
    page.getByRole('alert').filter({ hasText: 'is handed out at 11:00, 14:00 only' }),
  ).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: /^Take .* instead$/ }).click()
  await expect(page.getByRole('heading', { name: 'Choose yours' })).toBeVisible()

  await admin.getByLabel('Notice', { exact: true }).fill('')
  await admin.getByLabel('Shortest rental', { exact: true }).fill('')
  await admin.getByLabel('Times of pick-up').fill('')
  await admin.getByRole('button', { name: 'Save the rules' }).click()
  await expect(panel(admin, 'Who changed what')).toContainText('Rules: none')
})
