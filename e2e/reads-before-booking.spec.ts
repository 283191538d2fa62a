import { EVERYWHERE } from './everywhere'
import { expect, expectAccessible, test } from './fixtures'
import { typeDays } from './renter'

test('SHF-11 SHF-12 SHF-29 a renter reads how deposits work, the terms and whom to ask before booking anything', async ({
  page,
}) => {
  await page.goto('/help/deposit')
  const text = page.getByRole('main')
  await expect(text).toContainText('you are not asked again, and your bank normally carries the charge out')
  await expect(text).toContainText('a bank may say no to a later charge')
  await expect(text).toContainText('the account can go below zero')
  await expect(text).toContainText('there is no refund to wait for')
  await expectAccessible(page, 'help')

  await page.getByRole('contentinfo').getByRole('link', { name: 'Rental terms' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Rental terms' })).toBeVisible()
  await expect(text).toContainText(/deposit of 500\sNOK/)
  await expectAccessible(page, 'terms')

  await text.getByRole('link', { name: /\/terms\/damage\?version=[0-9a-f]{12}$/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Prices for damage' })).toBeVisible()
  await expect(page.getByRole('row', { name: /Bent wheel/ })).toContainText(/600\sNOK/)
  await expectAccessible(page, 'damage')

  await page.getByRole('banner').getByRole('link', { name: 'Contact' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Contact' })).toBeVisible()
  await expect(page.getByRole('main').getByRole('link', { name: /^\+47/ })).toHaveCount(3)
  await expectAccessible(page, 'contact')

  await page.getByRole('contentinfo').getByRole('link', { name: 'Accessibility' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Accessibility statement' })).toBeVisible()
  await expect(page.getByRole('row', { name: /^Front page/ })).toContainText('checked')
  await expectAccessible(page, 'statement')
})

test('a renter finds the size by their height; with dates it is chosen for them where it is the only one that fits', async ({
  page,
  freeDays,
}) => {
  await page.goto('/gear/city-bike')
  const height = page.getByLabel('Your height in cm')
  await height.fill('tall')
  await page.getByRole('button', { name: 'Find my size' }).click()
  await expect(height).toHaveAccessibleDescription('Write a number, like 172.')
  await expect(height).toHaveValue('tall')
  await height.fill('1,65')
  await page.getByRole('button', { name: 'Find my size' }).click()
  await expect(page.getByText('S and M both fit you.')).toBeVisible()
  await expectAccessible(page)
  const days = await freeDays('city-bike-l')
  const when = `place=bergen&from=${days.from}&fromTime=10:00&until=${days.until}&untilTime=10:00`
  await page.goto(`/nb/utstyr/city-bike?${when}&me=185`)
  await expect(page.getByText('L passer deg.')).toBeVisible()
  await expect(
    page.getByRole('radio', { name: 'L', exact: false }).and(page.locator(':checked')),
  ).toHaveCount(1)
  await page.getByLabel('Høyden din i cm').fill('165')
  await page.getByRole('button', { name: 'Finn størrelsen min' }).click()
  await expect(page.getByText('Både S og M passer deg.')).toBeVisible()
  await expect(page.getByRole('radio').and(page.locator(':checked'))).toHaveCount(0)
  await page.getByLabel('Høyden din i cm').fill('215')
  await page.getByRole('button', { name: 'Finn størrelsen min' }).click()
  await expect(page.getByText('Ingen er laget for deg; L er nærmest.')).toBeVisible()
  await expectAccessible(page)
})

test('a renter looks through the gear: by kind, by price, on days when a shop is closed', async ({
  page,
  days,
}) => {
  await page.goto('/gear')
  await expectAccessible(page, 'list')
  const cards = page.getByRole('main').getByRole('article')
  const all = await cards.count()
  expect(all).toBeGreaterThanOrEqual(15)
  await typeDays(page, days)
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(page.getByText(/ of \d+ free in Bergen/)).toBeVisible()
  await page.getByRole('link', { name: 'Kayaks' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Kayaks' })).toBeVisible()
  await expect(cards.first()).toBeVisible()
  expect(await cards.count()).toBeLessThan(all)
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Everything' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Gear' })).toBeVisible()
  await page.getByRole('link', { name: 'Lowest price' }).click()
  await expect(page.getByRole('link', { name: 'Lowest price' })).toHaveAttribute('aria-current', 'page')
  const rents = await page
    .getByText('Rent', { exact: true })
    .locator('xpath=following-sibling::dd')
    .allInnerTexts()
  const sums = rents.map((text) => Number(text.replace(/[^\d.]/g, '')))
  expect(sums.length).toBeGreaterThan(5)
  expect(sums).toEqual(sums.toSorted((a, b) => a - b))

  // Nobody opens before six in the morning, and a day cannot end before it began.
  await page.goto(`/gear?place=flam&from=${days.from}&fromTime=06:00&until=${days.until}&untilTime=10:00`)
  await expect(page.getByText('These dates do not work')).toBeVisible()
  await expectAccessible(page, 'closed')
  await page.goto(`/gear?place=bergen&from=${days.until}&fromTime=10:00&until=${days.from}&untilTime=10:00`)
  await expect(page.getByText('The return has to be after the pick-up.')).toBeVisible()
})

test(
  'an address that leads nowhere, and a link that was cut in two, say so and lead on',
  EVERYWHERE,
  async ({ page, trouble }) => {
    trouble.expect(/404/)
    for (const path of ['/nowhere', '/b/AAA-AAAA/cut-in-two', '/gear/no-such-bike']) {
      const answer = await page.goto(path)
      expect(answer?.status(), path).toBe(404)
      await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
      await expectAccessible(page)
    }
  },
)
