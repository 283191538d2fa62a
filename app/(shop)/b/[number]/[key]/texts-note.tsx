import { bookingIn } from '@/app/_paths/booking-in'
import { useWords } from '@/app/_ui/language/use-words'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TEXTS } from '@/app/(shop)/_say/texts'
import type { WholeBooking } from '@/lib/booking/find-booking'
import { mayWantTexts } from '@/lib/booking/may-want-texts'
import { startMyTexts, stopMyTexts } from './actions'

type Props = { booking: WholeBooking; path: string }

/** What was agreed to beside the phone number, as easily taken back; or agreed to here, by whoever could not on a form. */
export function TextsNote({ booking, path }: Props) {
  const say = useWords(TEXTS)
  const { number, key } = bookingIn(path)
  const isWanted = booking.textsAgreedAt !== null
  if (!isWanted && !mayWantTexts(booking)) return null
  return (
    <form
      action={isWanted ? stopMyTexts : startMyTexts}
      className="flex flex-wrap items-center gap-x-3 gap-y-1"
    >
      <input type="hidden" name="number" value={number} />
      <input type="hidden" name="key" value={key} />
      <p>{isWanted ? say.wanted : say.none}</p>
      <SubmitButton tone="quiet" size="small" pendingLabel={isWanted ? say.stopping : say.starting}>
        {isWanted ? say.stop : say.start}
      </SubmitButton>
    </form>
  )
}
