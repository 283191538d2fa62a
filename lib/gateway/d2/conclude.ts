import type { Answer, PaymentName, Standing } from '@/lib/gateway/gateway'
import type { Said } from './said'

type Asked = {
  payment: PaymentName
  lookUp: (payment: PaymentName) => Promise<Answer>
  /** Is this standing what our own earlier try would have led to? */
  isOurs: (standing: Standing) => boolean
  made?: string
}

/**
 * What came of a call. The look-up has the last word: after a yes, while a batch has not run, and after a no that may be
 * the echo of our own earlier yes. A look-up that fails, or says what cannot be true, leaves the outcome open.
 */
export async function conclude(said: Said, { payment, lookUp, isOurs, made }: Asked): Promise<Answer> {
  switch (said.verdict) {
    case 'unknown':
      return { kind: 'unknown', cause: said.cause }
    case 'refused':
      return { kind: 'refused', reason: said.reason }
    case 'declined':
    case 'too-old':
      return { kind: 'declined', reason: said.reason }
  }
  const answer = await lookUp(payment)
  if (answer.kind !== 'standing') return { kind: 'unknown', cause: answer }
  if (said.verdict === 'done-before') {
    if (!canBe(answer.standing, payment)) return { kind: 'unknown', cause: answer }
    if (!isOurs(answer.standing)) return { kind: 'refused', reason: said.reason }
  }
  return { ...answer, made }
}

const canBe = (standing: Standing, { currency, amountMinor }: PaymentName): boolean =>
  standing.currency === currency &&
  standing.amountMinor === amountMinor &&
  standing.capturedMinor <= standing.authorizedMinor
