import type { Facts } from '@/lib/outcome'

/** What the desk cannot do with a unit, and what to do instead. */
export const AT_THE_DESK = {
  'no-units': () => 'No unit is ticked. Tick what leaves or comes back, and press the button again.',
  'unit-missing': () =>
    'One of these units has left already, or is not in the booking any more. Nothing has been handed out; here is how it stands now.',
  'unit-not-out': () =>
    'One of these units is not with the renter any more: a colleague has taken it back. Nothing has been changed; here is how it stands now.',
  'unit-of-another-kind': ({ code }: Facts) =>
    `${code} is not what was booked: it is of another product, size or shop, or not to be rented out. Take a unit of the right size.`,
  'unit-out': ({ code, number, name }: Facts) =>
    `${code} is out already, with ${name} in booking ${number}. Look at the label again, or take that one back first.`,
  'unit-to-inspect': ({ code, note }: Facts) =>
    `${code} has to be looked at before it leaves again${note ? `: ${note}` : ''}. Take another one, or say on its page that it is in order.`,
  'unit-kept': ({ code }: Facts) =>
    `${code} is kept for somebody else, and there is no other unit for them. Take the one that was proposed.`,
  'unit-twice': ({ code }: Facts) =>
    `${code} stands on this list twice. Untick one of the two, or scan the other unit.`,
  'code-unknown': ({ code }: Facts) => `No unit has the code ${code}. Look at the label again.`,
  'acceptance-changed': () =>
    'Something has changed since this text was shown. Nothing has been accepted; please read it once more.',
  'nothing-to-accept': () =>
    'There is nothing more to accept: it has been accepted already, or the gear is back.',
  'substitute-taken': ({ description }: Facts) =>
    `${description} has been taken meanwhile. Nothing has been changed; choose something else.`,
  'late-decided': () =>
    'What becomes of the fee has been decided already; the page shows how. Nothing has been changed.',
  'name-missing': () => 'Please write the name of whoever accepts it.',
}
