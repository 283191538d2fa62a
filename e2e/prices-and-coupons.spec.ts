import { dayIn, expect, expectAccessible, test } from './fixtures'
import { expectSum, panel } from './panel'
import { bookQuickly } from './quick-booking'
import { approve, expectConfirmed, goToPayment, openForm, payByCard, sayWho } from './renter'

// Gear that no other journey looks at.
const SLUG = 'skating-skis'

const SHAPE = {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
} as const

test('an admin adds a coupon, a renter books with it and sees what it takes off, and nobody else can use it again', async ({
  admin,
  page,
  renter,
  freeDays,
}) => {
  const code = `SNOW-${renter.email.split('@')[0]!.split('.').slice(1).join('-').toUpperCase()}`
  await admin.goto('/office/prices')
  await expectAccessible(admin)
  await admin.getByRole('link', { name: 'Coupons' }).click()
  await expectAccessible(admin)
  await admin.getByRole('link', { name: 'Add a coupon' }).click()
  await admin.getByLabel('Code').fill(code.toLowerCase())
  await admin.getByRole('textbox', { name: 'Per cent' }).fill('100')
  await admin.getByLabel('Uses in total').fill('1')
  await admin.getByRole('button', { name: 'Add the coupon' }).click()
  await expect(admin.getByText('A whole number from 1 to 90.')).toBeVisible()
  await expectAccessible(admin)
  await admin.getByRole('textbox', { name: 'Per cent' }).fill('20')
  await admin.getByRole('button', { name: 'Add the coupon' }).click()
  await expect(admin.getByRole('heading', { level: 1, name: code })).toBeVisible()
  await expect(panel(admin, 'Who changed what')).toContainText(`Coupon ${code}, 20 % off, once in total`)

  const days = await freeDays(`${SLUG}-181`)
  await openForm(page, days, { variant: `${SLUG}-181` })
  await page.getByLabel('Your name').fill(renter.name)
  await page.getByLabel('Coupon').fill('NOSUCH')
  await page.getByRole('button', { name: 'Use it' }).click()
  await expect(page.getByLabel('Coupon')).toHaveAccessibleDescription(/There is no coupon “NOSUCH”/)
  await expect(page.getByLabel('Your name')).toHaveValue(renter.name)
  await expectSum(page, 'Rent, taken at once', '220 NOK')
  await expectAccessible(page)
  await page.getByLabel('Coupon').fill(` ${code.toLowerCase()} `)
  await page.getByRole('button', { name: 'Use it' }).click()
  await expectSum(page, `Coupon ${code}`, '−44 NOK')
  await expectSum(page, 'Rent, taken at once', '176 NOK')
  await expectSum(page, 'Your bank is asked to approve', '1,176 NOK')
  await expectAccessible(page)
  await sayWho(page, renter)
  const number = await goToPayment(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Pay 1\s176\.00 NOK$/)
  await payByCard(page)
  await approve(page)
  await expectConfirmed(page)
  await expectSum(panel(page, 'What you booked'), `Coupon ${code}`, '−44 NOK')

  await openForm(page, days, { variant: `${SLUG}-189` })
  await sayWho(page, renter)
  await page.getByLabel('Coupon').fill(code)
  await page.getByRole('button', { name: /^Go to payment/ }).click()
  await expect(page.getByLabel('Coupon')).toHaveAccessibleDescription(/has been used as often as it may be/)
  await expect(page.getByLabel('E-mail address')).toHaveValue(renter.email)
  await admin.reload()
  await expect(panel(admin, 'Used by').getByRole('listitem')).toContainText(`${number}${renter.email}−44 NOK`)
})

