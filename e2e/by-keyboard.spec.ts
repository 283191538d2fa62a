import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { CARDS, expectConfirmed } from './renter'

test('a renter books and pays with the keyboard alone', async ({ page, renter, days }) => {
  await page.goto('/')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()

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

/** Goes on with Tab until the focus stands there, as somebody would who looks where it is. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible()
  for (let presses = 0; presses < 80; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return expectSeen(target)
    await page.keyboard.press('Tab')
  }
  throw new Error(`Eighty presses of Tab did not lead to ${target}.`)
}

/** Whoever goes by keyboard sees where they are: a line around it, and the thing itself on the screen. */
async function expectSeen(target: Locator): Promise<void> {
  await expect(target).toBeInViewport()
  const line = await target.evaluate((element) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
    return { hasOutline: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0, boxShadow }
  })
  expect(line.hasOutline || line.boxShadow !== 'none', `a line around ${target}`).toBe(true)
}

async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press('Enter')
}

async function type(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.type(text)
}

/** A date field takes day, month and year one after the other, in the order that the browser's own language has them. */
async function typeDay(page: Page, target: Locator, day: string): Promise<void> {
  const [year, month, date] = day.split('-')
  await type(page, target, `${date}${month}${year}`)
  if ((await target.inputValue()) !== day) {
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.type(`${month}${date}${year}`)
  }
  await expect(target).toHaveValue(day)
}
