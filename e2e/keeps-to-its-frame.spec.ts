import { cast } from '@/prisma/cast'
import { expect, test } from './fixtures'
import { OWN } from './here'
import { heightOf, openSite, SITE } from './site'

test('the pages of the shop itself refuse to be framed, and a site hears what is wrong with its tag', async ({
  page,
  request,
  bookAsRenter,
  trouble,
}) => {
  trouble.expect(/frame-ancestors 'none'/)
  trouble.expect(/: net::ERR_BLOCKED_BY_RESPONSE$/)
  trouble.expect(/Widget of the shop: /)
  for (const path of ['/', '/gear', '/nb/bestill', '/sign-in', '/staff/sign-in', '/widget/other']) {
    const headers = (await request.get(path)).headers()
    expect(headers['x-frame-options'], path).toBe('DENY')
    expect(headers['content-security-policy'], path).toContain("frame-ancestors 'none'")
  }
  const [first] = await openSite(page)
  const { url } = await bookAsRenter()
  for (const address of [`${OWN}/book`, new URL(url, OWN).href]) {
    const refused = page.waitForEvent('console', (said) => said.text().includes("frame-ancestors 'none'"))
    await page.evaluate(
      (src) => document.body.append(Object.assign(document.createElement('iframe'), { src })),
      address,
    )
    await refused
  }

  const before = await heightOf(first)
  const warnings: string[] = []
  page.on('console', (said) => said.type() === 'warning' && warnings.push(said.text()))
  await page.evaluate((src) => {
    window.postMessage({ kickstand: 'widget', height: 9000, radius: 0, title: 'Not the shop' }, '*')
    const tag = Object.assign(document.createElement('script'), { src })
    Object.assign(tag.dataset, { accent: 'red;}', location: 'atlantis' })
    document.body.append(tag)
  }, `${OWN}/widget.js`)
  await expect(page.getByTitle('Rent gear · Fjordhjul')).toBeVisible()
  expect(warnings).toEqual([
    expect.stringContaining('data-accent="red;}" is not a colour such as #14524a'),
    expect.stringMatching(
      /data-location="atlantis" is not a location \(bergen, .*\); used instead: all of them/,
    ),
  ])
  expect(await heightOf(first)).toBe(before)
})

test('where no script runs, or the shop is down, a link stands in the place of the widget', async ({
  page,
  browser,
  trouble,
}) => {
  trouble.expect(/\/widget(\.js)?[?: ]/)
  const [gear, bike] = ['Book gear at our neighbours’', 'Lei en bysykkel'].map((name) =>
    page.getByRole('link', { name }),
  )
  await page.route(`${OWN}/**`, (route) => route.abort())
  await page.goto(SITE)
  await expect(gear!).toBeVisible()
  await page.unroute(`${OWN}/**`)
  await page.route(/\/widget\?/, (route) => route.abort())
  await page.goto(SITE)
  await expect(page.locator('iframe')).toHaveCount(2)
  for (const link of [gear!, bike!]) await expect(link).toBeVisible()
  for (const frame of await page.locator('iframe').all()) await expect(frame).toBeHidden()

  const plain = await browser.newContext({ javaScriptEnabled: false })
  const still = await plain.newPage()
  await still.goto(SITE)
  await still.getByRole('link', { name: 'Book gear at our neighbours’' }).click()
  await expect(still.getByRole('heading', { level: 1, name: 'Gear', exact: true })).toBeVisible()
  await expect(still.getByLabel('Shop')).toHaveValue(cast.bergen.slug)
  await plain.close()
})
