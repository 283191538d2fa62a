import type { Letters } from '@/lib/notice/letters'
import { button, facts, words } from '@/lib/notice/part'
import type { Words } from './words'

export const gearSubstituted =
  (all: Words): Letters['gear-substituted'] =>
  ({ bookingUrl, was, is }, { number, location }, say) => {
    const w = all.booking.substituted
    return {
      subject: w.subject(number, is),
      preview: w.preview(was),
      title: w.title,
      parts: [
        words(w.sorry(was, is), w.same),
        facts([w.now, is], [w.before, was], [all.labels.rented, say.period], [all.labels.booking, number]),
        words(w.otherwise(location.phone, location.email)),
        button(all.open, bookingUrl),
      ],
    }
  }
