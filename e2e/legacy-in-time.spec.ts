import { captureButton, depositOf, fillInClaim, notice } from './clerk'
import { EVERYWHERE } from './everywhere'
import { dayIn, expect, expectAccessible, test } from './fixtures'
import { bookInFlam, legacyDays } from './legacy'
import { expectSum, moneyOf, panel } from './panel'
import { bringBackDamagedQuickly, pressQuickly } from './quick-desk'
import { approve, type Days, payByCard } from './renter'
import type { Sandbox } from './sandbox'

// A moved clock sets everything going at once that was due in between.
const AFTER_THE_CLOCK = 90_000

test(
  'at the legacy gateway the answer to a capture gets lost: the clerk reads that we are asking, and then the truth, without a second capture',
  EVERYWHERE,
  async ({ page, renter, sandbox, clerk, mailbox }) => {
    const { number } = await bookInFlam(page, { renter, days: await legacyDays(sandbox, 1) })
    await bringBackDamagedQuickly(clerk, number)
    await fillInClaim(clerk, { amount: '350', note: 'The front wheel is bent.' })
    await sandbox.fault({ fault: 'fall-silent', operation: 'd2-capture' })
    await captureButton(clerk).click()
    await expect(notice(clerk, 'We are asking the bank')).toContainText(/capturing 350\sNOK/)
    await sandbox.speakAgain()
    await expect(notice(clerk, /350\sNOK captured/)).toBeVisible({ timeout: AFTER_THE_CLOCK })
    await expectSum(depositOf(clerk), 'Taken', '350 NOK')
    await expect(panel(clerk, 'Receipts').getByRole('link')).toHaveCount(2)
    await mailbox.latest(renter.email, /^We took 350\sNOK/)
  },
)

test('SHF-16 after a week the deposit has expired at the bank: the clerk reads it before the click, and a capture can still be tried', async ({
  page,
  renter,
  sandbox,
  clerk,
}) => {
  const { number, url } = await bookInFlam(page, { renter, days: await legacyDays(sandbox, 1) })
  await pressQuickly(clerk, number, 'Hand out')
  await pressQuickly(clerk, number, 'Take back, damaged')
  await sandbox.advance('8d')
  await clerk.goto(`/desk/bookings/${number}`)
  await expect(depositOf(clerk)).toContainText('the bank no longer keeps the money aside', {
    timeout: AFTER_THE_CLOCK,
  })
  await expectAccessible(clerk)
  await clerk.goto(`/desk/bookings/${number}/deposit?reason=DAMAGE`)
  await expect(clerk.getByText('The guarantee has ended: what you risk')).toBeVisible()
  await expectAccessible(clerk)
  await fillInClaim(clerk, { amount: '350', note: 'The front wheel is bent.' })
  await captureButton(clerk).click()
  await expect(notice(clerk, /350\sNOK captured/)).toBeVisible({ timeout: 60_000 })
  await page.goto(url)
  await expectSum(moneyOf(page), 'Deposit, captured', '350 NOK')
})

test('SHF-16 a rental of three weeks: before the approval ends the renter is asked by letter, approves anew, and the earlier one is let go', async ({
  page,
  renter,
  sandbox,
  clerk,
  mailbox,
}) => {
  const { number, url } = await bookInFlam(page, { renter, days: await threeWeeks(sandbox) })
  await expect(page.getByText('Your rental is longer than an approval lasts')).toBeVisible()
  const confirmed = await mailbox.latest(renter.email, /is confirmed$/)
  expect(confirmed.text).toContain('we ask you to approve the 500 NOK anew, by link')
  await sandbox.advance('1d')
  await pressQuickly(clerk, number, 'Hand out')
  await sandbox.advance('5d')
  await expect
    .poll(async () => (await mailbox.all(renter.email)).map(({ subject }) => subject), {
      timeout: AFTER_THE_CLOCK,
    })
    .toContain(`Please approve the deposit for booking ${number} anew`)
  const asked = await mailbox.latest(renter.email, /anew$/)
  expect(asked.text).toContain('It is not a payment')
  await clerk.goto('/desk/deposits')
  const row = clerk.getByRole('row').filter({ hasText: number })
  await expect(row).toContainText('The renter is asked to approve it anew')

  await page.goto(url)
  await expect(panel(page, 'Your deposit needs a new approval')).toContainText(/approve 500\sNOK once more/)
  await expectAccessible(page)
  await page.getByRole('button', { name: /^Approve 500\sNOK$/ }).click()
  await payByCard(page, '4711100000000000')
  await approve(page)
  await expect(page.getByText('Your deposit needs a new approval')).toHaveCount(0)
  await expectSum(moneyOf(page), 'Deposit, still capturable', '500 NOK')
  await clerk.goto(`/desk/bookings/${number}`)
  const logbook = panel(clerk, 'Logbook')
  await expect(logbook).toContainText(
    /Deposit of 500\sNOK authorized anew; the earlier authorization is let go/,
  )
  await expect(panel(clerk, /^Deposit, Visa/)).toContainText('Released', { timeout: AFTER_THE_CLOCK })
})

/** Back on the weekday it began, on which the shop is open. */
async function threeWeeks(sandbox: Sandbox): Promise<Days> {
  const { from } = await legacyDays(sandbox, 1)
  return { from, until: dayIn(new Date(`${from}T12:00:00Z`), 21) }
}
