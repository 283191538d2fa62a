import { cast } from '@/prisma/cast'
import { expect, expectAccessible, expectRoom, test } from './fixtures'
import { openForm } from './renter'

test('everything before a booking can be read and pressed in a narrow window and with text at 200 %', async ({
  page,
  days,
  trouble,
}) => {
  const asked = new URLSearchParams({
    ...days,
    place: cast.bergen.slug,
    fromTime: '10:00',
    untilTime: '10:00',
  })
  await page.goto('/')
  await expectRoom(page, 'front')
  await page.goto(`/gear?${asked}`)
  await expectRoom(page, 'list')
  await page.goto(`/gear/city-bike?${asked}`)
  await expectRoom(page, 'product')
  await page.goto('/help/deposit')
  await expectRoom(page, 'help')
  await page.goto('/terms')
  await expectRoom(page, 'terms')
  await page.goto('/terms/damage')
  await expectRoom(page, 'damage')
  await page.goto('/contact')
  await expectRoom(page, 'contact')
  await page.goto('/sign-in')
  await expectRoom(page, 'signIn')
  await page.getByRole('contentinfo').getByRole('link', { name: 'Accessibility' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Accessibility statement' })).toBeVisible()
  await expectRoom(page, 'statement')
  trouble.expect(/\/nowhere/)
  await page.goto('/nowhere')
  await expectRoom(page, 'missing')
})

test('a booking can be made, read and cancelled in a narrow window and with text at 200 %', async ({
  page,
  days,
  bookAsRenter,
}) => {
  await openForm(page, days)
  await expectRoom(page, 'form')
  await page.getByRole('button', { name: /^Go to payment/ }).click()
  await expect(page.getByLabel('Your name')).toHaveAccessibleDescription(/Enter your name/)
  await expectAccessible(page, 'mistakes')
  await expectRoom(page, 'mistakes')

  const { url } = await bookAsRenter()
  await page.goto(url)
  await expectRoom(page, 'confirmed')
  await page.goto(`${url}/terms`)
  await expectRoom(page, 'agreed')
  await page.goto(`${url}/cancel`)
  await expectRoom(page, 'cancel')
  await page.goto(`${url}/dates`)
  await page.getByRole('button', { name: 'See what it would mean' }).click()
  await expect(page.getByText('These dates cannot be had')).toBeVisible()
  await expectRoom(page, 'dates')
})
