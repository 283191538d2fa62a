import { bookingIn } from '@/app/_paths/booking-in'
import { Amount } from '@/app/_ui/amount'
import { Card } from '@/app/_ui/card'
import { wordsHere } from '@/app/_ui/language/words-here'
import { SubmitButton } from '@/app/_ui/submit-button'
import { BookingTag } from '@/app/(shop)/_booking/booking-tag'
import { ADDING } from '@/app/(shop)/_say/adding'
import { agreedRent } from '@/lib/booking/agreed-rent'
import type { WholeBooking } from '@/lib/booking/find-booking'
import { findOwnParty } from '@/lib/booking/find-own-party'
import type { PartyMember } from '@/lib/booking/find-party'
import { judgeAdding } from '@/lib/booking/judge-adding'
import { firstOf } from '@/lib/booking/party'
import { addGear } from './add/actions'
import { OwnLink } from './own-link'

type Props = { booking: WholeBooking; path: string; at: Date }

/** What belongs to this booking or to which one it belongs, and the way to add more until the rental begins. */
export async function AddedCard({ booking, path, at }: Props) {
  const [say, party] = [await wordsHere(ADDING), await findOwnParty(booking)]
  const first = firstOf(booking, party)
  const no = first && (await judgeAdding(first, at))
  const waits = no?.code === 'added-to-unpaid'
  const mayAdd = first && !no
  if (party.length === 0 && !mayAdd && !waits) return null
  const { number, key } = bookingIn(path)
  return (
    <Card title={party.length > 0 ? say.title : say.add} id="added">
      {booking.addedToId && first && <p>{say.isAdded(<OwnLink booking={first} />)}</p>}
      {party.length > 0 && (
        <ul className="grid gap-4">
          {party.map((member) => (
            <Member key={member.id} member={member} />
          ))}
        </ul>
      )}
      {waits && <p className="text-sm text-ink-soft">{say.unpaid}</p>}
      {mayAdd && (
        <form action={addGear} className="no-print grid gap-3">
          <input type="hidden" name="number" value={number} />
          <input type="hidden" name="key" value={key} />
          <p className="text-sm text-ink-soft">{say.own}</p>
          <div>
            <SubmitButton tone="quiet" size="small">
              {first.id === booking.id ? say.add : say.addTo(first.number)}
            </SubmitButton>
          </div>
        </form>
      )}
    </Card>
  )
}

async function Member({ member }: { member: PartyMember }) {
  const say = await wordsHere(ADDING)
  const { currency, depositMinor, lines, state } = member
  const amount = (minor: number) => <Amount minor={minor} currency={currency} />
  return (
    <li className="grid gap-0.5 border-b border-line pb-3 last:border-0 last:pb-0">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 font-semibold">
        <OwnLink booking={member} />
        <BookingTag state={state} />
      </p>
      {lines.map(({ id, quantity, description }) => (
        <p key={id}>
          {quantity > 1 && `${quantity} × `}
          {description}
        </p>
      ))}
      <p className="text-sm text-ink-soft">{say.sums(amount(agreedRent(member)), amount(depositMinor))}</p>
    </li>
  )
}
