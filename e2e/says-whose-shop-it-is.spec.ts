import { cast } from '@/prisma/cast'
import { connect } from './database'
import { EVERYWHERE } from './everywhere'
import { expect, expectAccessible, test } from './fixtures'
import { OWN } from './here'
import { panel } from './panel'
import { picture } from './photo'
import { bookQuickly } from './quick-booking'
import { readPdf } from './read-pdf'
import { formFor } from './renter'

// One world, one company: each of these leaves it as it was, for the journeys that come after.
let before: Record<string, unknown> = {}
test.beforeAll(async () => {
  const client = await connect()
  before = (await client.query('SELECT * FROM company')).rows[0]
  await client.end()
})
test.afterEach(async () => {
  const client = await connect()
  const { id: _, revision: __, ...fields } = before
  const sets = Object.keys(fields).map((name, at) => `${name} = $${at + 1}`)
  await client.query(`UPDATE company SET ${sets.join(', ')}, revision = revision + 1`, Object.values(fields))
  await client.end()
})

test('an admin gives the shop another name, colour and logo: pages, a letter and a new receipt show it, an old receipt does not', async ({
  admin,
  page,
  renter,
  freeDays,
  mailbox,
}) => {
  const days = await freeDays(cast.singleKayak.only)
  const wish = { variant: cast.singleKayak.only }
  const old = await bookQuickly(page.request, days, renter, wish)
  await admin.goto('/office')
  await admin.getByRole('link', { name: 'Company' }).click()
  await expectAccessible(admin)

  await admin.getByLabel('Legal name').fill('Skiutleie ASA')
  await admin.getByLabel('Brand').fill('Skiløs')
  await admin.getByLabel('Colour').fill('red')
  await admin.getByLabel('Company number').fill('123 456 786')
  await admin.getByRole('button', { name: 'Save the company' }).click()
  await expect(admin.getByLabel('Colour')).toHaveAccessibleDescription(/Enter a colour/)
  await expect(admin.getByLabel('Company number')).toHaveAccessibleDescription(/a digit that is missing/)
  await expect(admin.getByLabel('Brand')).toHaveValue('Skiløs')
  await expectAccessible(admin)

  await admin.getByLabel('Company number').fill('123 456 785')
  await admin.getByLabel('Colour').fill('#b00020')
  await expect(admin.getByRole('figure').filter({ hasText: 'By night' })).toContainText('Skiløs')
  await admin.getByRole('button', { name: 'Save the company' }).click()
  await expect(admin.getByText('Pages and letters say so from now on.')).toBeVisible()
  await expect(panel(admin, 'Who changed what')).toContainText('Brand: “Skiløs”, before “Fjordhjul”')

  await admin
    .getByLabel('Picture')
    .setInputFiles({ name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg/>') })
  await admin.getByRole('button', { name: 'Use this logo' }).click()
  await expect(admin.getByLabel('Picture')).toHaveAccessibleDescription(/drawings in SVG/)
  await admin.getByLabel('Picture').setInputFiles(await picture(admin, 'logo.png'))
  await admin.getByRole('button', { name: 'Use this logo' }).click()
  await expect(admin.getByText('The new logo is on pages')).toBeVisible()
  await expectAccessible(admin)

  await page.goto('/')
  await expect(page).toHaveTitle('Skiløs')
  const logo = page.getByRole('banner').locator('img.logo')
  await expect(logo).toBeVisible()
  expect(await logo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
  await expect(page.getByRole('contentinfo')).toContainText('Skiutleie ASA, Sandviksboder 14')
  await expect(page.locator('body')).toHaveCSS('--fjord', '#b00020')
  await expectAccessible(page)
  const script = await (await page.request.get('/widget.js')).text()
  expect(script).toContain('Book gear at Skiløs')

  const fresh = await bookQuickly(page.request, await freeDays(cast.singleKayak.only), renter, wish)
  const letter = await mailbox.latest(renter.email, new RegExp(fresh.number))
  expect(letter.text).toContain('Skiutleie ASA')
  expect(letter.html).toContain('cid:logo@kickstand')
  expect(letter.html).toContain('#b00020')
  for (const [{ number }, has, hasNot] of [
    [fresh, 'Skiutleie ASA', 'Fjordhjul AS'],
    [old, 'Fjordhjul AS', 'Skiutleie ASA'],
  ] as const) {
    await admin.goto(`/office/receipts?q=${number}`)
    await admin.getByRole('table').getByRole('link', { name: /R-/ }).first().click()
    const pdf = await admin.getByRole('link', { name: 'Open the PDF' }).getAttribute('href')
    const words = await readPdf(admin.request, pdf!)
    expect(words).toContain(has)
    expect(words).not.toContain(hasNot)
  }
})

test(
  'with the hardest colours there are, everything can still be read, by day and by night',
  EVERYWHERE,
  async ({ admin, page, days }) => {
    for (const colour of ['#ffff00', '#000000', '#ffffff']) {
      await admin.goto('/office/company')
      await admin.getByLabel('Colour').fill(colour)
      await admin.getByRole('button', { name: 'Save the company' }).click()
      await expect(admin.getByText('Pages and letters say so from now on.')).toBeVisible()
      await expectAccessible(admin)
      for (const path of [
        '/',
        `/gear?from=${days.from}&until=${days.until}`,
        formFor(days),
        '/help/deposit',
      ]) {
        await page.goto(path)
        await expectAccessible(page)
      }
    }
  },
)

test('two admins change the company at once: the second reads who was faster and what, keeps what was typed, and decides', async ({
  admin,
  context,
}) => {
  const other = await admin.context().newPage()
  await admin.goto('/office/company')
  await other.goto('/office/company')
  await admin.getByLabel('City').fill('Voss')
  await admin.getByRole('button', { name: 'Save the company' }).click()
  await expect(admin.getByText('Pages and letters say so from now on.')).toBeVisible()
  await other.getByLabel('City').fill('Odda')
  await other.getByRole('button', { name: 'Save the company' }).click()
  const told = other.getByRole('alert').filter({ hasText: 'Somebody was faster' })
  await expect(told).toContainText(`${cast.admin.name} has saved other changes`)
  await expect(told).toContainText('City is by now')
  await expect(told).toContainText('Voss')
  await expect(other.getByLabel('City')).toHaveValue('Odda')
  await expectAccessible(other)
  await other.getByRole('button', { name: 'Save the company' }).click()
  await expect(other.getByText('Pages and letters say so from now on.')).toBeVisible()
  await expect(other.getByLabel('City')).toHaveValue('Odda')
  await other.close()
  const script = await context.request.get(`${OWN}/api/v1/openapi.json`)
  expect((await script.json()).info.title).toBe('Fjordhjul API')
})

test('another currency is refused with what stands in its way', async ({ admin }) => {
  await admin.goto('/office/company')
  await admin.getByLabel('Currency').selectOption('SEK')
  await admin.getByRole('button', { name: 'Save the company' }).click()
  await expect(admin.getByLabel('Currency')).toHaveAccessibleDescription(
    /The shop stays in NOK, because these would not be in SEK: \d+ products.*coupons?/,
  )
  await expect(admin.getByLabel('Currency')).toHaveValue('SEK')
  await expectAccessible(admin)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the page of the company can be filled in and sent', async ({ browser, admin }) => {
    const context = await browser.newContext({
      storageState: await admin.context().storageState(),
      javaScriptEnabled: false,
      baseURL: OWN,
    })
    const plain = await context.newPage()
    await plain.goto('/office/company')
    await plain.getByLabel('Phone hours').fill('10–16')
    await plain.getByRole('button', { name: 'Save the company' }).click()
    await expect(plain.getByText('Pages and letters say so from now on.')).toBeVisible()
    await plain.goto('/contact')
    await expect(plain.getByRole('contentinfo')).toContainText('10–16')
    await context.close()
  })
})
