import { findBooking, notice } from './clerk'
import { expect, expectAccessible, test } from './fixtures'
import { panel, rowIn } from './panel'
import { bookQuickly } from './quick-booking'
import { expectConfirmed } from './renter'

test('a letter comes back, the desk corrects the address, and it arrives; the link that went astray is dead', async ({
  page,
  request,
  days,
  renter,
  clerk,
  sandbox,
  mailbox,
}) => {
  const wrong = { ...renter, email: renter.email.replace('@example.com', '@full.example') }
  const { number, url } = await bookQuickly(request, days, wrong)
  await mailbox.latest(wrong.email, /is confirmed$/)
  // Their post office has taken it, and finds out afterwards.
  await sandbox.advance('30s')
  const row = rowIn(clerk, 'Letters and texts that did not arrive', number)
  await expect(async () => {
    await clerk.goto('/desk')
    await expect(row).toBeVisible({ timeout: 1_000 })
  }).toPass({ timeout: 60_000 })
  await expect(row).toContainText('It came back: 552 5.2.2 The mailbox is full')
  await row.getByRole('link', { name: 'Correct it' }).click()
  await expect(clerk.getByRole('heading', { level: 1, name: 'Correct the renter' })).toBeVisible()
  await expect(clerk.getByLabel('Send again what did not arrive')).toBeChecked()
  const email = clerk.getByLabel('E-mail', { exact: true })
  await email.fill('maja at example')
  await clerk.getByRole('button', { name: 'Correct it' }).click()
  await expect(email).toHaveAccessibleDescription(/not a whole e-mail address/)
  await expect(email).toHaveValue('maja at example')
  await expectAccessible(clerk)
  await email.fill(renter.email)
  await clerk.getByRole('button', { name: 'Correct it' }).click()
  await expect(notice(clerk, 'Address corrected')).toContainText(renter.email)
  await expect(panel(clerk, 'Logbook')).toContainText(
    /Corrected the renter’s e-mail address; 1 letter sent again/,
  )

  await mailbox.latest(renter.email, /is confirmed$/)
  const letter = await mailbox.latest(renter.email, /^Your link to booking/)
  const link = /http\S+\/b\/\S+/.exec(letter.text)![0]
  expect((await request.get(url)).status()).toBe(404)
  await page.goto(link)
  await expectConfirmed(page)
  await expect(page.getByText(renter.email).first()).toBeVisible()

  await findBooking(clerk, number)
  await expect(panel(clerk, 'Renter')).toContainText(renter.email)
  await clerk.goto('/desk')
  await expect(row).toHaveCount(0)
})
