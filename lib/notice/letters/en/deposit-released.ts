import type { Letters } from '@/lib/notice/letters'
import { button, facts, words } from '@/lib/notice/part'

export const depositReleased: Letters['deposit-released'] = (released, { number }, say) => {
  const amount = say.amount(released.amountMinor)
  return {
    subject: `Your deposit for booking ${number} is released: ${amount}`,
    preview: 'Nothing of it was taken.',
    title: `${amount} of your money is free again`,
    parts: [
      words(
        `We have told the bank that we do not need your deposit. The ${amount} were only approved and never taken, so you will not see a refund of them.`,
        'Depending on the bank it may take some days before your account shows them as free. If they are still blocked after two or three bank days, ask your bank, and show them this letter.',
      ),
      facts(
        ['Released', amount],
        ['On', say.time(released.releasedAt)],
        released.methodLabel ? ['Approved with', released.methodLabel] : null,
        ['Booking', number],
      ),
      button('Open your booking', released.bookingUrl),
    ],
  }
}
