import { z } from 'zod'

const INT32 = 2_147_483_647

export const amount = z.int().min(-INT32).max(INT32)
const text = z.string().trim().min(1).max(128)

export const orderItem = z.object({
  reference: text,
  name: text,
  quantity: z.number().positive(),
  unit: text,
  unitPrice: amount,
  taxRate: z.int().min(0).max(10_000).default(0),
  taxAmount: amount.default(0),
  grossTotalAmount: amount,
  netTotalAmount: amount,
})
export type OrderItem = z.infer<typeof orderItem>

export const orderItems = z.array(orderItem)

/** The sum the gateway compares with every amount it is told. */
export function grossOf(items: OrderItem[]): number {
  return items.reduce((sum, item) => sum + item.grossTotalAmount, 0)
}
