import { z } from 'zod'
import { readCurrency } from './currency'

const HIGHEST = 1_715_000_000

const required = (says: string) => z.string({ error: 'is missing' }).min(1, says)

export const amount = required('is missing')
  .regex(/^\d{1,10}$/, 'must be a whole number of minor units')
  .transform(Number)
  .pipe(z.int().min(1, 'must be at least 1').max(HIGHEST, `must not be above ${HIGHEST}`))

export const orderid = required('is missing').regex(
  /^[A-Za-z0-9._|-]{1,50}$/,
  'must be 1 to 50 of A-Z a-z 0-9 . _ | -',
)

export const currency = required('is missing').transform((text, context) => {
  const letters = readCurrency(text)
  if (letters) return letters
  context.addIssue({ code: 'custom', message: 'must be one of 578, 752, 208 and 978' })
  return z.NEVER
})

export const number = required('is missing').regex(/^\d{1,18}$/, 'must be a number')
export const text = required('is missing')
export const address = z.url({ protocol: /^https?$/, error: 'must be an address' })
