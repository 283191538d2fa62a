import { defineConfig, devices } from '@playwright/test'
import { findBrowser } from './e2e/browser'
import { WORLDS } from './e2e/here'

const report = process.env.PLAYWRIGHT_REPORT

// What renters do with a phone in hand. `npm run journeys` walks all of them at both widths, and those that are tagged.
const ON_A_PHONE = ['books-and-pays', 'changes-dates', 'returns-damaged']
const isEverywhere = Boolean(process.env.JOURNEYS_EVERYWHERE)

export default defineConfig({
  testDir: 'e2e',
  ...(isEverywhere ? {} : { grepInvert: /@everywhere/ }),
  use: {
    locale: 'en-GB',
    timezoneId: 'Europe/Oslo',
    // Filming every step costs a third of the time; --trace on films one that fails.
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: await findBrowser(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--disable-dev-shm-usage',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1280, height: 800 } } },
    {
      name: 'phone',
      use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 } },
      testMatch: isEverywhere ? '*.spec.ts' : ON_A_PHONE.map((name) => `${name}.spec.ts`),
      // A phone has no Tab key, and who may pass which door does not depend on how wide the window is.
      testIgnore: ['access-*.spec.ts', '*by-keyboard.spec.ts'],
    },
  ],
  workers: WORLDS.length,
  fullyParallel: true,
  // A journey is long, and the machine may be slow: what never happens is found out by the limit of each expectation.
  timeout: 180_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(report),
  reporter: report ? [['list'], ['json', { outputFile: report }]] : 'list',
  outputDir: process.env.PLAYWRIGHT_OUTPUT ?? 'test-results',
})