test('an admin tries a season out, sees which booking it would price otherwise, and the shop asks the new price', async ({
  admin,
  page,
  renter,
  request,
  freeDays,
  sandbox,
}) => {
  const days = await freeDays(`${SLUG}-189`)
  const { number } = await bookQuickly(request, days, renter, { variant: `${SLUG}-189` })
  await admin.goto(`/office/prices/${SLUG}`)
  await expectAccessible(admin)
  const season = admin.getByRole('group', { name: /^Season 1\b/ })
  await season.getByLabel('Season', { exact: true }).fill('World cup')
  await season.getByLabel('First day').fill(days.from)
  await season.getByLabel('Last day').fill(dayIn(await sandbox.now(), 1))
  await admin.getByRole('button', { name: 'Save the prices' }).click()
  await expect(season.getByLabel('Last day')).toHaveAccessibleDescription(
    'The last day is before the first one.',
  )
  await expectAccessible(admin)
  await season.getByLabel('Last day').fill(days.from)
  await season.getByLabel('1 day, NOK').fill('300,50')
  const trial = panel(admin, 'Try it out').last()
  await trial.getByLabel('Picked up').fill(days.from)
  await trial.getByLabel('For days').fill('2')
  await expect(trial).toContainText(/As it is now\s*440\sNOK/)
  await expect(trial).toContainText(/As it stands here\s*520\.50\sNOK\s*1 × day rate, World cup/)
  await admin.getByRole('button', { name: 'Save the prices' }).click()
  const notice = admin.getByRole('status').filter({ hasText: 'Bookings to look at first' })
  const booking = notice.getByRole('listitem').filter({ has: admin.getByRole('link', { name: number }) })
  await expect(booking).toContainText(/agreed 220\sNOK, would now cost 300\.50\sNOK/)
  await expectAccessible(admin)
  await admin.getByRole('button', { name: 'Save all the same' }).click()
  await expect(admin.getByText('It counts from now on')).toBeVisible()
  await expect(panel(admin, 'Who changed what')).toContainText('Seasons: “World cup”')

  const asked = `place=bergen&from=${days.from}&fromTime=10:00&until=${days.until}&untilTime=10:00`
  await page.goto(`/gear/${SLUG}?${asked}`)
  await expect(panel(page, 'Choose yours')).toContainText(/Rent\s*300\.50\sNOK\s*1 × day rate, World cup/)
  await expectAccessible(page)

  await admin.getByLabel('Remove this season').check()
  await admin.getByRole('button', { name: 'Save the prices' }).click()
  await admin.getByRole('button', { name: 'Save all the same' }).click()
  await expect(panel(admin, 'Who changed what')).toContainText('Seasons: none')
})

test('an admin takes price lists from a table, once no day is left out, and downloads them again', async ({
  admin,
  sandbox,
}) => {
  const now = await sandbox.now()
  const [lastDay, nextDay] = [dayIn(now, 90), new Date(`${dayIn(now, 91)}T00:00:00Z`)]
  const winter = `classic-skis;Winter;${dayIn(now, -30)};${lastDay};;200;;`
  await admin.goto('/office/prices/import')
  const head = 'Product;Season;First day;Last day;1 hour;1 day;3 days;1 week'
  const table = admin.getByLabel('Or the table itself')
  await table.fill(`${head}\n${winter}\nclassic-skis;Shut;2027-13-01;;;;;`)
  await admin.getByRole('button', { name: 'Take these lists' }).click()
  const notice = admin.getByRole('alert').filter({ hasText: 'Nothing was taken' })
  await expect(notice).toContainText('Line 3, First day: “2027-13-01” is no day.')
  await expectAccessible(admin)
  await table.fill(`${head}\n${winter}`)
  await admin.getByRole('button', { name: 'Take these lists' }).click()
  await expect(notice).toContainText(
    `Line 2: Classic cross-country skis: no price list covers ${nextDay.toLocaleDateString('en-GB', SHAPE)}`,
  )
  const before = await (await admin.request.get('/office/prices/export.csv')).text()
  const own = before.split('\r\n').filter((line) => line.startsWith('classic-skis;'))
  await table.fill([head, ...own].join('\n'))
  await admin.getByRole('button', { name: 'Take these lists' }).click()
  await expect(admin.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible()
  expect(await (await admin.request.get('/office/prices/export.csv')).text()).toBe(before)
})
