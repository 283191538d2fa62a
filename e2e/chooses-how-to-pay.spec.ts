import type { Page } from '@playwright/test'
import { cast } from '@/prisma/cast'
import { dayIn, expect, expectAccessible, test } from './fixtures'
import { LEGACY_CARDS } from './legacy'
import { expectSum, moneyOf, panel } from './panel'
import { approve, expectConfirmed, goToPayment, openForm, payByCard, sayWho } from './renter'

const PAGE = `/office/locations/${cast.bergen.slug}`

async function sendCardsThrough(admin: Page, gateway: string): Promise<void> {
  await admin.goto(`${PAGE}/gateway`)
  await admin.getByLabel('Card', { exact: true }).selectOption({ label: gateway })
  await expectAccessible(admin)
  await admin.getByRole('button', { name: 'Save the gateways' }).click()
  await expect(admin.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible()
}

test('cards go through the legacy gateway and all else stays where it was: the renter says how they pay, and sees first what becomes of the deposit', async ({
  admin,
  page,
  renter,
  sandbox,
}) => {
  const now = await sandbox.now()
  await sendCardsThrough(admin, 'DIBS D2')
  try {
    await expect(panel(admin, 'Payments')).toContainText('Card goes through DIBS D2.')
    await expect(panel(admin, 'Who changed what')).toContainText('Card goes through DIBS D2 from now on.')

    await openForm(page, { from: dayIn(now, 1), until: dayIn(now, 2) })
    const ways = page.getByRole('navigation', { name: 'How you pay' })
    await expect(
      ways.getByRole('link', { name: 'Mobile wallet, direct from account, or invoice' }),
    ).toHaveAttribute('aria-current', 'true')
    await expectAccessible(page)
    await page.getByLabel('Your name').fill(renter.name)
    await ways.getByRole('link', { name: 'Card' }).click()
    await expect(ways.getByRole('link', { name: 'Card' })).toHaveAttribute('aria-current', 'true')
    await expect(page.getByLabel('Your name')).toHaveValue(renter.name)
    await sayWho(page, renter)
    await goToPayment(page)
    await payByCard(page, LEGACY_CARDS.works)
    await approve(page)
    await expectConfirmed(page)
    await expectSum(moneyOf(page), 'Deposit, still capturable', '500 NOK')
  } finally {
    await sendCardsThrough(admin, 'As all others')
  }
  await expect(panel(admin, 'Payments')).not.toContainText('Card goes')
  await openForm(page, { from: dayIn(now, 1), until: dayIn(now, 2) })
  await expect(page.getByRole('navigation', { name: 'How you pay' })).toHaveCount(0)
})
