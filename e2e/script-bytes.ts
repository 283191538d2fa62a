import type { Page } from '@playwright/test'

/** Opens a page and answers how many bytes of JavaScript it brought: compressed, as they were sent. */
export async function scriptBytes(page: Page, address: string): Promise<number> {
  // What a page fetches ahead once it stands counts as well.
  await page.goto(address, { waitUntil: 'networkidle' })
  return page.evaluate(() => {
    const fetched = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
    const scripts = fetched.filter(({ name }) => new URL(name).pathname.endsWith('.js'))
    return [...new Map(scripts.map((one) => [one.name, one.encodedBodySize])).values()].reduce(
      (a, b) => a + b,
      0,
    )
  })
}
