import { heading, type Part, words } from '@/lib/notice/part'
import type { Words } from './words'

/** How somebody who disagrees is heard; the same wherever we ask for money after the rental. */
export const objection = ({ objection: { title, how, back } }: Words): Part[] => [
  heading(title),
  words(how, back),
]
