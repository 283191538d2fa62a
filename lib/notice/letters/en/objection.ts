import { heading, type Part, words } from '@/lib/notice/part'

export const REASONS = {
  DAMAGE: 'Damage to the gear',
  DELAY: 'Late return',
  CHANGED_DATES: 'Other dates',
  OTHER: 'Something else',
} as const

/** How somebody who disagrees is heard; the same wherever we ask for money after the rental. */
export const objection = (): Part[] => [
  heading('If you do not agree'),
  words(
    'Tell us why: answer this e-mail, or use the contacts below. A person looks at it again, with everything that was noted about your rental, and answers you in writing.',
    'What was taken wrongly is paid back.',
  ),
]
