import { expect, test } from 'vitest'
import { carriedLook, readLook, styleOf } from './look'

const USUAL = { theme: 'auto', accent: null, radius: 14, host: null }

test('a look that can be used is used, and goes along with every address', () => {
  const asked = {
    theme: 'dark',
    accent: '#8A1C4A',
    radius: '0',
    host: 'https://lodge.example',
    language: 'nb',
  }
  const { look, notes } = readLook(asked)
  expect(notes).toEqual([])
  expect(look).toEqual({ theme: 'dark', accent: '#8a1c4a', radius: 0, host: 'https://lodge.example' })
  expect(readLook(Object.fromEntries(carriedLook(look))).look).toEqual(look)
  expect(styleOf(look)).toMatchObject({ '--radius-panel': '0px', '--day': '#8a1c4a' })
})

test('a site that says nothing gets the look of the shop', () => {
  expect(readLook({})).toEqual({ look: USUAL, notes: [] })
  expect(carriedLook(readLook({}).look)).toEqual([])
  expect(styleOf(readLook({}).look)).toEqual({ '--radius-panel': '14px', '--radius-control': '8px' })
})

test.each([
  ['accent', 'red'],
  ['accent', '#fff;background:url(https://evil.example)'],
  ['accent', '#14524a }'],
  ['radius', '2em'],
  ['radius', '33'],
  ['radius', '-1'],
  ['theme', 'midnight'],
  ['language', 'no'],
])('data-%s="%s" is the usual instead, with a note that says so', (name, value) => {
  const { look, notes } = readLook({ [name]: value })
  expect(look).toEqual(USUAL)
  expect(notes).toEqual([expect.stringMatching(`^data-${name}="`)])
  expect(notes[0]).toMatch(/ is not .*; used instead: /)
})

test.each(['lodge.example', 'javascript:alert(1)', 'https://lodge.example/page', 'null', '*'])(
  'the height is told to no address that is not an origin: %s',
  (host) => {
    expect(readLook({ host }).look.host).toBeNull()
  },
)
