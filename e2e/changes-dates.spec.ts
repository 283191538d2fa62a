import type { Page } from '@playwright/test'
import { cast } from '@/prisma/cast'
import { dayIn, expect, expectAccessible, test } from './fixtures'
import { expectSum, panel } from './panel'
import { bookQuickly } from './quick-booking'
import { approve, expectConfirmed, payByCard } from './renter'

const later = (day: string, days: number) => dayIn(new Date(`${day}T12:00:00Z`), days)

/** From the page of the booking to what other dates would mean. */
async function lookAt(page: Page, { from, until }: { from?: string; until: string }): Promise<void> {
  await panel(page, 'Change of plans?').getByRole('link', { name: 'Change the dates' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Change the dates' })).toBeVisible()
  if (from) await page.getByLabel('Pick up', { exact: true }).fill(from)
  await page.getByLabel('Return', { exact: true }).fill(until)
  await page.getByRole('button', { name: 'See what it would mean' }).click()
}

test('pain 44 the renter keeps the bike a day longer: sees what it costs, pays it, and reads the agreement as it was and as it is', async ({
  page,
  bookAsRenter,
  renter,
  days,
  clerk,
  mailbox,
}) => {
  const { number, url } = await bookAsRenter()
  await page.goto(url)
  await lookAt(page, { until: later(days.until, 1) })
  const outcome = panel(page, 'What would happen')
  await expect(outcome).toContainText('Your gear is free then.')
  await expectSum(outcome, 'Rent agreed so far', '100 NOK')
  await expectSum(outcome, 'Rent for the new dates', '200 NOK')
  await expectSum(outcome, 'To be paid', '100 NOK')
  await expect(outcome).toContainText(/The deposit of 500\sNOK stays what it is/)
  await expect(outcome).toContainText('If you cancel after that')
  await expectAccessible(page, 'dates')
  await outcome.getByRole('button', { name: /^Change the dates and pay 100\sNOK$/ }).dblclick()

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pay 100.00 NOK')
  // Not paid yet: the dates are taken, and the gear stays at the shop.
  await clerk.goto(`/desk/bookings/${number}`)
  await expect(panel(clerk, 'Not to be handed out yet')).toContainText('has not paid for them yet')
  await expect(panel(clerk, 'Other dates than at first')).toContainText(`${renter.name}, on their own page`)
  await payByCard(page)
  await approve(page)
  await expectConfirmed(page)

  const changes = panel(page, 'Your agreement and its changes')
  await expect(changes.getByRole('listitem')).toHaveCount(2)
  await expect(changes).toContainText(/Rent: 100\sNOK/)
  await expect(changes).toContainText(/100\sNOK more/)
  await expect(changes).toContainText('Changed by you')
  await expect(changes).toContainText(/Agreed rent by now: 200\sNOK/)
  await expectAccessible(page)
  await page.getByRole('link', { name: /^The terms you accepted/ }).click()
  const agreement = page.getByRole('region', { name: 'What it is about' })
  await expect(agreement).toContainText(/Rent\s*100\sNOK/)
  await expect(agreement).toContainText('Changes since then')
  await expectAccessible(page)
  const told = await mailbox.latest(renter.email, /New dates for booking .*please pay 100/)
  expect(told.text).toContain('You have changed the dates.')
  await clerk.reload()
  await expect(clerk.getByRole('button', { name: 'Hand out', exact: true })).toBeVisible()
})

test('pain 44 dates that nobody pays for go back by the clock: said before the click, beside the link and in a letter of their own', async ({
  page,
  bookAsRenter,
  renter,
  days,
  clerk,
  sandbox,
  mailbox,
}) => {
  const { number, url } = await bookAsRenter()
  await page.goto(url)
  const before = await page.getByRole('main').locator('time').first().innerText()
  await lookAt(page, { until: later(days.until, 1) })
  const outcome = panel(page, 'What would happen')
  const deadline = /Pay by \w{3}.\d+.\w{3}.\d\d:\d\d: otherwise your dates become .+ again by themselves/
  await expect(outcome).toContainText(deadline)
  await outcome.getByRole('button', { name: /^Change the dates and pay 100\sNOK$/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pay 100.00 NOK')

  await page.goto(url)
  await expect(panel(page, /^To pay: /)).toContainText(deadline)
  await expectAccessible(page)
  await clerk.goto(`/desk/bookings/${number}`)
  await expect(panel(clerk, 'Other dates than at first')).toContainText('To be paid until')
  await expect(panel(clerk, 'Asked for afterwards')).toContainText('The renter, by changing the dates')
  await page.reload()
  await expect(panel(page, 'Add gear')).toContainText('The new dates are not paid for yet')
  const told = await mailbox.latest(renter.email, /New dates for booking .*please pay 100/)
  expect(told.text).toMatch(/Please pay by .+: otherwise your dates become .+ again by themselves\./)

  await sandbox.advance('121m')
  const letter = await mailbox.latest(renter.email, /^Your earlier dates are back: booking /)
  expect(letter.text).toContain('what they cost more was not paid in time')
  expect(letter.text).toContain('Nothing more is asked of you')
  await page.goto(url)
  const changes = panel(page, 'Your agreement and its changes')
  await expect(changes.getByRole('listitem')).toHaveCount(3)
  await expect(changes).toContainText('since the other dates were not paid in time')
  await expect(changes).toContainText(/Agreed rent by now: 100\sNOK/)
  await expect(page.getByRole('main').locator('time').first()).toHaveText(before)
  await expect(panel(page, /^To pay: /)).toHaveCount(0)
  await expectAccessible(page)
  await clerk.reload()
  await expect(panel(clerk, 'Other dates than at first')).toContainText('Put back by the clock')
  await expect(clerk.getByRole('button', { name: 'Hand out', exact: true })).toBeVisible()
  await expectAccessible(clerk)
})

test('a day less: what goes back stands above the button, and goes back with it', async ({
  page,
  request,
  renter,
  days,
  mailbox,
}) => {
  const { url } = await bookQuickly(request, { ...days, until: later(days.until, 1) }, renter)
  await page.goto(url)
  await lookAt(page, { until: days.until })
  const outcome = panel(page, 'What would happen')
  // All of it until 48 hours before the start, half of it after that.
  const button = outcome.getByRole('button', { name: /^Change the dates and get (100|50)\sNOK back$/ })
  const back = /get (\d+)/.exec(await button.innerText())![1]
  await expectSum(outcome, 'Goes back to you', `${back} NOK`)
  if (back === '50') await expectSum(outcome, 'Stays with us', '50 NOK')
  await expectAccessible(page)
  await button.click()

  await expect(panel(page, 'Back to you')).toContainText('Because the dates were changed')
  await expect(panel(page, 'Back to you')).toContainText(`${back} NOK`)
  await expect(panel(page, 'Your agreement and its changes')).toContainText(/100\sNOK less/)
  const told = await mailbox.latest(renter.email, /New dates for booking/)
  expect(told.text).toMatch(new RegExp(`cost less: ${back}\\sNOK goes back`))
  await mailbox.latest(renter.email, /paid back/)
  // The same dates again: nothing to change.
  await lookAt(page, { until: days.until })
  await expect(page.getByRole('main').getByRole('alert')).toContainText('the booking has already')
})

test('not free: the renter hears when it is instead, a press away, and the booking is as it was', async ({
  page,
  request,
  renter,
  freeDays,
}) => {
  const variant = cast.trailBike.m
  const wanted = await freeDays(variant)
  await bookQuickly(request, wanted, { ...renter, email: `faster.${renter.email}` }, { variant })
  const { url } = await bookQuickly(request, await freeDays(variant), renter, { variant })
  await page.goto(url)
  await lookAt(page, wanted)
  const refusal = page.getByRole('main').getByRole('alert')
  await expect(refusal).toContainText('These dates cannot be had')
  await expect(refusal).toContainText('is not free on all of those dates. It is free ')
  await expect(refusal).not.toContainText('faster')
  await expectAccessible(page)
  await refusal
    .getByRole('link', { name: /^Look at / })
    .first()
    .click()
  await expect(panel(page, 'What would happen')).toContainText('Your gear is free then.')
  await page.getByRole('link', { name: 'Keep the dates' }).click()
  await expectConfirmed(page)
  await expect(panel(page, 'Your agreement and its changes')).toHaveCount(0)
})
