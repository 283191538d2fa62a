import type { Page } from '@playwright/test'
import { cast } from '@/prisma/cast'
import { codesIn, notice } from './clerk'
import { openTheCounter } from './counter'
import { dayIn, expect, test } from './fixtures'
import { expectLanded, press, skipToContent, tabTo, type, typeDay } from './keyboard'
import { panel } from './panel'
import { sayInOrderQuickly } from './quick-desk'
import type { Days, Renter } from './renter'
import { barOf, openWeek, timelineOf, unitOf, walkTo } from './timeline'

test('pain 65 a clerk works a day with the keyboard alone, and after each deed stands where it says what it did', async ({
  page,
  bookAsRenter,
  renter,
  days,
  sandbox,
}) => {
  await openTheCounter(sandbox)
  const [damaged, clean, moved] = [await bookAsRenter(), await bookAsRenter(), await bookAsRenter()]
  await test.step('signs in, and stands on today', () => signIn(page))
  await test.step('hands out by code, and the renter accepts on the screen', () =>
    handOutByCode(page, damaged.number))
  await test.step('takes it back damaged, by code', () => takeBackDamaged(page))
  await test.step('claims it on the fast profile, and the deposit is captured', () => claimFast(page))
  await test.step('a clean one: out and back in three keys each', () => outAndBack(page, clean.number))
  await test.step('somebody walks in, and does not want it after all', () => walkIn(page, renter))
  await test.step('moves a booking on the timeline', () => putElsewhere(page, moved.number, days))
  await test.step('brings its return forward, is told why not, and puts it off', () =>
    changeReturn(page, moved.number, days))
  await test.step('reads the same as a table', () => readTable(page, moved.number))
})

const title = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })

async function signIn(page: Page): Promise<void> {
  await page.goto('/staff/sign-in')
  await type(page, page.getByLabel('E-mail address'), cast.clerk.email)
  await type(page, page.getByLabel('Password'), cast.clerk.password)
  await page.keyboard.press('Enter')
  await expectLanded(title(page, /^Today, /))
}

/** From anywhere: the field, what the renter says, and the page of the booking, where single keys work. */
async function find(page: Page, number: string, key: string): Promise<void> {
  await expect(page.getByText('leads here from anywhere')).toBeVisible()
  await page.keyboard.press('/')
  await expectLanded(page.getByRole('searchbox'))
  await page.keyboard.type(number)
  const arrived = page.waitForEvent('load')
  await page.keyboard.press('Enter')
  await arrived
  await expect(title(page, number)).toBeVisible()
  await expect(page.getByText(`leads to ${key}`)).toBeVisible()
}

async function handOutByCode(page: Page, number: string): Promise<void> {
  await find(page, number, 'hand out')
  await press(page, page.getByRole('link', { name: 'Pick list: scan, condition, photos' }))
  await expectLanded(title(page, 'Hand out'))
  const [code = ''] = await codesIn(page, 'leaves now')
  await scan(page, 'NOBODY-HAS-THIS', /is not of a size that is booked here/)
  await scan(page, code, `${code}: City bike, M is ticked. 1 of 1.`)
  await sendScanned(page, 'Hand out what is ticked')
  await expectLanded(title(page, 'What you have been given'))
  await press(page, page.getByRole('button', { name: 'I accept' }))
  await expectLanded(notice(page, 'Handed out and accepted'))
}

async function takeBackDamaged(page: Page): Promise<void> {
  await expect(page.getByText('leads to take back')).toBeVisible()
  await page.keyboard.press('t')
  await expectLanded(page.getByRole('button', { name: 'Take back, undamaged' }))
  await press(page, page.getByRole('link', { name: 'Unit by unit: scan, condition, photos' }))
  await expectLanded(title(page, 'Take back'))
  const [code = ''] = await codesIn(page, 'is back')
  await tabTo(page, page.getByLabel('Condition'))
  await page.keyboard.type('Dam')
  await expect(page.getByLabel('Condition')).toHaveValue('DAMAGED')
  await expect(page.getByLabel('What becomes of it')).toHaveValue('INSPECT')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  await expectLanded(page.getByRole('button', { name: 'Scan with the camera' }))
  await page.keyboard.press('Shift+Tab')
  await expectLanded(page.getByLabel('Scan or type a code'))
  await scan(page, code, /is ticked. 1 of 1/)
  await sendScanned(page, 'Take back what is ticked')
  await expectLanded(notice(page, 'Taken back, damaged'))
  await sayInOrderQuickly(page)
}

/** As a scanner or quick fingers do: the code, and Enter; the field is ready for the next one. */
async function scan(page: Page, code: string, said: string | RegExp): Promise<void> {
  const field = page.getByLabel('Scan or type a code')
  await type(page, field, code)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: said })).toBeVisible()
  await expect(field).toBeFocused()
  await expect(field).toHaveValue('')
}

async function sendScanned(page: Page, button: string): Promise<void> {
  await page.keyboard.press('Enter')
  await expectLanded(page.getByRole('button', { name: button }))
  await page.keyboard.press('Enter')
}

