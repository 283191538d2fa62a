import { INSPECTION_HOURS } from '@/lib/payment/deposit-plan'
import { addMinutes } from '@/lib/period'

/** Until when a deposit has to be good for an undecided claim: the time to answer, and some hours to decide. */
export const neededUntil = ({ answerUntil }: { answerUntil: Date }, at: Date): Date =>
  addMinutes(answerUntil > at ? answerUntil : at, INSPECTION_HOURS * 60)
