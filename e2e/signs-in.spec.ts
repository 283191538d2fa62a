import { cast } from '@/prisma/cast'
import { holdTables } from './database'
import { EVERYWHERE } from './everywhere'
import { expect, expectAccessible, expectRoom, test } from './fixtures'
import { panel } from './panel'

test('a clerk types the wrong password: one sentence, the address stays, and the right one lets them in and out', async ({
  page,
}) => {
  await page.goto('/desk')
  await expect(page).toHaveURL(/\/staff\/sign-in/)
  await expectAccessible(page)
  await page.getByLabel('E-mail address').fill(cast.clerk.email)
  await page.getByLabel('Password').fill('not the one')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toHaveText(
    'That e-mail address and password do not belong together. Check both and try again.',
  )
  await expect(page.getByLabel('E-mail address')).toHaveValue(cast.clerk.email)
  await expect(page.getByLabel('Password')).toHaveValue('')
  await expectAccessible(page)

  await page.getByLabel('Password').fill(cast.clerk.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Today, / })).toBeVisible()

  const who = page.locator('summary').filter({ hasText: 'Signed in as' })
  if (await who.isVisible()) await who.click()
  await page.getByRole('button', { name: 'Sign out' }).filter({ visible: true }).click()
  await expect(page).toHaveURL(/:\d+\/$/)
  await page.goto('/desk')
  await expect(page).toHaveURL(/\/staff\/sign-in/)
})

test('after five wrong passwords in a minute nobody may go on guessing, whether the account exists or not', async ({
  page,
  renter,
}) => {
  await page.goto('/staff/sign-in')
  const answer = page.getByRole('main').getByRole('alert')
  for (let turn = 1; turn <= 6; turn++) {
    await page.getByLabel('E-mail address').fill(`nobody.${renter.email}`)
    await page.getByLabel('Password').fill(`guess ${turn}`)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page.getByLabel('Password')).toHaveValue('')
    await expect(answer).toContainText(turn <= 5 ? 'do not belong together' : 'Too many tries. Please wait')
  }
})

test('a renter signs in by a link that works once, sees all of their bookings, and signs out', async ({
  page,
  bookAsRenter,
  renter,
  mailbox,
  browser,
  trouble,
}) => {
  const { number } = await bookAsRenter()
  await page.goto('/my/bookings')
  await expect(page.getByRole('heading', { level: 1, name: 'See your bookings' })).toBeVisible()
  await expectAccessible(page, 'signIn')
  await page.getByLabel('E-mail address').fill(renter.email.toUpperCase())
  await page.getByRole('button', { name: 'Send me a link' }).click()
  await expect(page.getByText('Look in your inbox')).toBeVisible()
  await expectAccessible(page)

  const letter = await mailbox.latest(renter.email, /^Sign in to/)
  const link = letter.text.match(/http\S+\/sign-in\/confirm\S+/)![0]
  await page.goto(link)
  await expectAccessible(page, 'confirm')
  await expectRoom(page, 'confirm')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'My bookings' })).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: number })).toContainText('Confirmed')
  await expectAccessible(page, 'bookings')
  await expectRoom(page, 'bookings')
  await page.getByRole('link', { name: 'City bike, M' }).click()
  await expect(page.getByRole('heading', { level: 1, name: `Booking ${number}` })).toBeVisible()

  const thief = await browser.newContext()
  trouble.watch(thief)
  const second = await thief.newPage()
  await second.goto(link)
  await second.getByRole('button', { name: 'Sign in' }).click()
  await expect(second.getByRole('main').getByRole('alert')).toContainText('This link has been used already')
  await expectAccessible(second)
  await thief.close()

  await page.goto('/my/bookings')
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page).toHaveURL(/:\d+\/$/)
  await page.goto('/my/bookings')
  await expect(page.getByRole('heading', { level: 1, name: 'See your bookings' })).toBeVisible()
})

test('a clerk has no door to the receipts of the office', async ({ clerk, trouble }) => {
  trouble.expect(/403/)
  const answer = await clerk.goto('/office/receipts')
  expect(answer?.status()).toBe(403)
  await expect(clerk.getByRole('heading', { level: 1 })).toBeVisible()
  await expectAccessible(clerk)
  await expect(panel(clerk, 'Totals')).toHaveCount(0)
})

// What a browser reports of a page that the server could not draw.
const BROKEN = /: 500$|status of 500|React error #441/

test.describe('while the database does not answer', () => {
  test(
    'nobody reads that their password is wrong or their link used up: it broke on our side, and works again later',
    EVERYWHERE,
    async ({ page, renter, trouble }) => {
      trouble.expect(BROKEN)
      const broken = page.getByRole('heading', { level: 1, name: 'That did not work' })
      const fillIn = async () => {
        await page.getByLabel('E-mail address').fill(cast.clerk.email)
        await page.getByLabel('Password').fill(cast.clerk.password)
        await page.getByRole('button', { name: 'Sign in' }).click()
      }
      const letGo = await holdTables('user_account', 'verification_token')
      try {
        await page.goto('/staff/sign-in')
        await fillIn()
        await expect(broken).toBeVisible()
        await expectAccessible(page)
        await page.goto(`/sign-in/confirm?email=${renter.email}&token=${'0'.repeat(64)}`)
        await page.getByRole('button', { name: 'Sign in' }).click()
        await expect(broken).toBeVisible()
      } finally {
        await letGo()
      }
      await page.goto('/staff/sign-in')
      await fillIn()
      await expect(page.getByRole('heading', { level: 1, name: /^Today, / })).toBeVisible()
    },
  )

  test(
    'the clerk stays in the room, and the day is there again at the second try',
    EVERYWHERE,
    async ({ clerk, trouble }) => {
      trouble.expect(BROKEN)
      const letGo = await holdTables('booking')
      try {
        await clerk.goto('/desk')
        await expect(clerk.getByRole('heading', { level: 1, name: 'That did not work' })).toBeVisible()
        await expect(clerk.getByRole('navigation', { name: 'Desk' })).toBeVisible()
        await expectAccessible(clerk)
      } finally {
        await letGo()
      }
      await clerk.getByRole('button', { name: 'Try again' }).click()
      await expect(clerk.getByRole('heading', { level: 1, name: /^Today, / })).toBeVisible()
    },
  )
})
