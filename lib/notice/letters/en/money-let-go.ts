import type { Letters } from '@/lib/notice/letters'
import { button, words } from '@/lib/notice/part'

type LetGo = Letters['paid-too-late-released']
type Why = 'too-late' | 'twice' | 'cancelled' | 'not-needed'

const SUBJECTS: Record<Why, (number: string) => string> = {
  'too-late': (number) => `Your money for booking ${number} goes back to you`,
  twice: (number) => `You paid twice for booking ${number}: one goes back`,
  cancelled: (number) => `Your money for the cancelled booking ${number} goes back to you`,
  'not-needed': (number) => `Your approval of the deposit for booking ${number} is not needed`,
}
const PREVIEWS: Record<Why, string> = {
  'too-late': 'The dates were taken before your payment came.',
  twice: 'Your booking is safe.',
  cancelled: 'It came after the booking had been cancelled.',
  'not-needed': 'You owe nothing for it.',
}
const TITLES: Record<Why, string> = {
  'too-late': 'Too late for these dates',
  twice: 'You paid twice',
  cancelled: 'Paid after it was cancelled',
  'not-needed': 'No deposit is needed any more',
}
const WHAT: Record<Why, (amount: string) => string> = {
  'too-late': (amount) =>
    `Your payment of ${amount} came after we had stopped keeping the dates, and by then somebody else had booked the gear. So there is no booking, and you owe nothing.`,
  twice: (amount) =>
    `Your booking is paid and stands as it is. A second payment of ${amount} came for it, perhaps from another window: that is one too many.`,
  cancelled: (amount) =>
    `Your payment of ${amount} came after the booking had been cancelled. So there is no booking, and you owe nothing.`,
  'not-needed': (amount) =>
    `You approved ${amount} as a deposit, but it came when there was nothing left to secure: the rental is over or cancelled, or another approval of yours counts already. You owe nothing for it.`,
}

/** Money came that there was nothing to pay for: too late for the dates, a second time, after the booking was cancelled, or for a deposit that is not needed. */
export const moneyLetGo =
  (why: Why): LetGo =>
  ({ bookingUrl, amountMinor, how }, { number }, say) => {
    const amount = say.amount(amountMinor)
    return {
      subject: SUBJECTS[why](number),
      preview: PREVIEWS[why],
      title: TITLES[why],
      parts: [
        words(WHAT[why](amount)),
        how === 'RELEASED'
          ? words(
              `We have let the ${amount} go by ourselves: nothing of it was taken. Your bank may show it as blocked for some days.`,
              'If it is still there after 2–3 bank days, please contact your bank.',
            )
          : words(
              `This way of paying takes the money at once, so we have paid back ${amount} by ourselves; the receipt is attached.`,
              'Depending on the bank it may take some days before you see it.',
            ),
        why === 'twice' || why === 'not-needed'
          ? button('Open your booking', bookingUrl)
          : button('Find other dates', say.shopUrl),
        ...(why === 'too-late'
          ? [words('We are sorry about that. If you call us, we look for something that fits.')]
          : []),
      ],
    }
  }
