import type { Letters } from '@/lib/notice/letters'
import { button, words } from '@/lib/notice/part'

type LetGo = Letters['paid-too-late-released']

/** Money came that there was nothing to pay for: too late for the dates, or a second time. */
export const moneyLetGo =
  (why: 'too-late' | 'twice'): LetGo =>
  ({ bookingUrl, amountMinor, how }, { number }, say) => {
    const amount = say.amount(amountMinor)
    const gone = why === 'too-late'
    return {
      subject: gone
        ? `Your money for booking ${number} goes back to you`
        : `You paid twice for booking ${number}: one goes back`,
      preview: gone ? 'The dates were taken before your payment came.' : 'Your booking is safe.',
      title: gone ? 'Too late for these dates' : 'You paid twice',
      parts: [
        words(
          gone
            ? `Your payment of ${amount} came after we had stopped keeping the dates, and by then somebody else had booked the gear. So there is no booking, and you owe nothing.`
            : `Your booking is paid and stands as it is. A second payment of ${amount} came for it, perhaps from another window: that is one too many.`,
        ),
        how === 'RELEASED'
          ? words(
              `We have let the ${amount} go by ourselves: nothing of it was taken. Your bank may show it as blocked for some days.`,
              'If it is still there after 2–3 bank days, please contact your bank.',
            )
          : words(
              `This way of paying takes the money at once, so we have paid back ${amount} by ourselves; the receipt is attached.`,
              'Depending on the bank it may take some days before you see it.',
            ),
        gone ? button('Find other dates', say.shopUrl) : button('Open your booking', bookingUrl),
        ...(gone ? [words('We are sorry about that. If you call us, we look for something that fits.')] : []),
      ],
    }
  }
