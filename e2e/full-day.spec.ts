import type { Page } from '@playwright/test'
import { cast } from '@/prisma/cast'
import { codesIn, notice, scanUnit } from './clerk'
import { expect, expectAccessible, test } from './fixtures'
import { type FullDay, openTheDay, SEA_KAYAK } from './full-day'
import { panel, rowIn } from './panel'
import { keptPhotos, picture } from './photo'
import { sayInOrderQuickly } from './quick-desk'
import { approve, expectConfirmed, payByCard } from './renter'
import type { Mailbox, Sandbox } from './sandbox'

const TABLET = { width: 820, height: 1180 }
const PHONE = { width: 390, height: 844 }
const TODAY = `/desk?shop=${cast.bergen.slug}`

/** The one at the counter with a tablet, the one in the yard with a phone, and whoever rents. */
type Hands = FullDay & { desk: Page; yard: Page; phone: Page; mailbox: Mailbox; sandbox: Sandbox }

test('pain 24 43 46 53 60 61 63 a full day with eight bookings, from the first gear that comes back to the last', async ({
  clerk,
  admin,
  page,
  request,
  renter,
  sandbox,
  mailbox,
}) => {
  const day = await openTheDay({ sandbox, request, renter, clerk })
  await clerk.setViewportSize(TABLET)
  for (const small of [admin, page]) await small.setViewportSize(PHONE)
  const hands = { ...day, desk: clerk, yard: admin, phone: page, mailbox, sandbox }
  await test.step('the morning, as both see it', () => openBoth(hands))
  await test.step('two come back, one of them damaged: a claim', () => bringsOneDamaged(hands))
  await test.step('two leave one by one, one of them another one', () => takesAnother(hands))
  await test.step('something else for whoever waits for a kayak', () => getsSomethingElse(hands))
  await test.step('without an approved deposit, with a reason', () => leavesAllTheSame(hands))
  await test.step('somebody walks in, and pays on their own phone', () => walksIn(hands))
  await sandbox.moveTo(day.today, '11:20')
  await test.step('late, and the fee comes from the deposit', () => isLate(hands))
  await sandbox.moveTo(day.today, '12:40')
  await test.step('not picked up', () => doesNotCome(hands))
  await test.step('very late, and nobody has to pay for it', () => isForgiven(hands))
  await test.step('the evening, as both see it', () => closeBoth(hands))
})

async function openBoth({ desk, yard, booked }: Hands) {
  const danger = panel(desk, 'In danger: their gear is not back')
  // The clock finds out a moment after ten that the kayak is not there.
  await expect(async () => {
    await desk.goto(TODAY)
    await expect(danger.getByRole('row').filter({ hasText: booked.waits.number })).toHaveCount(1, {
      timeout: 500,
    })
  }).toPass({ timeout: 20_000 })
  await expect(danger).toContainText(SEA_KAYAK.is)
  await expect(danger).toContainText(booked.overdue.number)
  for (const { number } of [booked.swaps, booked.waits, booked.absent, booked.trusted])
    await expect(rowIn(desk, 'Going out', number)).toBeVisible()
  for (const { number } of [booked.pair, booked.late, booked.overdue])
    await expect(rowIn(desk, 'Coming back', number)).toContainText('Overdue')
  await expectAccessible(desk)
  await yard.goto(TODAY)
  await expect(yard.getByText('changes show by themselves')).toBeVisible()
  await expectAccessible(yard)
}

async function bringsOneDamaged({ desk, yard, booked: { pair }, people, mailbox }: Hands) {
  await desk.goto(`/desk/bookings/${pair.number}/take-back`)
  const codes = await codesIn(desk, 'is back')
  await scanUnit(desk, codes[0]!)
  await desk.getByRole('button', { name: 'Take back what is ticked' }).click()
  await expect(notice(desk, 'Taken back in part')).toBeVisible()

  await desk.getByRole('link', { name: 'Unit by unit: scan, condition, photos' }).click()
  await desk.getByLabel('Condition').selectOption('Damaged')
  await desk.getByLabel('Note').fill('Mud in every bearing')
  await desk.getByLabel(/^Photos/).setInputFiles(await picture(desk, 'mud.png'))
  await desk.getByRole('button', { name: 'Take back what is ticked' }).click()
  await expect(notice(desk, 'Taken back, damaged')).toBeVisible()
  // Ten minutes are within the grace: nobody speaks of a fee.
  await expect(panel(desk, 'Came back late')).toHaveCount(0)
  await expect(rowIn(yard, 'To look at', codes[1]!)).toContainText('Mud in every bearing')

  await desk.getByRole('link', { name: 'Claim the damage' }).click()
  await desk.getByRole('checkbox', { name: /Cleaning, very dirty/ }).check()
  await desk.getByRole('button', { name: /^Claim 200\sNOK/ }).click()
  await expect(notice(desk, 'The renter has been told')).toBeVisible()
  await mailbox.latest(people.pair.email, /^Damage in booking .* please answer by/)
}

