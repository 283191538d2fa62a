import type { Page } from '@playwright/test'
import { notice } from './clerk'
import { EVERYWHERE } from './everywhere'
import { expect, expectAccessible, test } from './fixtures'
import { expectSum, moneyOf, panel } from './panel'
import { captureQuickly, pressQuickly } from './quick-desk'
import { readPdf } from './read-pdf'

/** Takes 350 of the deposit, so that rent and deposit are two captures. */
async function takeFromDeposit(desk: Page, number: string): Promise<void> {
  await pressQuickly(desk, number, 'Hand out')
  await pressQuickly(desk, number, 'Take back, damaged')
  await captureQuickly(desk, number, { amount: '350' })
}

async function fillInRefund(desk: Page, reason: string, amount: string, note = ''): Promise<void> {
  await desk.getByRole('radio', { name: reason }).check()
  await desk.getByRole('textbox', { name: 'Amount' }).fill(amount)
  await desk.getByLabel('Note to the renter').fill(note)
}

const plan = (desk: Page) => desk.getByRole('main').locator('form').getByRole('listitem')

test('400 goes back over two captures: the clerk sees how before the click, the renter gets one letter with a receipt for each', async ({
  page,
  bookAsRenter,
  renter,
  clerk,
  mailbox,
}) => {
  const { number, url } = await bookAsRenter()
  await takeFromDeposit(clerk, number)
  await clerk.goto(`/desk/bookings/${number}`)
  await clerk.getByRole('link', { name: 'Pay money back' }).click()
  await expect(clerk.getByRole('heading', { level: 1, name: 'Pay money back' })).toBeVisible()
  await fillInRefund(clerk, 'Goodwill', '450,01', 'Sorry for the trouble.')
  await expect(clerk.getByText(/^That is more than can go back for this reason: 450\sNOK/)).toBeVisible()
  await clerk.getByRole('textbox', { name: 'Amount' }).fill('400')
  await expect(plan(clerk)).toHaveCount(2)
  await expect(plan(clerk).nth(0)).toContainText(/350\sNOK back to Visa/)
  await expect(plan(clerk).nth(1)).toContainText(/50\sNOK back to Visa/)
  await expectAccessible(clerk)
  // In a hurry: pressed twice, paid back once.
  await clerk.getByRole('button', { name: /^Pay back 400\sNOK$/ }).dblclick()

  await expect(notice(clerk, /400\sNOK paid back/)).toBeVisible()
  const refunds = panel(clerk, 'Paid back')
  await expect(refunds).toContainText(/400\sNOK, goodwill/)
  await expect(refunds.getByText(/350\sNOK of deposit/)).toBeVisible()
  await expect(refunds.getByText(/50\sNOK of rent/)).toBeVisible()
  await expect(panel(clerk, 'Logbook').getByText(/Refund of 400\sNOK asked for: goodwill/)).toHaveCount(1)
  await expectAccessible(clerk)

  const letter = await mailbox.latest(renter.email, /paid back 400/)
  expect(letter.attachments).toHaveLength(2)
  expect(letter.text).toContain('Sorry for the trouble.')
  const papers = await Promise.all(letter.attachments.map(({ url }) => readPdf(page.request, url)))
  expect(papers[0]).toMatch(/Total paid back\s−350\.00/)
  expect(papers[1]).toMatch(/Total paid back\s−50\.00/)
  for (const paper of papers) expect(paper).toContain('Sorry for the trouble.')

  await page.goto(url)
  await expect(panel(page, 'Back to you')).toContainText('Because we want you to come back')
  await expect(panel(page, 'Back to you')).toContainText('Sorry for the trouble.')
  await expect(panel(page, 'Back to you').getByRole('link', { name: /^Receipt R-/ })).toHaveCount(2)
  await expectSum(moneyOf(page), 'Refunded', '400 NOK')
  await expectAccessible(page)
})

test(
  'the reason decides what may go back, and a wrong form loses nothing',
  EVERYWHERE,
  async ({ bookAsRenter, clerk }) => {
    const { number } = await bookAsRenter()
    await takeFromDeposit(clerk, number)
    await clerk.goto(`/desk/bookings/${number}/refund`)
    await clerk.getByRole('textbox', { name: 'Amount' }).fill('12,345')
    await clerk.getByLabel('Note to the renter').fill('You were right.')
    await clerk.getByRole('button', { name: /^Pay back/ }).click()
    await expect(clerk.getByText('Enter an amount above zero')).toBeVisible()
    await expect(clerk.getByRole('textbox', { name: 'Amount' })).toBeFocused()
    await clerk.getByRole('textbox', { name: 'Amount' }).fill('400')
    await clerk.getByRole('radio', { name: 'The renter was right' }).check()
    await clerk.getByRole('button', { name: /^Pay back/ }).click()
    await expect(clerk.getByText(/^Only 350\sNOK can be paid back for this reason/)).toBeVisible()
    await expect(clerk.getByLabel('Note to the renter')).toHaveValue('You were right.')
    await expectAccessible(clerk)
  },
)

test(
  'without JavaScript the first press shows how it goes back, and the second one does it',
  EVERYWHERE,
  async ({ bookAsRenter, clerk, browser }) => {
    const { number } = await bookAsRenter()
    const storageState = await clerk.context().storageState()
    const context = await browser.newContext({ javaScriptEnabled: false, storageState })
    const desk = await context.newPage()
    await desk.goto(`/desk/bookings/${number}`)
    await desk.getByRole('link', { name: 'Pay money back' }).click()
    await fillInRefund(desk, 'Came back early', '40', 'A day less.')
    await desk.getByRole('button', { name: 'Pay back the amount' }).click()
    await expect(desk.getByText('Nothing has moved yet: look at it')).toBeVisible()
    await expect(plan(desk)).toContainText(/40\sNOK back to Visa/)
    await expect(desk.getByLabel('Note to the renter')).toHaveValue('A day less.')
    await desk.getByRole('button', { name: /^Pay back 40\sNOK$/ }).click()
    await expect(notice(desk, /40\sNOK paid back/)).toBeVisible()
    await context.close()
  },
)
