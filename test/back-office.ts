import { TEST_SECRET_KEY } from '@/sandbox/nexi'

/** Somebody takes or gives back money in the gateway's own back office, so that we hear of it only when we look. */
export const backOffice = {
  capture: (ref: string, amountMinor: number, reference: string) =>
    ask(`/v1/payments/${ref}/charges`, {
      amount: amountMinor,
      orderItems: [itemOf(reference, amountMinor)],
    }),
  refund: (chargeRef: string, amountMinor: number) =>
    ask(`/v1/charges/${chargeRef}/refunds`, { amount: amountMinor }),
}

const itemOf = (reference: string, amountMinor: number) => ({
  reference,
  name: reference,
  quantity: 1,
  unit: 'pcs',
  unitPrice: amountMinor,
  taxRate: 0,
  taxAmount: 0,
  netTotalAmount: amountMinor,
  grossTotalAmount: amountMinor,
})

async function ask(path: string, body: object): Promise<void> {
  const answer = await fetch(`${process.env.SANDBOX_URL}${path}`, {
    method: 'POST',
    headers: {
      authorization: TEST_SECRET_KEY,
      'content-type': 'application/json',
      'idempotency-key': crypto.randomUUID(),
    },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`The back office refused ${path}: ${answer.status} ${await answer.text()}`)
}
