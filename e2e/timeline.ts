import { expect, type Locator, type Page } from '@playwright/test'
import { cast } from '@/prisma/cast'

export const timelineOf = (desk: Page) => desk.getByRole('region', { name: 'Timeline' })

export const barOf = (desk: Page, number: string): Locator =>
  timelineOf(desk).getByRole('button', { name: new RegExp(`^${number},`) })

/** The code of the unit that it lies on. */
export const unitOf = async (bar: Locator): Promise<string> =>
  /BGO-CB-M-\d+/.exec((await bar.getAttribute('aria-label')) ?? '')?.[0] ?? ''

/** A week of city bikes, in which a day is wide enough to take a bar by its edge. */
export async function openWeek(desk: Page, from: string): Promise<void> {
  await desk.goto(`/desk/timeline?shop=${cast.bergen.slug}&from=${from}&days=7&product=city-bike`)
  await expect(timelineOf(desk)).toBeVisible()
}

/** Along each unit to its end, then down to the next one, as somebody would who looks for a number. */
export async function walkTo(desk: Page, bar: Locator): Promise<void> {
  const here = () => desk.evaluate(() => document.activeElement?.getAttribute('data-bar') ?? '')
  for (let rows = 0; rows < 40; rows++) {
    await desk.keyboard.press('Home')
    for (let last = ''; last !== (await here()); await desk.keyboard.press('ArrowRight')) {
      if (await isFocused(bar)) return
      last = await here()
    }
    await desk.keyboard.press('ArrowDown')
  }
  await expect(bar).toBeFocused()
}

const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement)
