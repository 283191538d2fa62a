import { bookingIn } from '@/app/_paths/booking-in'
import { SubmitButton } from '@/app/_ui/submit-button'
import { stopMyTexts } from './actions'

type Props = { path: string; say: { texts: string; stopTexts: string; stopping: string } }

/** What was agreed to beside the phone number, as easily taken back. */
export function TextsNote({ path, say }: Props) {
  const { number, key } = bookingIn(path)
  return (
    <form action={stopMyTexts} className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <input type="hidden" name="number" value={number} />
      <input type="hidden" name="key" value={key} />
      <p>{say.texts}</p>
      <SubmitButton tone="quiet" size="small" pendingLabel={say.stopping}>
        {say.stopTexts}
      </SubmitButton>
    </form>
  )
}
