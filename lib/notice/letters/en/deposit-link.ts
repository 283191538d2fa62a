import type { Letters } from '@/lib/notice/letters'
import { button, facts, words } from '@/lib/notice/part'

/** Asks the renter to approve the deposit with their bank: before the hand-out, or anew before an approval ends. */
export const depositLink: Letters['deposit-link'] = (
  { bookingUrl, amountMinor, why, declined, guaranteedUntil, capturableUntil },
  { number, location, fromAt },
  say,
) => {
  const amount = say.amount(amountMinor)
  const again = why === 'RENEW'
  const ends = [guaranteedUntil, capturableUntil].find((end) => end && end > say.at)
  return {
    subject: again
      ? `Please approve the deposit for booking ${number} anew`
      : `Please approve the deposit for booking ${number}`,
    preview: `${amount}, approved with your bank and not taken.`,
    title: again ? 'Your deposit needs a new approval' : 'Approve your deposit',
    parts: [
      ...(declined
        ? [
            words(
              `We asked the card you let us keep for ${amount}, and your bank said no. Nothing was taken.`,
            ),
          ]
        : []),
      words(
        again
          ? `A bank keeps an approval for some days only${ends ? `, yours until ${say.day(ends)}` : ''}, and your rental is longer. Please approve the deposit of ${amount} once more.`
          : `You pick up your gear on ${say.time(fromAt)}. Before that, please approve the deposit of ${amount} with your bank: we can hand the gear out only then.`,
        'It is not a payment: nothing of it is taken unless the gear comes back damaged, incomplete or late.',
      ),
      button(`Approve ${amount}`, bookingUrl),
      facts(['Deposit', amount], ['Booking', number], ['Rented', say.period]),
      words(
        again
          ? 'When the new approval is there, we let the earlier one go. For a short while your bank may show both.'
          : `You can also open the link on your phone at our desk in ${location.city}, but it is quicker before.`,
      ),
    ],
  }
}
