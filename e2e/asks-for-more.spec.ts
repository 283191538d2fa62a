import type { Page } from '@playwright/test'
import { notice } from './clerk'
import { EVERYWHERE } from './everywhere'
import { expect, expectAccessible, test } from './fixtures'
import { expectSum, moneyOf, panel } from './panel'
import { pressQuickly } from './quick-desk'
import { readPdf } from './read-pdf'
import {
  approve,
  CARDS,
  type Days,
  expectConfirmed,
  goToPayment,
  openForm,
  payByCard,
  type Renter,
  sayWho,
} from './renter'

/** Books and pays, and lets the shop keep the card. */
async function bookWithCard(
  page: Page,
  renter: Renter,
  days: Days,
  card: string = CARDS.works,
): Promise<string> {
  await openForm(page, days)
  await sayWho(page, renter)
  const box = page.getByLabel('Keep my card for what the deposit does not cover.')
  await expect(box).not.toBeChecked()
  await expect(page.getByText(/at most 1,000\sNOK in all, until/)).toBeVisible()
  await box.check()
  const number = await goToPayment(page)
  await payByCard(page, card)
  await approve(page)
  await expectConfirmed(page)
  return number
}

async function bringBack(desk: Page, number: string): Promise<void> {
  await pressQuickly(desk, number, 'Hand out')
  await pressQuickly(desk, number, 'Take back, undamaged')
}

type Ask = { reason: string; amount: string; note?: string; way: RegExp }

async function askFor(desk: Page, number: string, { reason, amount, note = '', way }: Ask): Promise<void> {
  await desk.goto(`/desk/bookings/${number}`)
  await desk.getByRole('link', { name: 'Ask for more' }).click()
  await desk.getByRole('radio', { name: reason }).check()
  await desk.getByRole('textbox', { name: 'Amount' }).fill(amount)
  await desk.getByLabel('Note to the renter').fill(note)
  await desk.getByRole('radio', { name: way }).check()
}

test('three hours late: the card that the renter lets us keep is charged, they are told, and can take it back', async ({
  page,
  renter,
  days,
  clerk,
  mailbox,
}) => {
  const number = await bookWithCard(page, renter, days)
  await expect(panel(page, 'Your card')).toContainText('1,000 NOK')
  await bringBack(clerk, number)
  const late = { reason: 'Late return', note: 'Three hours late.', way: /^From Visa/ }
  await askFor(clerk, number, { ...late, amount: '1000,01' })
  await clerk.getByRole('button', { name: /^Charge/ }).click()
  await expect(clerk.getByText(/^The renter agreed to 1,000\sNOK more at most/)).toBeVisible()
  await clerk.getByRole('textbox', { name: 'Amount' }).fill('125')
  await expect(clerk.getByText(/is charged 125\sNOK, 25\sNOK of it VAT,/)).toBeVisible()
  await expectAccessible(clerk)
  await clerk.getByRole('button', { name: /^Charge 125\sNOK$/ }).dblclick()
  await expect(notice(clerk, /125\sNOK charged/)).toBeVisible()
  await expect(panel(clerk, 'Asked for afterwards').getByRole('listitem')).toHaveCount(1)
  await expectSum(moneyOf(clerk), 'Paid afterwards', '125 NOK')
  await expectAccessible(clerk)

  const announced = await mailbox.latest(renter.email, /We are charging your card 125/)
  expect(announced.text).toContain('Three hours late.')
  const received = await mailbox.latest(renter.email, /We received 125/)
  expect(await readPdf(page.request, received.attachments[0]!.url)).toMatch(/Late return 1 25 % 125\.00/)
  await page.reload()
  await expect(panel(page, 'After the rental')).toContainText('taken from the card you let us store')
  await page.getByRole('button', { name: 'Take it back and forget my card' }).click()
  await expect(panel(page, 'Your card')).toContainText('Our key to the card is deleted')
  await expectAccessible(page)

  await clerk.goto(`/desk/bookings/${number}/extra`)
  await expect(clerk.getByRole('radio', { name: /^From a stored card/ })).toBeDisabled()
})

test(
  'the bank declines the stored card: nothing is taken, and the renter pays by link instead',
  EVERYWHERE,
  async ({ page, renter, days, clerk, mailbox }) => {
    const number = await bookWithCard(page, renter, days, CARDS.restDropped)
    const url = page.url()
    await bringBack(clerk, number)
    await askFor(clerk, number, {
      reason: 'Damage',
      amount: '200',
      note: 'A torn saddle.',
      way: /^From Visa/,
    })
    await clerk.getByRole('button', { name: /^Charge 200\sNOK$/ }).click()
    await expect(notice(clerk, /The bank declined 200\sNOK/)).toBeVisible()
    await expectAccessible(clerk)
    await page.goto(url)
    await expect(page.getByRole('button', { name: /^Pay 200/ })).toHaveCount(0)
    await clerk.getByRole('button', { name: 'Send a payment link instead' }).click()
    await expect(notice(clerk, /Payment link for 200\sNOK sent/)).toBeVisible()
    await mailbox.latest(renter.email, /Please pay 200/)
    await page.reload()
    await expectAccessible(page)
    await page.getByRole('button', { name: /^Pay 200\sNOK$/ }).click()
    await payByCard(page)
    await approve(page)
    await expect(panel(page, 'After the rental')).toContainText('paid, thank you')
    await expectSum(moneyOf(page), 'Paid afterwards', '200 NOK')
    await clerk.reload()
    await expect(panel(clerk, 'Asked for afterwards')).toContainText('Paid')
  },
)

test(
  'something else is asked for by link, with the reason in the letter, and paid by the renter',
  EVERYWHERE,
  async ({ bookAsRenter, renter, clerk, page, mailbox }) => {
    const { number, url } = await bookAsRenter()
    await bringBack(clerk, number)
    await askFor(clerk, number, { reason: 'Something else', amount: '80', way: /^By link/ })
    await clerk.getByRole('button', { name: /^Ask for 80\sNOK$/ }).click()
    await expect(clerk.getByText('Say what it is for')).toBeVisible()
    await expect(clerk.getByLabel('Note to the renter')).toBeFocused()
    await clerk.getByLabel('Note to the renter').fill('A lost pump.')
    await clerk.getByRole('button', { name: /^Ask for 80\sNOK$/ }).click()
    await expect(notice(clerk, /Payment link for 80\sNOK sent/)).toBeVisible()
    const letter = await mailbox.latest(renter.email, /Please pay 80/)
    expect(letter.text).toContain('A lost pump.')
    expect(letter.text).toContain(url)

    await page.goto(url)
    await expect(panel(page, 'To pay: Asked for after the rental')).toContainText('A lost pump.')
    await page.getByRole('button', { name: /^Pay 80\sNOK$/ }).click()
    await payByCard(page)
    await approve(page)
    await expect(panel(page, 'After the rental')).toContainText('paid, thank you')
    await mailbox.latest(renter.email, /We received 80/)
  },
)
