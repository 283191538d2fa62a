import { readdirSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { LANGUAGES } from '@/lib/language'
import { bookingIn } from './booking-in'
import { pathIn } from './path-in'
import { readPath } from './read-path'
import { SHOP_PATHS, type ShopPath } from './shop-paths'

const PAGES = Object.keys(SHOP_PATHS)
const filled = (pattern: string) => pattern.replace(/\[(\w+)\]/g, 'a-$1') as ShopPath

test('every page and route of the shop has an address in every language, and no other', () => {
  const files = [...readdirSync('app/(shop)', { recursive: true, encoding: 'utf8' }), 'widget/page.tsx']
  const routes = files.flatMap((file) => /^(.*?)\/?(?:page\.tsx|route\.ts)$/.exec(file)?.[1] ?? [])
  expect(routes.map((route) => `/${route}`).sort()).toEqual([...PAGES].sort())
})

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(PAGES)('%s leads back to its page', (page) => {
    const path = filled(page)
    const address = pathIn(language, path)
    expect(readPath(address)).toEqual({ language, isSaid: language !== 'en', inner: path })
  })

  it('no two pages share an address', () => {
    const addresses = PAGES.map((page) => pathIn(language, filled(page)))
    expect(new Set(addresses).size).toBe(PAGES.length)
  })
})

it('keeps the question and the place on the page', () => {
  expect(pathIn('nb', '/gear?place=bergen&from=2026-12-01')).toBe('/nb/utstyr?place=bergen&from=2026-12-01')
  expect(pathIn('sv', '/')).toBe('/sv')
  expect(pathIn('da', '/help/deposit')).toBe('/da/hjaelp/depositum')
})

it('reads a private page that is asked for in English', () => {
  expect(readPath('/en/b/K7Q-4MX2/key')).toEqual({ language: 'en', isSaid: true, inner: '/b/K7Q-4MX2/key' })
  expect(bookingIn('/nb/b/K7Q-4MX2/key/cancel')).toEqual({ number: 'K7Q-4MX2', key: 'key' })
})

it.each(['/nb/desk', '/nb/gear', '/sv/office/people', '/da/staff/sign-in', '/nb/api/health', '/nb//gear'])(
  '%s is no page',
  (address) => {
    expect(readPath(address).inner).toBeNull()
  },
)
