import type { Page } from '@playwright/test'
import { expect, expectAccessible, expectRoom, test } from './fixtures'
import { panel } from './panel'
import { holdQuickly } from './quick-booking'
import { goToPayment, openForm, payByCard, sayWho } from './renter'
import type { Mailbox } from './sandbox'

test.describe('while the renter is still paying', () => {
  test.use({ javaScriptEnabled: false })

  test('who needs more time asks for it twice without JavaScript, and reads that there is no third time', async ({
    page,
    renter,
    days,
    trouble,
  }) => {
    trouble.expect(/\/_next\/static\/chunks\/\S+\.js: csp$/)
    await openForm(page, days)
    await sayWho(page, renter)
    await goToPayment(page)
    await payByCard(page)
    await page.getByRole('button', { name: 'Decline' }).click()
    await page.getByRole('link', { name: 'Cancel and return to the shop' }).click()
    const longer = page.getByRole('button', { name: 'Keep the gear 15 minutes longer' })
    await expect(page.getByText('You can ask for more time 2 times.')).toBeVisible()
    const kept = panel(page, 'Still to pay').locator('strong').first()
    const until = await kept.innerText()
    await longer.click()
    await expect(page.getByText('You can ask for more time once more.')).toBeVisible()
    await expect(kept).not.toHaveText(until)
    await longer.click()
    await expect(page.getByText('We cannot keep it any longer than that.')).toBeVisible()
    await expect(longer).toHaveCount(0)
    await expect(page.getByRole('button', { name: /^Pay 600\sNOK$/ })).toBeVisible()
  })
})

test('a renter takes the booking along: calendar, map, the hours of both days, and what was agreed on one page', async ({
  page,
  bookAsRenter,
}) => {
  const { number, url } = await bookAsRenter()
  await page.goto(url)
  const file = await page.request.get(`${url}/calendar.ics`)
  expect(file.headers()['content-type']).toMatch(/^text\/calendar/)
  const lines = (await file.text()).replaceAll('\r\n ', '').split('\r\n')
  expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(2)
  expect(lines).toEqual(expect.arrayContaining([expect.stringMatching(`^UID:${number}.out@`)]))
  expect(lines.join('\n')).not.toContain(url.split('/').at(-1))
  await expect(page.getByRole('link', { name: 'Put it in your calendar' })).toBeVisible()
  const place = panel(page, 'Pick-up and return')
  await expect(place.getByRole('link', { name: 'Show it on a map' })).toHaveAttribute(
    'href',
    /openstreetmap\.org.*Bergen/,
  )
  await expect(place.getByRole('term').filter({ hasText: 'When you pick up' })).toBeVisible()
  await expect(place.getByRole('term').filter({ hasText: 'When you bring it back' })).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('link', { name: /^The terms you accepted/ }).click()
  await expect(page.getByRole('heading', { name: 'What it is about' })).toBeVisible()
  await expect(page.getByRole('main')).toContainText('City bike, M')
  await expect(page.getByRole('button', { name: 'Print this page' })).toBeVisible()
  await expectAccessible(page, 'agreed')
})

