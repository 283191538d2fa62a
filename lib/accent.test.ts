import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contrast, HOUSE_ACCENT, shadesOf } from './accent'

const tokens = readFileSync('app/_ui/tokens.css', 'utf8')

/** What a token is by day and by night, as the sheet has it. */
function token(name: string): { day: string; night: string } {
  const [day = '', night = ''] = [...tokens.matchAll(new RegExp(`--${name}: (#[0-9a-f]{6});`, 'g'))].map(
    ([, value]) => value,
  )
  return { day, night }
}

test('contrast is counted as WCAG counts it', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

test('whatever colour a site chooses can be read, on it and in it, by day and by night', () => {
  const grounds = ['ground', 'surface', 'sunken'].map(token)
  const [ink, inkSoft, on] = ['ink', 'ink-soft', 'on-fjord'].map(token)
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffff }), (number) => {
      const shades = shadesOf(`#${number.toString(16).padStart(6, '0')}`)
      for (const time of ['day', 'night'] as const) {
        const { colour, deep, soft } = shades[time]
        for (const ground of [...grounds.map((one) => one[time]), soft, on![time]])
          for (const text of [colour, deep]) expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5)
        for (const text of [ink![time], inkSoft![time]])
          expect(contrast(text, soft)).toBeGreaterThanOrEqual(4.5)
      }
    }),
  )
})

test('a colour that can be read already stays as it is', () => {
  expect(shadesOf('#8a1c4a').day.colour).toBe('#8a1c4a')
  expect(shadesOf('#ffd166').night.colour).toBe('#ffd166')
})

test('the shades of the house are those of the sheet', () => {
  const [colour, deep, soft] = ['fjord', 'fjord-deep', 'fjord-soft'].map(token)
  expect(shadesOf(HOUSE_ACCENT)).toEqual({
    day: { colour: colour!.day, deep: deep!.day, soft: soft!.day },
    night: { colour: colour!.night, deep: deep!.night, soft: soft!.night },
  })
})
