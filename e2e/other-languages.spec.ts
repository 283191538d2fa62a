import type { Page } from '@playwright/test'
import { cast } from '@/prisma/cast'
import { EVERYWHERE } from './everywhere'
import { expect, expectAccessible, test } from './fixtures'
import { readPdf } from './read-pdf'
import { approve, type Days, formFor, numberAtPayment, payByCard } from './renter'

/** Where a renter ends when something is wrong: a link that is used up, one that was cut in two, and an address that is none. */
const WRONG = {
  nb: ['/nb/logg-inn?problem=link-used-up', '/nb/logg-inn/bekreft', '/nb/b/AAA-AAAA/cut', '/nb/nowhere'],
  sv: ['/sv/logga-in?problem=link-used-up', '/sv/logga-in/bekrafta', '/sv/b/AAA-AAAA/cut', '/sv/nowhere'],
  da: ['/da/log-ind?problem=link-used-up', '/da/log-ind/bekraeft', '/da/b/AAA-AAAA/cut', '/da/nowhere'],
} as const

/** Words of our own English that no page in another language may have left; what a shop has typed about its gear stays. */
const ENGLISH =
  /\b(your|deposit|booking's|pick[- ]up|sign in|rental|choose|opening hours|closed|price list|how deposits work|my bookings|rent\b|in all|not free|shops?|questions|free\b|terms)\b/i

const PAGES = {
  nb: [
    '/nb',
    '/nb/utstyr',
    '/nb/utstyr/city-bike',
    '/nb/hjelp/depositum',
    '/nb/vilkar',
    '/nb/vilkar/skade',
    '/nb/tilgjengelighet',
    '/nb/kontakt',
    '/nb/logg-inn',
  ],
  sv: [
    '/sv',
    '/sv/utrustning',
    '/sv/utrustning/city-bike',
    '/sv/hjalp/deposition',
    '/sv/villkor',
    '/sv/villkor/skada',
    '/sv/tillganglighet',
    '/sv/kontakt',
    '/sv/logga-in',
  ],
  da: [
    '/da',
    '/da/udstyr',
    '/da/udstyr/city-bike',
    '/da/hjaelp/depositum',
    '/da/vilkaar',
    '/da/vilkaar/skade',
    '/da/tilgaengelighed',
    '/da/kontakt',
    '/da/log-ind',
  ],
} as const

for (const language of ['nb', 'sv', 'da'] as const) {
  const pages = PAGES[language]
  const details = language === 'nb' ? {} : EVERYWHERE
  test(
    `every public page speaks ${language}, and nothing of it is left in English`,
    details,
    async ({ page, days, trouble }) => {
      for (const path of pages) {
        await page.goto(path)
        await expectIn(page, language)
        await expectAccessible(page)
      }
      const [, list] = pages
      await page.goto(`${list}?${asked(days)}`)
      await expectIn(page, language)
      await page.goto(`${list}/city-bike?${asked(days)}`)
      await expectIn(page, language)
      await expectAccessible(page)
      trouble.expect(/\/(nowhere|cut)/)
      for (const path of WRONG[language]) {
        await page.goto(path)
        await expectIn(page, language)
      }
      await expectAccessible(page, 'missing')
      await page.goto(pages[4])
      await page
        .getByRole('main')
        .getByRole('link', { name: /version=[0-9a-f]{12}$/ })
        .click()
      await expect(page).toHaveURL(new RegExp(`${pages[5]}\\?version=`))
      await expectIn(page, language)
    },
  )
}

test('a renter books and pays in Norwegian: the page, the letter and the receipt are in Norwegian', async ({
  page,
  renter,
  days,
  mailbox,
}) => {
  await page.goto(`/nb/utstyr/city-bike?${asked(days)}`)
  await page.getByRole('radio', { name: /^M / }).check()
  await page.getByRole('button', { name: 'Bestill dette' }).click()
  await expect(page).toHaveURL(/\/nb\/bestill\?.*request=/)
  await expect(page).toHaveTitle(/^Bestill/)
  await expectIn(page, 'nb')
  await expectAccessible(page)

  await page.getByRole('button', { name: /^Til betaling/ }).click()
  await expect(page.getByLabel('E-postadresse')).toHaveAccessibleDescription(/Skriv hele e-postadressen/)
  await page.getByLabel('Navnet ditt').fill(renter.name)
  await page.getByLabel('E-postadresse').fill(renter.email)
  await page.getByLabel('Telefon').fill(renter.phone)
  await page.getByLabel(/Jeg har lest vilkårene/).check()
  await page.getByRole('button', { name: /^Til betaling, 600\sNOK/ }).click()
  const number = await numberAtPayment(page)
  await payByCard(page)
  await approve(page)
  await expect(page).toHaveURL(new RegExp(`/nb/b/${number}/`))
  await expect(page.getByText('Betalt og bekreftet')).toBeVisible({ timeout: 20_000 })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Bestilling ${number}`)
  await expectIn(page, 'nb')
  await expectAccessible(page)

  const letter = await mailbox.latest(renter.email, /er bekreftet$/)
  expect(letter.text).toContain('Depositum: 500 NOK, godkjent, men ikke tatt')
  const [receipt] = letter.attachments
  const said = await readPdf(page.request, receipt!.url)
  expect(said).toMatch(/Kvittering/)
  expect(said).toMatch(/Betalt med/)
  expect(said).toMatch(/100,00/)

  const [link] = /https?:\S+\/b\/\S+/.exec(letter.text) ?? []
  await page.goto(link!)
  await expect(page).toHaveURL(new RegExp(`/nb/b/${number}/`))
  await page.getByRole('link', { name: 'Avbestill' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Avbestill' })).toBeVisible()
  await expectIn(page, 'nb')
  await page.getByRole('navigation', { name: 'Språk' }).getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(new RegExp(`/en/b/${number}/`))
  await expect(page.getByRole('heading', { level: 1, name: 'Cancel the booking' })).toBeVisible()
  await page.getByRole('link', { name: 'Keep the booking' }).click()
  await expect(page.getByText('Paid and confirmed')).toBeVisible()
})

test('the switch keeps the page and its dates, and a refusal is said in the language of the page', async ({
  page,
  days,
}) => {
  await page.goto(`/nb/utstyr?${asked(days)}`)
  await page.getByRole('navigation', { name: 'Språk' }).getByRole('link', { name: 'Svenska' }).click()
  await expect(page).toHaveURL(new RegExp(`/sv/utrustning\\?.*from=${days.from}`))
  await expectIn(page, 'sv')
  await page.goto(`/da/udstyr?${asked({ from: days.until, until: days.from })}`)
  await expect(page.getByText('Afleveringen skal være efter afhentningen.')).toBeVisible()
  await page.goto(formFor(days).replace('/book', '/nb/bestill'))
  await expect(page.getByRole('heading', { level: 1, name: 'Bestillingen din' })).toBeVisible()
})

test.describe('whose browser prefers Danish', () => {
  test.use({ locale: 'da-DK' })

  test('is offered Danish on the front page, and sent nowhere', async ({ page }) => {
    await page.goto('/')
    await expect(page).toHaveURL(/:\d+\/$/)
    await page.getByRole('link', { name: 'Denne side findes også på dansk.' }).click()
    await expect(page).toHaveURL(/\/da$/)
    await expect(page.locator('html')).toHaveAttribute('lang', 'da')
    await expect(page.getByText('Denne side findes også på dansk.')).toHaveCount(0)
  })

  test('reads in Danish that a room of staff is none of theirs, though its address says no language', async ({
    page,
    renter,
    mailbox,
    trouble,
  }) => {
    await page.goto('/da/log-ind')
    await page.getByLabel('E-mailadresse').fill(renter.email)
    await page.getByRole('button', { name: 'Send mig et link' }).click()
    const { text } = await mailbox.latest(renter.email, /^Log ind/)
    await page.goto(/http\S+\/log-ind\/bekraeft\S+/.exec(text)![0])
    await page.getByRole('main').getByRole('button', { name: 'Log ind' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Mine bookinger' })).toBeVisible()
    trouble.expect(/403/)
    const answer = await page.goto('/desk')
    expect(answer?.status()).toBe(403)
    const said = page.getByRole('main')
    await expect(said).toHaveAttribute('lang', 'da')
    await expect(said).toContainText('dette rum er for dem, der arbejder her')
    await expect(said.getByRole('link', { name: 'Mine bookinger' })).toHaveAttribute(
      'href',
      '/da/mine/bookinger',
    )
    await expectAccessible(page)
  })
})

test('search engines are told where a page is in the other languages', async ({ page }) => {
  await page.goto('/help/deposit')
  const alternates = page.locator('link[rel="alternate"][hreflang]')
  const said = await alternates.evaluateAll((links) =>
    links.map((link) => [link.getAttribute('hreflang'), new URL((link as HTMLLinkElement).href).pathname]),
  )
  expect(Object.fromEntries(said)).toEqual({
    en: '/help/deposit',
    nb: '/nb/hjelp/depositum',
    sv: '/sv/hjalp/deposition',
    da: '/da/hjaelp/depositum',
    'x-default': '/help/deposit',
  })
})

test('a form that another site sends is turned away in the language of its page', async ({ request }) => {
  const headers = { origin: 'https://evil.example' }
  const answer = await request.post('/sv/utrustning', { headers, form: { any: 'thing' } })
  expect([answer.status(), await answer.text()]).toEqual([
    403,
    expect.stringContaining('Det här skickades inte från någon av våra sidor.'),
  ])
})

const asked = ({ from, until }: Days): string =>
  String(new URLSearchParams({ place: cast.bergen.slug, from, fromTime: '10:00', until, untilTime: '10:00' }))

async function expectIn(page: Page, language: string): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', language)
  const left = await page.evaluate((source) => {
    const english = new RegExp(source, 'i')
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    while (walker.nextNode()) {
      const node = walker.currentNode
      const text = node.textContent?.trim() ?? ''
      if (
        !text.startsWith('http') &&
        english.test(text) &&
        !node.parentElement?.closest('script, style, noscript, body [lang]')
      )
        found.push(text)
    }
    return found
  }, ENGLISH.source)
  expect(left, `English on ${page.url()}`).toEqual([])
}