test('a renter asks, the desk answers: a letter, and the same words on both sides', async ({
  page,
  bookAsRenter,
  renter,
  clerk,
  mailbox,
}) => {
  const { number, url } = await bookAsRenter()
  await page.goto(url)
  const ask = panel(page, 'Ask the shop')
  await ask.getByRole('button', { name: 'Send the question' }).click()
  await expect(ask.getByLabel('Your question')).toHaveAccessibleDescription(
    /Please write what you want to know/,
  )
  const question = `Do you have a pump? ${renter.name}`
  await ask.getByLabel('Your question').fill(question)
  await ask.getByRole('button', { name: 'Send the question' }).click()
  await expect(ask.getByText('Your question is with the shop.')).toBeVisible()
  await expect(ask.getByText('Not answered yet.')).toBeVisible()
  await expectAccessible(page)

  await clerk.goto('/desk')
  await panel(clerk, 'Questions to answer').getByRole('link', { name: number }).click()
  const asked = panel(clerk, 'Questions of the renter')
  await expect(asked).toContainText(question)
  await asked.getByRole('button', { name: 'Send the answer' }).click()
  await expect(asked.getByLabel('Answer')).toHaveAccessibleDescription(/Write the answer/)
  await asked.getByLabel('Answer').fill('Yes, one hangs at the counter.')
  await expectAccessible(clerk)
  await asked.getByRole('button', { name: 'Send the answer' }).click()
  await expect(asked.getByText(/answered/)).toBeVisible()
  await expect(asked.getByLabel('Answer')).toHaveCount(0)

  const letter = await mailbox.latest(renter.email, /^Our answer about booking/)
  expect(letter.text).toContain(question)
  expect(letter.text).toContain('Yes, one hangs at the counter.')
  await page.goto(url)
  await expect(panel(page, 'Ask the shop')).toContainText('Yes, one hangs at the counter.')
})

async function signIn(page: Page, mailbox: Mailbox, email: string): Promise<void> {
  await page.goto('/sign-in')
  await page.getByLabel('E-mail address').fill(email)
  await page.getByRole('button', { name: 'Send me a link' }).click()
  const { text } = await mailbox.latest(email, /^Sign in to/)
  await page.goto(/http\S+\/sign-in\/confirm\S+/.exec(text)![0])
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'My bookings' })).toBeVisible()
}

test('a renter reads what we know, takes a copy, and has erased what is over; what is not stays and says why', async ({
  page,
  bookAsRenter,
  request,
  renter,
  days,
  clerk,
  admin,
  mailbox,
}) => {
  const { number } = await bookAsRenter()
  await holdQuickly(request, days, renter)
  await signIn(page, mailbox, renter.email)
  await page.getByRole('link', { name: 'Your data' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Your data' })).toBeVisible()
  await expect(page.getByText(`Booking ${number}: until it is over`)).toBeVisible()
  await expect(page.getByText(/One receipt stays until 1 January 20\d\d/)).toBeVisible()
  await expect(page.getByText('There is nothing that can be erased now.')).toBeVisible()
  await expectAccessible(page, 'data')
  await expectRoom(page, 'data')
  const copy = await (await page.request.get('/my/data/export.json')).json()
  expect(copy.about).toBe(renter.email)
  expect(copy.bookings).toHaveLength(2)
  expect(copy.receipts).toHaveLength(1)

  // The clerk gives the unpaid one up: it is over, and nothing of it has to stay.
  const held = (copy.bookings as { number: string }[]).find((one) => one.number !== number)!.number
  await clerk.goto(`/desk/bookings/${held}/cancel`)
  await clerk.getByRole('button', { name: 'Cancel the booking' }).click()
  await expect(async () => {
    await page.goto('/my/data')
    await expect(page.getByText('One booking is over and can be erased now.')).toBeVisible({ timeout: 1000 })
  }).toPass({ timeout: 30_000 })
  await page.getByRole('button', { name: 'Erase my data' }).click()
  await expect(page.getByRole('checkbox')).toHaveAccessibleDescription(/cannot be undone/)
  await page.getByRole('checkbox').check()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Erase my data' }).click()
  await expect(page.getByText('Erased: one booking no longer knows who you are.')).toBeVisible()
  await clerk.goto(`/desk/bookings/${held}`)
  await expect(panel(clerk, 'Renter')).toContainText('Erased')
  await expect(panel(clerk, 'Logbook')).toContainText('Erased who booked')

  await admin.goto('/office/renters')
  await admin.getByLabel('E-mail address they booked with').fill(renter.email)
  await admin.getByRole('button', { name: 'Look up' }).click()
  await expect(panel(admin, renter.email)).toContainText(`${number}: stays until it is over`)
  await expectAccessible(admin)
})
