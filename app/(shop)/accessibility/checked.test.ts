import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { EXCEPTIONS, JOURNEYS, MEASURE, REVISED, ROOM, VIEWS, type Way } from './checked'

// Those that are walked only with `npm run journeys` speak for nothing here.
const JOURNEY_TEXTS = readdirSync('e2e')
  .filter((file) => file.endsWith('.spec.ts'))
  .flatMap((file) => readFileSync(`e2e/${file}`, 'utf8').split(/^ *test(?=\()/m))
  .filter((text) => !/\bEVERYWHERE,/.test(text))

const CALLS: Record<Way, string> = { rules: 'expectAccessible', room: 'expectRoom' }

const claimed = Object.entries(VIEWS).flatMap(([view, { ways }]) => ways.map((way) => [view, way] as const))

test.each(claimed)('the statement says that %s is checked for its %s, and a journey does', (view, way) => {
  const call = new RegExp(`${CALLS[way]}\\(\\w+, '${view}'\\)`)
  expect(JOURNEY_TEXTS.filter((text) => call.test(text))).not.toEqual([])
})

test.each(Object.values(JOURNEYS))('there is a journey “%s”', (title) => {
  expect(JOURNEY_TEXTS.filter((text) => text.startsWith(`('${title}'`))).toHaveLength(1)
})

// Those that show nothing of their own, but lead on at once.
const LEAD_ON = ['/my', '/b/[number]/[key]/to-bank/[payment]']

test('the statement speaks of every page of the shop', () => {
  const files = readdirSync('app/(shop)', { recursive: true, encoding: 'utf8' })
  const pages = files.flatMap((file) => /^(.*?)\/?page\.tsx$/.exec(file)?.[1] ?? []).map((page) => `/${page}`)
  const said: (string | null)[] = Object.values(VIEWS).map(({ page }) => page)
  expect(pages.filter((page) => !said.includes(page) && !LEAD_ON.includes(page))).toEqual([])
})

test('whoever changes what the statement says gives it a new date', () => {
  const said = JSON.stringify([MEASURE, ROOM, VIEWS, JOURNEYS, EXCEPTIONS])
  const fingerprint = createHash('sha256').update(said).digest('hex').slice(0, 12)
  expect(REVISED.fingerprint, `write down the day of today and ${fingerprint}`).toBe(fingerprint)
})
