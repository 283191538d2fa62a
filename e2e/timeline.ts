import { expect, type Locator, type Page } from '@playwright/test'
import { cast } from '@/prisma/cast'

export const timelineOf = (desk: Page) => desk.getByRole('region', { name: 'Timeline' })

export const barOf = (desk: Page, number: string): Locator =>
  timelineOf(desk).getByRole('button', { name: new RegExp(`^${number},`) })

/** The code of the unit that it lies on. */
export const unitOf = async (bar: Locator): Promise<string> =>
  /BGO-CB-M-\d+/.exec((await bar.getAttribute('aria-label')) ?? '')?.[0] ?? ''

/** Another unit of the size that nobody has in what is shown, and how many rows below this one it is; above, when negative. */
export async function freeUnitFrom(desk: Page, code: string): Promise<{ code: string; rows: number }> {
  const size = code.slice(0, -2)
  const taken = await timelineOf(desk)
    .getByRole('button', { name: size })
    .evaluateAll((bars) => bars.map((bar) => bar.getAttribute('aria-label') ?? ''))
  for (const rows of [1, -1, 2, -2, 3, -3, 4, -4, 5, -5]) {
    const place = Number(code.slice(-2)) + rows
    const other = `${size}${String(place).padStart(2, '0')}`
    if (place >= 1 && place <= 6 && !taken.some((name) => name.includes(other))) return { code: other, rows }
  }
  throw new Error(`All units ${size} are taken in that week.`)
}

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
