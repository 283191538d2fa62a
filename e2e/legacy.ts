import type { Page } from '@playwright/test'
import { dayIn } from './fixtures'
import {
  approve,
  chooseSize,
  type Days,
  expectConfirmed,
  goToPayment,
  payByCard,
  type Renter,
  sayWho,
  typeDays,
} from './renter'
import type { Sandbox } from './sandbox'

/** Numbers that the legacy gateway's window fills in at a press. */
export const LEGACY_CARDS = {
  works: '4711100000000000',
  /** Authorizes, and the bank says no to every capture. */
  captureDeclined: '4711100000000026',
} as const

/** Flåm takes payments at the legacy gateway, and is closed on Mondays. */
export async function legacyDays(sandbox: Sandbox, away: number): Promise<Days> {
  const now = await sandbox.now()
  const isMonday = (days: number) => new Date(`${dayIn(now, days)}T12:00:00Z`).getUTCDay() === 1
  const start = isMonday(away) ? away + 1 : isMonday(away + 1) ? away + 2 : away
  return { from: dayIn(now, start), until: dayIn(now, start + 1) }
}

type Legacy = { renter: Renter; days: Days; card?: string }

/** From the front page to a paid booking in Flåm: one visit, one yes at the bank, two authorizations. */
export async function bookInFlam(
  page: Page,
  { renter, days, card }: Legacy,
): Promise<{ number: string; url: string }> {
  await page.goto('/')
  await page.getByLabel('Shop').selectOption({ label: 'Flåm' })
  await typeDays(page, days)
  await page.getByRole('button', { name: 'See what is free' }).click()
  await page.waitForURL(/\/gear\?/)
  await page.getByRole('link', { name: 'City bike', exact: true }).click()
  await chooseSize(page, 'M')
  await sayWho(page, renter)
  const order = await goToPayment(page)
  await payByCard(page, card ?? LEGACY_CARDS.works)
  await approve(page)
  await expectConfirmed(page)
  return { number: order.split('.')[0]!, url: page.url() }
}
