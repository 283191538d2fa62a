import { expect, type Page } from '@playwright/test'
import axe from 'axe-core'
import { MEASURE, type Seen } from '@/app/(shop)/accessibility/checked'
import { expectView } from './view'

const ABOUT_COLOURS = ['color-contrast', 'link-in-text-block']
const WIDE = 600

/**
 * No rule of WCAG 2.2 AA that a machine can check is broken on the page as it stands, and nothing sticks out sideways. A
 * wide page is looked at by day, and its colours in the dark too; a narrow one in the dark, which saves a look. With the name
 * of a view this is what the accessibility statement says of it.
 */
export async function expectAccessible(page: Page, view?: Seen<'rules'>): Promise<void> {
  if (view) await expectView(page, view)
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const isNarrow = (page.viewportSize()?.width ?? WIDE) < WIDE
  if (!isNarrow)
    expect(await violations(page, [...MEASURE.rules]), `accessibility of ${page.url()}`).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  const rules = isNarrow ? [...MEASURE.rules] : ABOUT_COLOURS
  expect(await violations(page, rules), `accessibility of ${page.url()} in the dark`).toEqual([])
  await page.emulateMedia({ colorScheme: 'light' })
  const { wide, room } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    room: document.documentElement.clientWidth,
  }))
  expect(wide, `width of ${page.url()}`).toBeLessThanOrEqual(room)
}

/** Only what is wrong comes back, and only of this frame: a letter lies behind glass, where nobody can look. */
const violations = (page: Page, rules: string[]) =>
  page.evaluate(async (runOnly) => {
    // What moves is put where it ends, instead of waited for; what turns for ever, such as a button that waits, has no end.
    // Ending a change of colour starts that of whatever inherits it, a level at a time.
    const moving = () =>
      document.getAnimations().filter((one) => Number.isFinite(one.effect?.getComputedTiming().endTime))
    for (let level = 0; level < 100 && moving().length > 0; level++) for (const one of moving()) one.finish()
    const { axe } = window as unknown as { axe: typeof import('axe-core') }
    const found = await axe.run(document, { runOnly, iframes: false, resultTypes: ['violations'] })
    return found.violations.map(({ id, help, nodes }) => ({ id, help, at: nodes.map(({ html }) => html) }))
  }, rules)
