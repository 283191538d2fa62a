import type { TestCard } from '@/sandbox/card'
import type { Habit } from './payment'

/** The gateway's published test numbers, and one of our own that announces itself as invented. */
export const TEST_CARDS: readonly TestCard<Habit>[] = [
  { number: '4925000000000004', brand: 'Visa', habit: 'pays', says: 'Everything works' },
  { number: '5413000000000000', brand: 'MasterCard', habit: 'pays', says: 'Everything works' },
  {
    number: '4925000000000087',
    brand: 'Visa',
    habit: 'declines',
    says: 'Declined on this page; try again with another card',
  },
  {
    number: '4925000000000079',
    brand: 'Visa',
    habit: 'charge-fails',
    says: 'Approved here, but every later charge fails',
  },
  {
    number: '9999000000000004',
    brand: 'Visa',
    habit: 'rest-dropped',
    says: 'Invented here: the first charge works, the bank refuses every charge after it',
  },
]
