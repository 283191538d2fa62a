import type { Letters } from '@/lib/notice/letters'
import { button, facts, words } from '@/lib/notice/part'

export const gearSubstituted: Letters['gear-substituted'] = (
  { bookingUrl, was, is },
  { number, location },
  say,
) => ({
  subject: `Other gear for booking ${number}: ${is}`,
  preview: `Instead of ${was}, at the same price.`,
  title: 'You get something else, at the same price',
  parts: [
    words(
      `We are sorry: ${was} is not back from an earlier rental. We keep ${is} for you instead.`,
      'What you have paid and the deposit stay as they are.',
    ),
    facts(['Now', is], ['Before', was], ['Rented', say.period], ['Booking', number]),
    words(
      `If that does not suit you, call ${location.phone} or write to ${location.email} before you come: we find another way, or pay back what you have paid.`,
    ),
    button('Open your booking', bookingUrl),
  ],
})
