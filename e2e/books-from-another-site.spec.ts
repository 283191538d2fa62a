import type { Locator } from '@playwright/test'
import { cast } from '@/prisma/cast'
import { expect, expectAccessible, test } from './fixtures'
import { OWN } from './here'
import { expectSum } from './panel'
import { heightOf, openSite, SITE } from './site'

const NIGHT = 'rgb(15, 23, 21)'

/** How much of what is in the frame cannot be seen. */
const hiddenIn = (frame: Locator): Promise<number> =>
  frame
    .contentFrame()
    .locator('html')
    .evaluate((html) => html.scrollHeight - html.clientHeight)

/** Whatever leaves the widget opens a tab: no other page of the shop may be in a frame. */
async function expectNoWayOutIn(frame: Locator): Promise<void> {
  const staying = frame.contentFrame().locator('a:not([target="_blank"])')
  const targets = await staying.evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(targets.filter((href) => !/^(#main$|\/widget\?)/.test(href ?? ''))).toEqual([])
}

test('a visitor of another site chooses dates and gear in its page, and books both in a tab of the shop', async ({
  page,
  context,
  days,
}) => {
  const [frame] = await openSite(page)
  const widget = frame.contentFrame()
  const low = await heightOf(frame)
  await widget.getByLabel('Pick up', { exact: true }).fill(days.from)
  await widget.getByLabel('Return', { exact: true }).fill(days.until)
  await widget.getByRole('button', { name: 'See what is free' }).click()
  const bike = widget.getByRole('link', { name: 'City bike', exact: true })
  await expect(bike).toBeVisible()
  await expect.poll(() => heightOf(frame)).toBeGreaterThan(low + 300)
  await expect.poll(() => hiddenIn(frame)).toBe(0)
  await expectNoWayOutIn(frame)
  await bike.click()
  await expect(widget.getByRole('heading', { level: 1, name: 'City bike' })).toBeVisible()
  await expect(widget.getByText(/^Rent\s*100\sNOK/)).toBeVisible()
  await expect.poll(() => hiddenIn(frame)).toBe(0)

  await expectNoWayOutIn(frame)
  await expect(widget.locator('[name="me"], [type="text"], [type="email"], [type="tel"]')).toHaveCount(0)
  await widget.getByRole('radio', { name: /^M / }).check()
  const tab = page.waitForEvent('popup')
  await widget.getByRole('button', { name: 'Book this' }).click()
  const shop = await tab
  await expect(shop.getByRole('heading', { level: 1, name: 'Your booking' })).toBeVisible()
  const { origin, searchParams } = new URL(shop.url())
  expect(origin).toBe(OWN)
  expect(Object.fromEntries(searchParams)).toMatchObject({
    place: cast.bergen.slug,
    from: days.from,
    until: days.until,
    gear: `1*${cast.cityBike.m}`,
  })
  await expectSum(shop, 'Your bank is asked to approve', '600 NOK')
  await expect(shop.getByLabel('Your name')).toBeVisible()
  expect(await shop.evaluate(() => window.opener)).toBeNull()
  expect(page.url()).toBe(SITE)
  expect(await context.cookies()).toEqual([])
})

test('each widget has the look and the language that its site chose, on a screen of 320 pixels too', async ({
  page,
}) => {
  const [first, second] = await openSite(page)
  await expectAccessible(page)
  const [light, dark] = [first, second].map((frame) => frame.contentFrame().locator('html'))
  await expect(dark!).toHaveCSS('background-color', NIGHT)
  await expect(light!).not.toHaveCSS('background-color', NIGHT)
  await expect(dark!).toHaveAttribute('lang', 'nb')
  await expect(second).toHaveCSS('border-radius', '24px')
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect(light!).not.toHaveCSS('background-color', NIGHT)
  await page.emulateMedia({ colorScheme: 'light' })

  await page.setViewportSize({ width: 320, height: 700 })
  await expect.poll(() => hiddenIn(first)).toBe(0)
  for (const html of [light!, dark!])
    expect(await html.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
  const addresses = page.frames().flatMap((frame) => (frame.url().startsWith(OWN) ? [frame.url()] : []))
  expect(addresses).toHaveLength(2)
  for (const address of addresses) {
    await page.goto(address)
    await expectAccessible(page)
  }
})
