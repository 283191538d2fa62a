import { expect, test } from 'vitest'
import { addMinutes } from './period'
import { addingPass, bookingKey, isAddingPass, numberOfPass } from './private-link'

const booking = { id: '0190a000-0000-7000-8000-000000000001', number: 'K7Q-4MX2', linkTurn: 0 }
const at = new Date('2026-11-28T09:00:00Z')
const until = addMinutes(at, 120)
const pass = addingPass(booking, until)

test('a pass names its booking, lasts until then, and does not tell the private address', () => {
  expect(numberOfPass(pass)).toBe('K7Q-4MX2')
  expect(isAddingPass(booking, pass, at)).toBe(true)
  expect(isAddingPass(booking, pass, addMinutes(until, -1))).toBe(true)
  expect(isAddingPass(booking, pass, until)).toBe(false)
  expect(pass).not.toContain(bookingKey(booking))
})

test.each([
  ['of another booking', { ...booking, id: '0190a000-0000-7000-8000-000000000002' }, pass],
  ['after the link was replaced', { ...booking, linkTurn: 1 }, pass],
  ['made longer', booking, pass.replace(String(+until), String(+until + 60_000))],
  ['with the key of the private page', booking, `K7Q-4MX2.${+until}.${bookingKey(booking)}`],
  ['cut short', booking, pass.slice(0, -1)],
  ['without a time', booking, 'K7Q-4MX2'],
])('%s it is none', (_, whose, forged) => {
  expect(isAddingPass(whose, forged, at)).toBe(false)
})

test.each(['', 'K7Q-4MX2', 'K7Q-4MX2.1.short', `' OR 1=1.1.${'a'.repeat(22)}`, `${pass}x`])(
  '"%s" names no booking',
  (text) => expect(numberOfPass(text)).toBeNull(),
)