async function takesAnother({ desk, yard, booked: { swaps }, people }: Hands) {
  await desk.goto(`/desk/bookings/${swaps.number}/hand-out`)
  const proposed = await codesIn(desk, 'leaves now')
  const third = ['BGO-HT-M-01', 'BGO-HT-M-02', 'BGO-HT-M-03'].find((code) => !proposed.includes(code))!
  await scanUnit(desk, third)
  await expect(desk.getByText(`${third}: Hardtail mountain bike, M is ticked. 1 of 2.`)).toBeVisible()
  // A camera gives one at a time, and the first one is blurred.
  const photos = desk.getByLabel(/^Photos/).first()
  for (const name of ['blurred.png', 'as-new.png']) {
    await photos.setInputFiles(await picture(desk, name))
    await expect(desk.getByRole('img', { name })).toBeVisible()
  }
  await desk.getByRole('button', { name: 'Leave out photo 1, blurred.png' }).click()
  await expect(desk.getByRole('img', { name: 'blurred.png' })).toHaveCount(0)
  expect(await keptPhotos(desk)).toBe(1)
  await desk.getByRole('button', { name: 'Hand out what is ticked' }).click()
  await expect(desk.getByRole('heading', { level: 1, name: 'What you have been given' })).toBeVisible()
  await expect(desk.getByRole('main')).toContainText(third)
  await expect(desk.getByRole('img', { name: new RegExp(`${third}, 1 of 1`) })).toBeVisible()
  await expect.poll(() => keptPhotos(desk), 'they are sent, and not kept any longer').toBe(0)
  await expectAccessible(desk)
  await desk.getByRole('button', { name: 'I accept' }).click()
  await expect(notice(desk, 'Handed out and accepted')).toBeVisible()
  await expect(panel(desk, 'What went out')).toContainText(`Accepted by ${people.swaps.name}`)

  // The other one leaves in the yard, from a phone.
  await desk.setViewportSize(PHONE)
  await desk.getByRole('link', { name: 'Hand out the rest' }).click()
  await expect(desk.getByRole('checkbox', { name: /leaves now$/ })).toHaveCount(1)
  await expectAccessible(desk)
  await desk.getByRole('button', { name: 'Hand out what is ticked' }).click()
  await desk.getByRole('link', { name: 'The renter is not here' }).click()
  await expect(notice(desk, 'Handed out')).toBeVisible()
  await expect(panel(desk, 'What went out').getByText('With the renter')).toHaveCount(2)
  await desk.setViewportSize(TABLET)
  await expect(rowIn(yard, 'Out, due later', swaps.number)).toBeVisible()
  await expect(rowIn(yard, 'Going out', swaps.number)).toHaveCount(0)
}

async function getsSomethingElse({ desk, yard, booked: { waits }, people, mailbox }: Hands) {
  await desk.goto(TODAY)
  await rowIn(desk, 'In danger: their gear is not back', waits.number)
    .getByRole('link', { name: 'Something else instead' })
    .click()
  const offers = panel(desk, `Instead of ${SEA_KAYAK.is}`)
  await expect(offers.getByRole('listitem').first()).toContainText('Another size of the same')
  await expect(offers.getByRole('listitem').filter({ hasText: 'Single kayak' })).toContainText('Costs less')
  await expect(offers).toContainText(`The same is free at ${cast.flam.name}`)
  await expectAccessible(desk)
  await offers.getByRole('button', { name: `Give this ${SEA_KAYAK.instead}` }).click()
  await expect(notice(desk, 'Something else instead')).toContainText('letter')
  await expect(panel(desk, 'Gear')).toContainText(SEA_KAYAK.instead)
  const letter = await mailbox.latest(people.waits.email, /^Other gear for booking/)
  expect(letter.text).toContain(`We keep ${SEA_KAYAK.instead} for you instead`)
  await expect(panel(yard, 'In danger: their gear is not back')).toHaveCount(0)
  await desk.getByRole('button', { name: 'Hand out', exact: true }).click()
  await expect(notice(desk, 'Handed out')).toBeVisible()
}

async function leavesAllTheSame({ desk, booked: { trusted } }: Hands) {
  await desk.goto(`/desk/bookings/${trusted.number}`)
  const blocked = panel(desk, 'Not to be handed out yet')
  await expect(blocked).toContainText('Nobody has approved the deposit yet')
  await blocked.locator('summary').click()
  await blocked.getByLabel('Why it may leave all the same').fill('Pays in cash, a regular of ours.')
  await blocked.getByRole('button', { name: 'Hand out all the same' }).click()
  await expect(notice(desk, 'Handed out')).toBeVisible()
  await expect(desk.getByRole('main')).toContainText(
    'Handed out although the deposit is not approved: “Pays in cash',
  )
  await expectAccessible(desk)
}