async function claimFast(page: Page): Promise<void> {
  await press(page, page.getByRole('link', { name: 'Claim the damage' }))
  await expectLanded(title(page, 'Damage claim'))
  await tabTo(page, page.getByRole('checkbox', { name: /Broken light/ }))
  await page.keyboard.press('Space')
  await tabTo(page, page.getByRole('radio', { name: /^Fast, for small gear/ }))
  await expect(page.getByRole('radio', { name: /^Fast, for small gear/ })).toBeChecked()
  await press(page, page.getByRole('button', { name: /^Claim 150\sNOK/ }))
  await expectLanded(notice(page, 'The renter has been told'))
  await type(page, page.getByLabel('Name of whoever accepts it'), 'Kari Nordmann')
  await press(page, page.getByRole('button', { name: 'I accept what is listed' }))
  await expectLanded(notice(page, 'Accepted: it is collected now'))
  await expect(panel(page, 'Accepted')).toContainText(/150\sNOK came from the deposit/)
}

async function outAndBack(page: Page, number: string): Promise<void> {
  await find(page, number, 'hand out')
  await page.keyboard.press('h')
  await expectLanded(page.getByRole('button', { name: 'Hand out' }))
  await page.keyboard.press('Enter')
  await expectLanded(notice(page, 'Handed out'))
  await expect(page.getByText('leads to take back')).toBeVisible()
  await page.keyboard.press('t')
  await expectLanded(page.getByRole('button', { name: 'Take back, undamaged' }))
  await page.keyboard.press('Enter')
  await expectLanded(notice(page, 'Taken back, undamaged'))
  await press(page, page.getByRole('link', { name: 'Back to today' }))
  await expectLanded(title(page, /^Today, /))
}

async function walkIn(page: Page, { name, email, phone }: Renter): Promise<void> {
  await press(page, page.getByRole('main').getByRole('link', { name: 'Walk-in' }))
  await expectLanded(title(page, 'Walk-in'))
  await press(page, page.getByRole('link', { name: /^Tomorrow/ }))
  await expect(page.getByRole('link', { name: /^Tomorrow/ })).toHaveAttribute('aria-current', 'true')
  const what = page.getByRole('textbox', { name: /Gear by name/ })
  await type(page, what, 'city bike')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/what=city/)
  await expectLanded(what)
  await press(page, page.getByRole('link', { name: /^Take City bike, L/ }))
  await expect(panel(page, 'The deal')).toContainText('1 × City bike, L')
  await expectLanded(page.getByRole('link', { name: /^Take City bike, L/ }))
  await type(page, page.getByLabel('Name', { exact: true }), name)
  await type(page, page.getByLabel('E-mail', { exact: true }), email)
  await type(page, page.getByLabel('Phone', { exact: true }), phone)
  await page.keyboard.press('Enter')
  await expect(panel(page, 'The renter pays on their own phone')).toBeVisible()
  await expectLanded(title(page, /^\w{3}-\w{4}$/))
  await press(page, page.getByRole('button', { name: /They do not want it/ }))
  await expectLanded(notice(page, 'Cancelled'))
}

async function putElsewhere(page: Page, number: string, days: Days): Promise<void> {
  await openWeek(page, days.from)
  const bar = barOf(page, number)
  const before = await unitOf(bar)
  await skipToContent(page)
  await tabTo(page, timelineOf(page))
  await page.keyboard.press('Tab')
  await walkTo(page, bar)
  await expectLanded(bar)
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText(number)
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expectLanded(bar)

  await page.keyboard.press('Enter')
  await tabTo(page, dialog.getByRole('combobox', { name: 'Unit' }))
  // The last one: gear is given out from the first on, and others have theirs out.
  await page.keyboard.press('End')
  await press(page, dialog.getByRole('button', { name: 'Put it there' }))
  await expect(dialog).toContainText(`From ${before} to`)
  await expectLanded(dialog.getByRole('heading', { level: 2 }))
  await press(page, dialog.getByRole('button', { name: 'Put it there' }))
  await expect(notice(page, new RegExp(`${number}: from`))).toBeVisible()
  await expect.poll(() => unitOf(barOf(page, number))).not.toBe(before)
  await expectLanded(barOf(page, number))
}

async function changeReturn(page: Page, number: string, days: Days): Promise<void> {
  const dialog = page.getByRole('dialog')
  const day = dialog.getByLabel('Return', { exact: true })
  const change = dialog.getByRole('button', { name: 'Change the return' })
  await page.keyboard.press('Enter')
  await typeDay(page, day, dayIn(new Date(`${days.from}T10:00:00Z`), -1))
  await press(page, change)
  await expect(dialog.getByRole('alert')).toContainText(/return/)
  await expectLanded(change)
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  await typeDay(page, day, dayIn(new Date(`${days.until}T10:00:00Z`), 1))
  await press(page, change)
  await press(page, dialog.getByRole('button', { name: /ask for 100\sNOK/ }))
  await expect(notice(page, `${number} is booked for`)).toBeVisible()
  await expectLanded(barOf(page, number))
}

async function readTable(page: Page, number: string): Promise<void> {
  await tabTo(page, page.getByRole('link', { name: 'As a table' }), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('link', { name: new RegExp(number) }).first()).toBeVisible()
  await expectLanded(page.getByRole('link', { name: 'As a picture' }))
}
