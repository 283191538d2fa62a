import type { Capabilities } from '@/lib/gateway/gateway'
import type { NewPaymentLine } from './create-payment'

/** Which lines share an authorization: all of them where the gateway combines, else the deposit is authorized apart. */
export function partsOf(
  lines: NewPaymentLine[],
  { combinedAuthorization }: Pick<Capabilities, 'combinedAuthorization'>,
): NewPaymentLine[][] {
  if (combinedAuthorization) return [lines]
  const rest = lines.filter(({ purpose }) => purpose !== 'DEPOSIT')
  const deposit = lines.filter(({ purpose }) => purpose === 'DEPOSIT')
  return [rest, deposit].filter((part) => part.length > 0)
}
