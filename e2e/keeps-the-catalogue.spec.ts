import { expect, expectAccessible, test } from './fixtures'
import { panel } from './panel'
import { approve, expectConfirmed, payByCard, sayWho } from './renter'

test('an admin makes a product with a size, units and accessories and publishes it; a renter books it with a lock and wax, and it goes into the archive with the booking kept', async ({
  admin,
  page,
  renter,
  days,
  trouble,
}) => {
  // A draft is not there for anybody else.
  trouble.expect(/: 404$|status of 404/)
  const mark = renter.name.slice(-8)
  const [name, slug] = [`Fat bike ${mark}`, `fat-bike-${mark}`]
  await admin.goto('/office/products')
  await expectAccessible(admin)
  await admin.getByRole('link', { name: 'New product' }).click()
  await admin.getByRole('button', { name: 'Make the draft' }).click()
  await expect(admin.getByText('Give it a name that renters know it by.')).toBeVisible()
  await admin.getByLabel('Name', { exact: true }).fill(name)
  await admin.getByLabel('Summary').fill('For snow and sand.')
  await admin.getByLabel('Description').fill('Four inches of tyre at low pressure.')
  await admin.getByLabel('Deposit for each unit').fill('400')
  await admin.getByRole('button', { name: 'Make the draft' }).click()
  await expect(admin.getByRole('heading', { level: 1, name })).toBeVisible()
  await expect(admin.getByText('The draft is made')).toBeVisible()
  await expectAccessible(admin)

  await panel(admin, 'Nobody outside sees it yet').getByRole('button', { name: 'Publish it' }).click()
  await expect(admin.getByText(/It cannot be booked yet: .*no size.*no price list/)).toBeVisible()
  expect((await page.goto(`/gear/${slug}`))?.status()).toBe(404)

  const sizes = panel(admin, 'Sizes')
  await sizes.getByLabel('Name of the size').fill('Medium')
  await sizes.getByRole('button', { name: 'Add this size' }).click()
  await expect(sizes.getByText('Medium').first()).toBeVisible()

  const accessories = panel(admin, 'Accessories')
  await accessories.getByLabel('Accessory 1').fill('bike-lock')
  await accessories.getByLabel('Terms').first().selectOption('Included')
  await accessories.getByLabel('Accessory 2').fill('ski-wax')
  await accessories.getByRole('button', { name: 'Save the accessories' }).click()
  await expect(accessories.getByLabel('Accessory 4')).toBeVisible()

  await admin.goto(`/office/prices/${slug}`)
  await admin.getByLabel('1 day, NOK').first().fill('180')
  await admin.getByRole('button', { name: 'Save the prices' }).click()
  await expect(admin.getByText('It counts from now on')).toBeVisible()
  await admin.goto(`/office/gear/${slug}`)
  const units = panel(admin, 'Add units')
  await units.getByLabel('Size and location').selectOption({ label: 'Fjordhjul Bergen' })
  await units.getByLabel('Their codes begin with').fill(`FAT-${mark}`)
  await units.getByRole('button', { name: 'Add them' }).click()
  await expect(units.getByRole('status')).toContainText('Added')

  await admin.goto(`/office/products/${slug}`)
  await admin.getByRole('button', { name: 'Publish it' }).click()
  await expect(panel(admin, 'It can be booked')).toBeVisible()
  await expect(panel(admin, 'History')).toContainText('Published: it can be booked')

  const dates = { place: 'bergen', ...days, fromTime: '10:00', untilTime: '10:00' }
  await page.goto(`/gear/${slug}?${new URLSearchParams(dates)}`)
  await page.getByRole('radio', { name: /^Medium/ }).check()
  await page.getByRole('button', { name: 'One more: Bike lock' }).click()
  await page.getByRole('spinbutton', { name: 'Glide wax' }).fill('1')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Book this' }).click()
  const summary = panel(page, 'Summary')
  await expect(summary).toContainText('Included')
  await expect(summary).toContainText('269 NOK')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'One less: Glide wax' }).click()
  await page.getByRole('button', { name: 'Change the booking' }).click()
  await expect(summary).not.toContainText('Glide wax')
  await sayWho(page, renter)
  await page.getByRole('button', { name: /^Go to payment, 580/ }).click()
  await payByCard(page)
  await approve(page)
  await expectConfirmed(page)
  await expect(panel(page, 'What you booked')).toContainText('Bike lock')

  const state = panel(admin, 'It can be booked')
  await state.getByRole('button', { name: 'Put it into the archive' }).click()
  await expect(state.getByRole('status')).toContainText(renter.name)
  await state.getByRole('button', { name: 'Put it into the archive all the same' }).click()
  await expect(panel(admin, 'Nobody can book it any more')).toBeVisible()
  expect((await page.request.get(`/gear/${slug}`)).status()).toBe(404)
  await page.reload()
  await expectConfirmed(page)
})

test('an admin takes the table of units out and in again, is told the line and column of what is wrong, and sees what would change', async ({
  admin,
  renter,
}) => {
  const code = `TBL-${renter.name.slice(-8).toUpperCase()}`
  await admin.goto('/office/products/tables')
  await expectAccessible(admin)
  const [file] = await Promise.all([
    admin.waitForEvent('download'),
    panel(admin, 'Units').getByRole('link', { name: 'Export as CSV' }).click(),
  ])
  expect(file.suggestedFilename()).toBe('catalogue-units.csv')
  await panel(admin, 'Units').getByRole('link', { name: 'Import' }).click()
  await admin.getByLabel('File').setInputFiles(await file.path())
  await admin.getByRole('button', { name: 'Look what would change' }).click()
  await expect(admin.getByRole('status')).toContainText('Everything is as the table says already')

  const head = 'Code;Size ID;Location;Labelled;Arrives on;Retires on'
  const box = admin.getByLabel('Or the table itself')
  await box.fill(`${head}\n${code};bike-lock-u;oslo;no;;`)
  await admin.getByRole('button', { name: 'Look what would change' }).click()
  await expect(admin.getByRole('alert').first()).toContainText('Line 2, Location: There is no shop “oslo”.')
  await expectAccessible(admin)
  await box.fill(`${head}\n${code};bike-lock-u;flam;no;;`)
  await admin.getByRole('button', { name: 'Look what would change' }).click()
  await expect(admin.getByRole('status')).toContainText(`Would be made: 1. ${code}`)
  await admin.getByRole('button', { name: 'Save all of it' }).click()
  await expect(admin.getByRole('status')).toContainText('Saved')
  await admin.goto('/office/products/bike-lock')
  await expect(panel(admin, 'History')).toContainText(code)
})
