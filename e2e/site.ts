import { expect, type Locator, type Page } from '@playwright/test'
import { SANDBOX } from './here'

/** A lodge's own site, on another origin, with the shop's widget in it twice. */
export const SITE = `${SANDBOX}/site`

/** The widgets of the page, there and in their full height. */
export async function openSite(page: Page): Promise<[Locator, Locator]> {
  await page.goto(SITE)
  const [first, second] = [page.locator('iframe').nth(0), page.locator('iframe').nth(1)]
  await expect(first).toHaveAttribute('title', 'Rent gear in Bergen · Fjordhjul')
  await expect(second).toHaveAttribute('title', 'City bike · Fjordhjul')
  return [first, second]
}

export const heightOf = async (frame: Locator): Promise<number> => (await frame.boundingBox())!.height
