import type { Letters } from '@/lib/notice/letters'
import { button, facts, words } from '@/lib/notice/part'
import type { Words } from './words'

/** Other dates were not paid in time: which ones the renter has again. */
export const datesPutBack =
  (all: Words): Letters['dates-put-back'] =>
  ({ bookingUrl, wasFromAt, wasUntilAt, linkMinor }, { number }, say) => {
    const w = all.booking.putBack
    const link = linkMinor > 0 ? say.amount(linkMinor) : null
    return {
      subject: w.subject(number),
      preview: say.period,
      title: w.title,
      parts: [
        words(w.why, link ? w.still(link) : w.nothing),
        facts([w.now, say.period], [w.not, `${say.time(wasFromAt)} – ${say.time(wasUntilAt)}`]),
        words(w.lastMinute, w.again),
        button(all.open, bookingUrl),
      ],
    }
  }
