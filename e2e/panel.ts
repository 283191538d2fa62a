import { expect, type Locator, type Page } from '@playwright/test'

/** The panel of a page that has this title. */
export const panel = (page: Page, title: string | RegExp): Locator =>
  page
    .getByRole('main')
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: title, exact: true }) })

/** The row of a panel's table that says this. */
export const rowIn = (page: Page, title: string, text: string): Locator =>
  panel(page, title).getByRole('row').filter({ hasText: text })

/** What stands where a term and its amount are a pair: "Rent, captured" and "100 NOK". */
export async function expectSum(within: Page | Locator, term: string, amount: string): Promise<void> {
  const pair = within.getByRole('term').filter({ hasText: term }).locator('xpath=..')
  await expect(pair.getByRole('definition')).toHaveText(amount)
}

/** The picture of a booking's money says it in words too, which is what is read here. */
export const moneyOf = (page: Page): Locator =>
  page.getByRole('figure', { name: 'The money of this booking' })
