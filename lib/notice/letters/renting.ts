import type { Letters } from '@/lib/notice/letters'
import { button, quote, words } from '@/lib/notice/part'
import type { Words } from './words'

export const questionAnswered =
  (all: Words): Letters['question-answered'] =>
  ({ bookingUrl, question, note }, { number }) => {
    const w = all.renting.answered
    return {
      subject: w.subject(number),
      preview: w.preview,
      title: w.title,
      parts: [
        ...quote(w.youAsked, question),
        ...quote(all.fromStaff, note),
        words(w.more),
        button(all.open, bookingUrl),
      ],
    }
  }
