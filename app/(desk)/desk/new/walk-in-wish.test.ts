import { expect, test } from 'vitest'
import { hrefOf, partsOf, readGear, readWish, withMore } from './walk-in-wish'

const WISH = readWish({
  shop: 'bergen',
  gear: ['2*city-bike-m', '1*bike-lock-u'],
  until: 'today',
  who: ' maja@example.com ',
})

test('a wish is in its address, and the same when it is read from there', () => {
  const address = new URL(hrefOf(WISH), 'http://desk.test')
  const search: Record<string, string[]> = {}
  for (const [name, value] of address.searchParams) search[name] = [...(search[name] ?? []), value]
  expect(readWish(search)).toEqual(WISH)
  expect(WISH).toMatchObject({ span: 'today', who: 'maja@example.com', what: '' })
})

test('what is no gear and no span is left out; the same size twice is added up', () => {
  expect(readGear(['1*a', '2*a', '0*b', 'x*c', '1*<b>', '999*d'])).toEqual([{ variantId: 'a', quantity: 3 }])
  expect(readWish({ until: 'for ever' }).span).toBeNull()
  expect(partsOf(readWish({}))).toEqual([])
})

test('one more, one fewer, and none is taken out; what was looked for is done with', () => {
  const looking = { ...WISH, what: 'lock' }
  expect(withMore(looking, 'bike-lock-u', 1)).toMatchObject({
    what: '',
    lines: [{ quantity: 2 }, { quantity: 2 }],
  })
  expect(withMore(looking, 'bike-lock-u', -1).lines).toEqual([{ variantId: 'city-bike-m', quantity: 2 }])
  expect(withMore(looking, 'kayak', 1).lines.at(-1)).toEqual({ variantId: 'kayak', quantity: 1 })
})
