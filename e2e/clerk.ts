import { expect, type Locator, type Page } from '@playwright/test'
import { panel } from './panel'
import { sayInOrderQuickly } from './quick-desk'

/** From today at the counter to a booking, by the number that the renter says. */
export async function findBooking(desk: Page, number: string): Promise<void> {
  await desk.goto('/desk')
  await desk.getByRole('searchbox').fill(number)
  await desk.getByRole('button', { name: 'Find' }).click()
  await expect(desk.getByRole('heading', { level: 1, name: number })).toBeVisible()
}

export async function handOut(desk: Page, number: string): Promise<void> {
  await findBooking(desk, number)
  await desk.getByRole('button', { name: 'Hand out' }).click()
  await expect(notice(desk, 'Handed out')).toBeVisible()
}

export async function takeBackUndamaged(desk: Page): Promise<void> {
  await desk.getByRole('button', { name: 'Take back, undamaged' }).click()
  await expect(notice(desk, 'Taken back, undamaged')).toBeVisible()
}

/** Leads straight on to the form that takes from the deposit. */
export async function takeBackDamaged(desk: Page): Promise<void> {
  await desk.getByRole('button', { name: 'Take back, damaged' }).click()
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText(/^(Capture|Keep part of the) deposit$/)
  await sayInOrderQuickly(desk)
}

/** Handed out and brought back damaged: the clerk stands before the question what it costs. */
export async function bringBackDamaged(desk: Page, number: string): Promise<void> {
  await handOut(desk, number)
  await takeBackDamaged(desk)
}

export type Claim = { amount: string; reason?: 'Damage' | 'Late return'; note?: string }

export async function fillInClaim(desk: Page, { amount, reason = 'Damage', note }: Claim): Promise<void> {
  await desk.getByRole('textbox', { name: 'Amount' }).fill(amount)
  await desk.getByRole('radio', { name: reason }).check()
  if (note) await desk.getByLabel('Note to the renter').fill(note)
}

/** The button names what it will do: "Capture 350 NOK". */
export const captureButton = (desk: Page): Locator =>
  desk.getByRole('button', { name: /^(Capture|Keep) (the amount|[\d,.]+\sNOK)$/ })

/** What the page says about something that was just done or is still going on. */
export const notice = (page: Page, title: string | RegExp): Locator =>
  page.getByRole('status').or(page.getByRole('alert')).filter({ hasText: title }).first()

/** The sums of the deposit: at most, taken, left. */
export const depositOf = (desk: Page): Locator => panel(desk, 'Deposit')

/** The codes on a list of units that leave or come back, in its order. */
export async function codesIn(desk: Page, tick: 'leaves now' | 'is back'): Promise<string[]> {
  const boxes = desk.getByRole('checkbox', { name: new RegExp(`${tick}$`) })
  await expect(boxes.first()).toBeVisible()
  const labels = await boxes.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''))
  return labels.map((label) => /BGO-[A-Z0-9-]+/.exec(label)?.[0] ?? '')
}

/** As a hardware scanner does in a list of units: the code, and Enter. */
export async function scanUnit(desk: Page, code: string): Promise<void> {
  await desk.getByLabel('Scan or type a code').fill(code)
  await desk.keyboard.press('Enter')
}
