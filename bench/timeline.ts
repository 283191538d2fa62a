// How smoothly the desk's timeline scrolls with 500 units over 60 days, in a real browser, beside an empty box of the same
// size that scrolls in the same browser: the ratio says what drawing costs on top of scrolling.
import { chromium, type Page } from '@playwright/test'
import pg from 'pg'
import { findBrowser } from '@/e2e/browser'
import { median, quantile } from './numbers'
import { onThrowaway } from './throwaway'

const PRODUCTS = 125
/** So many that each unit is out about once in eight days, now and for three months. */
const ALLOCATIONS = 6_000
const FRAMES = 240
const ROUNDS = 3

await onThrowaway(async (url) => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { buildWorld } = await import('./gear-world')
  await buildWorld(client, { products: PRODUCTS, allocations: ALLOCATIONS }, new Date())
  await client.end()
  const { buildSite, serveSite } = await import('./web')
  await buildSite()
  const site = await serveSite(url)
  try {
    await measure(site.url)
  } finally {
    await site.stop()
  }
})

async function measure(site: string): Promise<void> {
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  })
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await signIn(page, site)
  // The compiler gives functions their names by a helper, which the page has not.
  await page.addInitScript('globalThis.__name = (one) => one')
  const begun = performance.now()
  const loaded = page.waitForResponse(/timeline\/data/)
  await page.goto(`${site}/desk/timeline?shop=bergen&days=60`)
  const answer = await loaded
  await page.locator('.tl-row').first().waitFor()
  const drawn = performance.now() - begun
  const { units, bars } = (await answer.json()) as { units: unknown[]; bars: unknown[] }
  const bytes = (await answer.body()).length
  console.log(
    `${units.length} units, ${bars.length} bars, ${Math.round(bytes / 1024)} KB; drawn after ${Math.round(drawn)} ms`,
  )
  // The shop's own bikes come first, and nobody has them.
  await page.evaluate(() => document.querySelector('.tl')!.scrollTo(0, 6_000))
  await page.locator('[data-bar]').first().waitFor()
  console.log(`bars in the page: ${await page.locator('[data-bar]').count()}`)
  console.log(
    '| scrolled | median frame, ms | 95th percentile, ms | the empty box, median | ratio |\n|---|--:|--:|--:|--:|',
  )
  for (const way of ['down', 'sideways'] as const) {
    const frames: number[] = []
    const empty: number[] = []
    // Side by side in each round, so that whatever else the machine does counts for both.
    for (let round = 0; round < ROUNDS; round++) {
      empty.push(...(await scroll(page, '#empty', way)))
      frames.push(...(await scroll(page, '.tl', way)))
    }
    const [ours, theirs] = [median(frames), median(empty)]
    const cells = [
      way,
      ours.toFixed(1),
      quantile(frames, 0.95).toFixed(1),
      theirs.toFixed(1),
      (ours / theirs).toFixed(2),
    ]
    console.log(`| ${cells.join(' | ')} |`)
  }
  await browser.close()
}

async function signIn(page: Page, site: string): Promise<void> {
  const { cast } = await import('@/prisma/cast')
  await page.goto(`${site}/staff/sign-in`)
  await page.getByLabel('E-mail').fill(cast.clerk.email)
  await page.getByLabel('Password').fill(cast.clerk.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL(/\/desk/)
}

/** The time from each frame to the next while a box scrolls by a good piece in each of them, as far as it goes and back. */
function scroll(page: Page, selector: string, way: 'down' | 'sideways'): Promise<number[]> {
  return page.evaluate(
    async ([selector, way, count]) => {
      const own = document.querySelector<HTMLElement>('.tl')!
      const box = document.querySelector<HTMLElement>(selector) ?? emptyLike(own)
      const frame = () => new Promise<number>((done) => requestAnimationFrame(done))
      const side = way === 'down' ? 'scrollTop' : 'scrollLeft'
      const most = way === 'down' ? box.scrollHeight - box.clientHeight : box.scrollWidth - box.clientWidth
      const times: number[] = []
      let step = way === 'down' ? 90 : 45
      let last = await frame()
      for (let turn = 0; turn < count; turn++) {
        if (box[side] + step > most || box[side] + step < 0) step = -step
        box[side] += step
        const at = await frame()
        times.push(at - last)
        last = at
      }
      return times

      function emptyLike(like: HTMLElement): HTMLElement {
        const made = document.createElement('div')
        made.id = 'empty'
        const inner = document.createElement('div')
        made.style.cssText = `overflow:auto;width:${like.clientWidth}px;height:${like.clientHeight}px`
        inner.style.cssText = `width:${like.scrollWidth}px;height:${like.scrollHeight}px`
        made.append(inner)
        like.after(made)
        return made
      }
    },
    [selector, way, FRAMES] as const,
  )
}
