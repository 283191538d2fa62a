import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { SHADES } from './shades'

const tokens = readFileSync('app/_ui/tokens.css', 'utf8')
const [byDay = '', rest = ''] = tokens.split('@media (prefers-color-scheme: dark)')
const [byNight = ''] = rest.split('.dense')

// What only drawings use is seen in the drawings.
const shadesOf = (css: string) =>
  [...css.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)]
    .map(([, name = '', value = '']): [string, string] => [name, value])
    .filter(([name]) => !/^(gear|scene)-/.test(name))
    .sort()

test('the page of parts shows the colours of both themes as pages have them', () => {
  const shown = SHADES.flatMap(({ shades }) => shades)
  expect(shown.map(({ name, light }) => [name, light]).sort()).toEqual(shadesOf(byDay))
  expect(shown.map(({ name, dark }) => [name, dark]).sort()).toEqual(shadesOf(byNight))
})

const HERE = 'app/(office)/office/ui'

/** What is around every page, or is nothing to be seen. */
const AROUND = [
  'keep-focus',
  'link',
  'look-again',
  'nav-link',
  'nav-strip',
  'site',
  'visit-form',
  'work-shell',
  'sandbox-banner',
]

/** Shown as a part of the one that uses it. */
const WITHIN = ['money-clocks', 'sign']

test('every part that pages are built of is on the page of parts', () => {
  const shown = readdirSync(HERE)
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => readFileSync(`${HERE}/${file}`, 'utf8'))
    .join('\n')
  const parts = readdirSync('app/_ui')
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => file.replace('.tsx', ''))
  const missing = parts.filter((part) => !shown.includes(`from '@/app/_ui/${part}'`))
  expect(missing.sort()).toEqual([...AROUND, ...WITHIN].sort())
})
