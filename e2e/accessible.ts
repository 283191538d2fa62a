import { expect, type Page } from '@playwright/test'
import axe from 'axe-core'
import { MEASURE, type Seen } from '@/app/(shop)/accessibility/checked'
import { markUnmeasured, noteMeasured } from './measured-colours'
import { expectView } from './view'

const ABOUT_COLOURS = ['color-contrast', 'link-in-text-block']
const MARK = 'data-colours-to-measure'
const WIDE = 600

/**
 * No rule of WCAG 2.2 AA that a machine can check is broken on the page as it stands, and nothing sticks out sideways. A
 * wide page is looked at by day, and its colours in the dark too; a narrow one in the dark, which saves a look. With the name
 * of a view this is what the accessibility statement says of it.
 */
export async function expectAccessible(page: Page, view?: Seen<'rules'>): Promise<void> {
  if (view) await expectView(page, view)
  // While a link is being followed, Next takes the old title away a moment before it brings the new one.
  await expect(page, `${page.url()} has a title`).toHaveTitle(/./)
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const isNarrow = (page.viewportSize()?.width ?? WIDE) < WIDE
  if (!isNarrow) await expectNoViolations(page, 'wide by day')
  await page.emulateMedia({ colorScheme: 'dark' })
  if (isNarrow) await expectNoViolations(page, 'narrow in the dark')
  else await expectGoodColours(page, 'wide in the dark')
  await page.emulateMedia({ colorScheme: 'light' })
  const { wide, room } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    room: document.documentElement.clientWidth,
  }))
  expect(wide, `width of ${page.url()}`).toBeLessThanOrEqual(room)
}

async function expectNoViolations(page: Page, how: string): Promise<void> {
  const rules = Object.fromEntries(ABOUT_COLOURS.map((rule) => [rule, { enabled: false }]))
  const found = await violations(page, 'html', { runOnly: [...MEASURE.rules], rules })
  expect(found, `accessibility of ${page.url()}, ${how}`).toEqual([])
  await expectGoodColours(page, how)
}

async function expectGoodColours(page: Page, how: string): Promise<void> {
  await endMovements(page)
  const fresh = await markUnmeasured(page, MARK, how)
  if (fresh.length === 0) return
  const found = await violations(page, `[${MARK}]`, { runOnly: ABOUT_COLOURS })
  expect(found, `colours of ${page.url()}, ${how}`).toEqual([])
  noteMeasured(fresh)
}

/** Only what is wrong comes back, and only of this frame: a letter lies behind glass, where nobody can look. */
async function violations(page: Page, within: string, options: axe.RunOptions) {
  await endMovements(page)
  return page.evaluate(
    async ({ within, options }) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') }
      const how: axe.RunOptions = { ...options, iframes: false, preload: false, resultTypes: ['violations'] }
      const found = await axe.run(
        [...document.querySelectorAll(within)] as unknown as axe.ElementContext,
        how,
      )
      return found.violations.map(({ id, help, nodes }) => ({ id, help, at: nodes.map(({ html }) => html) }))
    },
    { within, options },
  )
}

/** What moves is put where it ends, instead of waited for; what turns for ever, such as a button that waits, has no end. */
const endMovements = (page: Page) =>
  page.evaluate(() => {
    // Ending a change of colour starts that of whatever inherits it, a level at a time.
    const moving = () =>
      document.getAnimations().filter((one) => Number.isFinite(one.effect?.getComputedTiming().endTime))
    for (let level = 0; level < 100 && moving().length > 0; level++) for (const one of moving()) one.finish()
  })
