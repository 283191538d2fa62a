import { cast } from '@/prisma/cast'
import { notice } from './clerk'
import { expect, expectAccessible, expectRoom, test } from './fixtures'
import { panel } from './panel'
import { claimQuickly, pressQuickly, sayInOrderQuickly } from './quick-desk'

const TABLET = { width: 820, height: 1180 }

test('pain 11 pain 63 damage with an objection: from the take-back to the decision, seen by both sides', async ({
  page,
  bookAsRenter,
  renter,
  clerk,
  mailbox,
}) => {
  const { number, url } = await bookAsRenter()
  await pressQuickly(clerk, number, 'Hand out')
  await pressQuickly(clerk, number, 'Take back, damaged')
  await sayInOrderQuickly(clerk)
  await clerk.setViewportSize(TABLET)
  await clerk.goto(`/desk/bookings/${number}`)
  await clerk.getByRole('link', { name: 'Claim the damage' }).click()
  await expectAccessible(clerk)

  // From the list with one tick, and one thing beside it; the sums follow.
  await clerk.getByRole('checkbox', { name: /Bent wheel/ }).check()
  await clerk.getByLabel('What, 1', { exact: true }).fill('Scratched frame')
  await clerk.getByLabel('Amount', { exact: true }).first().fill('100')
  await expect(
    clerk.getByText(/700\sNOK in all: 500\sNOK could come from the deposit, 200\sNOK/),
  ).toBeVisible()
  await clerk.getByLabel(/^Note to the renter/).fill('The wheel is bent and the frame scratched.')
  await clerk.getByRole('button', { name: /^Claim 700\sNOK/ }).click()
  await expect(notice(clerk, 'The renter has been told')).toBeVisible()
  await expectAccessible(clerk)

  // The renter reads the notice and objects to one of the two.
  const letter = await mailbox.latest(renter.email, /^Damage in booking .* please answer by/)
  expect(letter.text).toContain('Nothing has been taken for it')
  await page.setViewportSize(TABLET)
  await page.goto(url)
  await expect(panel(page, 'Damage: we need your answer')).toContainText(/700\sNOK/)
  await page.getByRole('link', { name: 'Look at it and answer' }).click()
  await expectAccessible(page, 'claim')
  await expectRoom(page, 'claim')
  await page.getByLabel('I agree to').first().fill('600')
  await page
    .getByLabel(/^Why not all of it/)
    .last()
    .fill('The scratch was there when I got it.')
  await page.getByRole('button', { name: 'Send the objection' }).click()
  await expect(panel(page, 'What you answered')).toContainText('We have it')
  await expectAccessible(page)

  // It waits on the day's list, and is decided for what both agree on.
  await clerk.goto(`/desk?shop=${cast.bergen.slug}`)
  const row = panel(clerk, 'Waiting for a decision').getByRole('row').filter({ hasText: number })
  await expect(row).toContainText('Claim for damage to decide')
  await clerk.goto(`/desk/bookings/${number}/claim`)
  await expect(clerk.getByText('The scratch was there when I got it.')).toBeVisible()
  await clerk.getByLabel('Scratched frame').fill('0')
  await clerk.getByLabel('Why', { exact: true }).fill('You are right about the scratch.')
  await clerk.getByRole('button', { name: /^Decide: 600\sNOK/ }).click()
  await expect(panel(clerk, 'Decided')).toContainText(/500\sNOK came from the deposit/)
  await expect(panel(clerk, 'Decided')).toContainText(/100\sNOK is asked for by link/)
  await expectAccessible(clerk)

  const decision = await mailbox.latest(renter.email, /^Decided: 600\sNOK/)
  expect(decision.text).toContain('You are right about the scratch.')
  await page.goto(url)
  await expect(panel(page, 'Damage: decided')).toContainText(/100\sNOK is asked for by link/)
  await expect(page.getByRole('main')).toContainText(/Still to pay|100\sNOK/)

  await clerk.getByRole('button', { name: 'Note its seal in the logbook' }).click()
  await expect(notice(clerk, 'The seal stands in the logbook')).toBeVisible()

  // The evidence of it, as a document and as an archive.
  const zip = await clerk.request.get(
    (await clerk.getByRole('link', { name: 'All files, ZIP' }).getAttribute('href')) ?? '',
  )
  expect(zip.headers()['content-type']).toBe('application/zip')
  expect((await zip.body()).subarray(0, 2).toString()).toBe('PK')
})

test('accepted on the screen, it is taken at once', async ({ bookAsRenter, clerk }) => {
  const { number } = await bookAsRenter()
  await pressQuickly(clerk, number, 'Hand out')
  await pressQuickly(clerk, number, 'Take back, damaged')
  await sayInOrderQuickly(clerk)
  await clerk.goto(`/desk/bookings/${number}/claim`)
  await clerk.getByRole('checkbox', { name: /Broken light/ }).check()
  await clerk.getByRole('button', { name: /^Claim 150\sNOK/ }).click()
  await clerk.getByLabel('Name of whoever accepts it').fill('Kari Nordmann')
  await clerk.getByRole('button', { name: 'I accept what is listed' }).click()
  await expect(panel(clerk, 'Accepted')).toContainText(/150\sNOK came from the deposit/)
})

test('a rest that nobody pays stands among the deposits to look after, until it is let go', async ({
  bookAsRenter,
  clerk,
  sandbox,
  mailbox,
  renter,
}) => {
  const { number } = await bookAsRenter()
  await pressQuickly(clerk, number, 'Hand out')
  await pressQuickly(clerk, number, 'Take back, damaged')
  await sayInOrderQuickly(clerk)
  await claimQuickly(clerk, number, { what: 'Bent frame', amount: '700' })
  await clerk.getByLabel('Name of whoever accepts it').fill('Kari Nordmann')
  await clerk.getByRole('button', { name: 'I accept what is listed' }).click()
  await expect(panel(clerk, 'Still to be paid')).toContainText(/200\sNOK is asked for by link, to be paid by/)
  await expectAccessible(clerk)
  await sandbox.advance('15d')
  await clerk.goto('/desk/deposits?kind=claim-unpaid')
  const row = clerk.getByRole('row').filter({ hasText: number })
  await expect(row).toContainText(/200\sNOK/)
  await expect(row).toContainText('Rest not paid')
  await expectAccessible(clerk)
  await clerk.goto(`/desk/bookings/${number}/claim`)
  const rest = panel(clerk, 'Not paid in time')
  await expect(rest).toContainText('An invoice cannot be sent')
  await rest.getByText('Let the rest go').first().click()
  await rest.getByLabel('Why you let it go').fill('The frame could be straightened.')
  await rest.getByRole('button', { name: 'Let the rest go' }).click()
  await expect(notice(clerk, 'the link has ended')).toBeVisible()
  await mailbox.latest(renter.email, /^Nothing more is asked for in booking/)
  await clerk.goto('/desk/deposits?kind=claim-unpaid')
  await expect(clerk.getByRole('row').filter({ hasText: number })).toHaveCount(0)
})
