import { expect, type Locator, type Page } from '@playwright/test'

/** Past the head of the page, by the link that is there for it. */
export async function skipToContent(page: Page): Promise<void> {
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
}

/** Goes on with Tab until the focus stands there, as somebody would who looks where it is. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(target).toBeVisible()
  for (let presses = 0; presses < 80; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return expectSeen(target)
    await page.keyboard.press(key)
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

/** A deed is done or a page has come, and the focus stands there by itself, where it can be seen. */
export async function expectLanded(target: Locator): Promise<void> {
  await expect(target).toBeFocused()
  await expectSeen(target)
}

export async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press('Enter')
}

export async function type(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.type(text)
}

/** A date field takes day, month and year one after the other, in the order that the browser's own language has them. */
export async function typeDay(page: Page, target: Locator, day: string): Promise<void> {
  const [year, month, date] = day.split('-')
  await type(page, target, `${date}${month}${year}`)
  if ((await target.inputValue()) !== day) {
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.type(`${month}${date}${year}`)
  }
  await expect(target).toHaveValue(day)
}
