import { describe, expect, it } from 'vitest'
import { type CardForm, passesLuhn, readCard } from './card'
import { TEST_CARDS as D2_CARDS } from './d2/card'
import { TEST_CARDS as NEXI_CARDS } from './nexi/card'

const AT = new Date('2026-11-23T12:00:00Z')
const read = (form: CardForm) => readCard(form, AT, NEXI_CARDS)
const good = { number: '4925 0000 0000 0004', expiry: '12/28', cvc: '123' }

it.each([
  ...NEXI_CARDS.map((card) => ({ ...card, cards: NEXI_CARDS })),
  ...D2_CARDS.map((card) => ({ ...card, cards: D2_CARDS })),
])('reads $number and keeps only its mask', ({ cards, ...card }) => {
  expect(passesLuhn(card.number)).toBe(true)
  const found = readCard<string>({ ...good, number: card.number }, AT, cards)
  expect(found).toMatchObject({ card: { brand: card.brand, habit: card.habit, expiry: '1228' } })
  expect(JSON.stringify(found)).not.toContain(card.number)
})

describe('the number', () => {
  it.each([
    ['', 'Write the card number'],
    ['abcd', '12 to 19 digits'],
    ['4925 0000 004', '12 to 19 digits'],
    ['4925000000000005', 'A digit seems to be wrong'],
    ['4111111111111111', 'never type a real card here'],
  ])('"%s" is answered with "%s"', (number, message) => {
    expect(read({ ...good, number })).toMatchObject({
      errors: { number: expect.stringContaining(message) },
    })
  })

  it.each(['4925000000000004', ' 4925-0000-0000-0004 '])('"%s" is the same card', (number) => {
    expect(read({ ...good, number })).toHaveProperty('card')
  })
})

describe('the expiry', () => {
  it.each(['11/26', '1126', '11-26', '11 / 2026', '1/27'])('"%s" is in the future', (expiry) => {
    expect(read({ ...good, expiry })).toHaveProperty('card')
  })

  it.each(['10/26', '12/25'])('"%s" has passed', (expiry) => {
    expect(read({ ...good, expiry })).toEqual({ errors: { expiry: 'This card has expired' } })
  })

  it.each(['', '13/28', '0/28', '12', 'soon'])('"%s" is not a month and a year', (expiry) => {
    expect(read({ ...good, expiry })).toMatchObject({
      errors: { expiry: expect.stringContaining('08/29') },
    })
  })
})

it.each(['', '12', '1234', 'abc'])('the CVC "%s" is refused', (cvc) => {
  expect(read({ ...good, cvc })).toMatchObject({
    errors: { cvc: expect.stringContaining('three digits') },
  })
})