async function walksIn({ desk, yard, phone, people }: Hands) {
  const asked = { shop: cast.bergen.slug, until: 'tomorrow', gear: `1*${cast.cityBike.l}` }
  await desk.goto(`/desk/new?${new URLSearchParams(asked)}`)
  await desk.getByLabel('Name', { exact: true }).fill(people.walksIn.name)
  await desk.getByLabel('E-mail', { exact: true }).fill(people.walksIn.email)
  await desk.getByLabel('Phone', { exact: true }).fill(people.walksIn.phone)
  await desk.getByRole('button', { name: /^Show the code/ }).click()
  const pay = panel(desk, 'The renter pays on their own phone')
  await phone.goto((await pay.getByRole('link', { name: 'their page' }).getAttribute('href'))!)
  await phone.getByLabel(/I have read the terms/).check()
  await phone.getByRole('button', { name: /^Pay / }).click()
  await payByCard(phone)
  await approve(phone)
  await expectConfirmed(phone)
  // Nobody has touched the desk's page since.
  await expect(panel(desk, 'Hand out')).toBeVisible({ timeout: 30_000 })
  await desk.getByRole('button', { name: 'Hand out', exact: true }).click()
  await expect(notice(desk, 'Handed out')).toBeVisible()
  await expect(
    panel(yard, 'Out, due later').getByRole('row').filter({ hasText: people.walksIn.name }),
  ).toBeVisible()
}

async function isLate({ desk, booked: { late } }: Hands) {
  await desk.goto(`/desk/bookings/${late.number}`)
  await expect(panel(desk, 'Take back')).toContainText('Overdue')
  await desk.getByRole('button', { name: 'Take back, undamaged' }).click()
  const fee = panel(desk, 'Came back late')
  await expect(fee).toContainText('Single kayak: 2 started hours')
  await expect(fee).toContainText(/240\sNOK/)
  await expectAccessible(desk)
  await fee.getByRole('link', { name: 'Take it from the deposit' }).click()
  await desk.getByRole('button', { name: /^Capture 240\sNOK/ }).click()
  await expect(notice(desk, /240\sNOK captured/)).toBeVisible()
  await expect(fee).toHaveCount(0)
}

async function doesNotCome({ desk, yard, booked: { absent } }: Hands) {
  await desk.goto(TODAY)
  await rowIn(desk, 'Not picked up', absent.number)
    .getByRole('button', { name: /^End it/ })
    .click()
  await expect(notice(desk, 'Ended as not picked up')).toBeVisible()
  await expect(yard.getByRole('main').getByText(absent.number)).toHaveCount(0)
}

async function isForgiven({ desk, booked: { overdue } }: Hands) {
  await desk.goto(`/desk/bookings/${overdue.number}`)
  await desk.getByRole('button', { name: 'Take back, undamaged' }).click()
  await expect(notice(desk, 'Taken back, undamaged')).toBeVisible()
  await desk.goto(TODAY)
  await expect(rowIn(desk, 'Waiting for a decision', overdue.number)).toContainText('Came back late')
  await rowIn(desk, 'Waiting for a decision', overdue.number)
    .getByRole('link', { name: overdue.number })
    .click()
  const fee = panel(desk, 'Came back late')
  await fee.locator('summary').click()
  await fee.getByRole('button', { name: 'Let the fee go' }).click()
  await expect(fee.getByLabel('Why the renter does not have to pay it')).toHaveAttribute(
    'aria-invalid',
    'true',
  )
  await fee.getByLabel('Why the renter does not have to pay it').fill('Wind: nobody should have paddled')
  await fee.getByRole('button', { name: 'Let the fee go' }).click()
  await expect(notice(desk, 'The fee is let go')).toBeVisible()
  await expect(fee).toHaveCount(0)
  await expect(panel(desk, 'Logbook')).toContainText('Wind: nobody should have paddled')
}

async function closeBoth({ desk, yard, booked }: Hands) {
  await desk.goto(TODAY)
  for (const { number } of [booked.swaps, booked.waits, booked.trusted])
    await expect(rowIn(desk, 'Out, due later', number)).toBeVisible()
  for (const title of ['Going out', 'Coming back'])
    for (const { number } of Object.values(booked)) await expect(rowIn(desk, title, number)).toHaveCount(0)
  await expectAccessible(desk)
  await rowIn(desk, 'To look at', 'Mud in every bearing')
    .getByRole('button', { name: /is in order$/ })
    .click()
  await expect(notice(desk, /is in order/)).toContainText('It may leave again')
  await sayInOrderQuickly(desk)
  await expect(panel(yard, 'To look at')).toHaveCount(0)
}
