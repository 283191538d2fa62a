import { type Browser, chromium, devices } from '@playwright/test'
import { findBrowser } from '@/e2e/browser'
import { scriptBytes } from '@/e2e/script-bytes'
import { median } from './numbers'

const ROUNDS = 5

type Target = { name: string; url: string }
type Eyes = { name: string; device: object; slower: number; mbit: number | null; delay: number }

/** A laptop beside the server, and a phone of the middle sort on a mobile network. */
const EYES: Eyes[] = [
  { name: 'laptop', device: { viewport: { width: 1280, height: 800 } }, slower: 1, mbit: null, delay: 0 },
  { name: 'phone', device: devices['Pixel 7'], slower: 4, mbit: 9, delay: 60 },
]

/** When the largest thing of a page has been painted for somebody who has never been here, and what scripts came with it. */
export async function measurePaints(targets: Target[]): Promise<void> {
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  })
  console.log(`\nLargest contentful paint in ms: median (slowest) of ${ROUNDS} first visits, goal 1500\n`)
  console.log(`| | ${EYES.map(({ name }) => name).join(' | ')} | scripts, kB |`)
  console.log(`|---|${EYES.map(() => '--:|').join('')}--:|`)
  for (const { name, url } of targets) {
    const cells: string[] = []
    let bytes = 0
    for (const eyes of EYES) {
      const times: number[] = []
      // The first round warms the server up and does not count.
      for (let round = 0; round <= ROUNDS; round++) {
        const seen = await visit(browser, eyes, url)
        if (round > 0) times.push(seen.paintedAt)
        bytes = seen.bytes
      }
      cells.push(`${median(times).toFixed(0)} (${Math.max(...times).toFixed(0)})`)
    }
    console.log(`| ${name} | ${cells.join(' | ')} | ${(bytes / 1024).toFixed(1)} |`)
  }
  await browser.close()
}

async function visit(browser: Browser, { device, slower, mbit, delay }: Eyes, url: string) {
  const context = await browser.newContext({ ...device, locale: 'en-GB' })
  const page = await context.newPage()
  const wire = await context.newCDPSession(page)
  await wire.send('Emulation.setCPUThrottlingRate', { rate: slower })
  if (mbit !== null) {
    const bytes = (mbit * 1_000_000) / 8
    await wire.send('Network.enable')
    await wire.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: delay,
      downloadThroughput: bytes,
      uploadThroughput: bytes,
    })
  }
  const bytes = await scriptBytes(page, url)
  const paintedAt = await page.evaluate(
    () =>
      new Promise<number>((answer) => {
        new PerformanceObserver((seen) => answer(seen.getEntries().at(-1)?.startTime ?? 0)).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        })
      }),
  )
  await context.close()
  return { bytes, paintedAt }
}
