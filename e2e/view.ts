import { expect, type Page } from '@playwright/test'
import { isPathOf, type View } from '@/app/(shop)/accessibility/checked'

/** A check speaks for a view of the accessibility statement only on the page of that view. */
export async function expectView(page: Page, view: View): Promise<void> {
  await expect(page, `shows “${view}”`).toHaveURL((url) => isPathOf(view, url.pathname))
}
