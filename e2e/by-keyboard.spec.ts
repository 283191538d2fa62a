import { cast } from '@/prisma/cast'
import { captureButton, depositOf, notice } from './clerk'
import { EVERYWHERE } from './everywhere'
import { dayIn, expect, expectAccessible, test } from './fixtures'
import { press, skipToContent, tabTo, type, typeDay } from './keyboard'
import { expectSum, panel } from './panel'
import { CARDS, expectConfirmed } from './renter'

test('a renter books and pays with the keyboard alone', async ({ page, renter, days }) => {
  await page.goto('/')
  await skipToContent(page)

  await typeDay(page, page.getByLabel('Pick up', { exact: true }), days.from)
  await typeDay(page, page.getByLabel('Return', { exact: true }), days.until)
  await press(page, page.getByRole('button', { name: 'See what is free' }))
  await press(page, page.getByRole('link', { name: 'City bike', exact: true }))
  await expect(page.getByRole('heading', { level: 1, name: 'City bike' })).toBeVisible()

  await tabTo(page, page.getByRole('radio').first())
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: /^M / })).toBeChecked()
  await press(page, page.getByRole('button', { name: 'Book this' }))

  await type(page, page.getByLabel('Your name'), renter.name)
  await type(page, page.getByLabel('E-mail address'), renter.email)
  await type(page, page.getByLabel('Phone'), renter.phone)
  await tabTo(page, page.getByLabel(/I have read the terms/))
  await page.keyboard.press('Space')
  await press(page, page.getByRole('button', { name: /^Go to payment/ }))

  await press(page, page.getByRole('link', { name: `Use ${CARDS.works}` }))
  await expect(page.getByLabel('Card number')).toHaveValue(CARDS.works)
  await press(page, page.getByRole('button', { name: /^Pay / }))
  await press(page, page.getByRole('button', { name: 'Approve', exact: true }))
  await expectConfirmed(page)

  await tabTo(page, page.locator('summary').filter({ hasText: 'What your bank shows' }))
  await page.keyboard.press('Enter')
  await expect(page.getByText('To tell your bank')).toBeVisible()
})

test('SHF-22 SHF-23 a clerk finds the booking, takes the bike back damaged and captures 350 with the keyboard alone', async ({
  bookAsRenter,
  clerk,
}) => {
  const { number } = await bookAsRenter()
  await clerk.goto('/desk')
  await skipToContent(clerk)
  await type(clerk, clerk.getByRole('searchbox'), number)
  await clerk.keyboard.press('Enter')
  await expect(clerk.getByRole('heading', { level: 1, name: number })).toBeVisible()

  await press(clerk, clerk.getByRole('button', { name: 'Hand out' }))
  await expect(notice(clerk, 'Handed out')).toBeVisible()
  await press(clerk, clerk.getByRole('button', { name: 'Take back, damaged' }))
  await expect(clerk.getByRole('heading', { level: 1, name: 'Capture deposit' })).toBeVisible()

  // A mistake first: whoever cannot see the sentence is taken to it.
  const amount = clerk.getByRole('textbox', { name: 'Amount' })
  await type(clerk, amount, '3500')
  await press(clerk, captureButton(clerk))
  await expect(amount).toBeFocused()
  await expect(amount).toHaveAccessibleDescription(/Only 500\sNOK of the deposit is left/)
  await clerk.keyboard.press('Backspace')

  await tabTo(clerk, clerk.getByRole('radio', { name: 'Damage' }))
  await clerk.keyboard.press('ArrowDown')
  await expect(clerk.getByRole('radio', { name: 'Late return' })).toBeChecked()
  await clerk.keyboard.press('ArrowUp')
  await expect(clerk.getByRole('radio', { name: 'Damage' })).toBeChecked()
  await type(clerk, clerk.getByLabel('Note to the renter'), 'The front wheel is bent.')
  await press(clerk, captureButton(clerk))

  await expect(notice(clerk, /350\sNOK captured/)).toBeVisible()
  await expectSum(depositOf(clerk), 'Left', '150 NOK')
  await expect(panel(clerk, 'Deposit')).toContainText('The front wheel is bent.')
  await press(clerk, clerk.getByRole('link', { name: 'Back to today' }))
  await expect(clerk.getByRole('heading', { level: 1, name: /^Today, / })).toBeVisible()
})

test(
  'a clerk pays money back, and a renter cancels, with the keyboard alone',
  EVERYWHERE,
  async ({ page, bookAsRenter, clerk }) => {
    const { number, url } = await bookAsRenter()
    await clerk.goto(`/desk/bookings/${number}`)
    await skipToContent(clerk)
    await press(clerk, clerk.getByRole('link', { name: 'Pay money back' }))
    await expect(clerk.getByRole('heading', { level: 1, name: 'Pay money back' })).toBeVisible()
    await tabTo(clerk, clerk.getByRole('radio').first())
    await clerk.keyboard.press('ArrowDown')
    await expect(clerk.getByRole('radio', { name: 'Came back early' })).toBeChecked()
    await type(clerk, clerk.getByRole('textbox', { name: 'Amount' }), '40')
    await press(clerk, clerk.getByRole('button', { name: /^Pay back 40\sNOK$/ }))
    await expect(notice(clerk, /40\sNOK paid back/)).toBeVisible()

    await page.goto(`${url}/cancel`)
    await skipToContent(page)
    await press(page, page.getByRole('button', { name: /^Cancel and get (60|50)\sNOK back$/ }))
    await expect(page.getByText('This booking was cancelled')).toBeVisible()
  },
)

test(
  'an admin adds a closed season and takes it away again, by keyboard alone',
  EVERYWHERE,
  async ({ admin, sandbox }) => {
    const first = dayIn(await sandbox.now(), 340)
    const last = dayIn(await sandbox.now(), 370)
    await admin.goto(`/office/locations/${cast.flam.slug}`)
    await skipToContent(admin)
    await press(admin, admin.getByRole('link', { name: 'Add a season' }))
    await expect(admin.getByRole('heading', { level: 1, name: 'Add a season' })).toBeVisible()
    await type(admin, admin.getByLabel('Name'), 'Boats on land')
    await tabTo(admin, admin.getByRole('radio', { name: 'A week of its own' }))
    await admin.keyboard.press('ArrowDown')
    await expect(admin.getByRole('radio', { name: 'Closed' })).toBeChecked()
    await press(admin, admin.getByRole('button', { name: 'Add the season' }))
    // Led to what is missing, with everything else still there.
    await expect(admin.getByLabel('First day')).toBeFocused()
    await expectAccessible(admin)
    await typeDay(admin, admin.getByLabel('First day'), first)
    await typeDay(admin, admin.getByLabel('Last day', { exact: true }), last)
    await press(admin, admin.getByRole('button', { name: 'Add the season' }))
    await expect(admin.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible()
    await expect(panel(admin, 'Seasons')).toContainText('Boats on land')
    await expectAccessible(admin)

    await press(admin, admin.getByRole('link', { name: 'Change Boats on land' }))
    await expect(admin.getByRole('radio', { name: 'Closed' })).toBeChecked()
    await press(admin, admin.getByRole('button', { name: 'Remove this season' }))
    await expect(admin.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible()
    await expect(panel(admin, 'Seasons')).not.toContainText('Boats on land')
  },
)
