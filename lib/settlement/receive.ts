import { now } from '@/lib/clock'
import { transact } from '@/lib/db'
import { findGateway } from '@/lib/gateway/gateways'
import { log } from '@/lib/log'
import { isUuid } from '@/lib/uuid'
import { wake } from '@/lib/wake'

export type Received = 'kept' | 'not-genuine' | 'unknown-payment'

/**
 * A gateway rings. A genuine event is kept in the inbox and answered at once; its content is not believed, it only says
 * which payment to look up. The same event again changes nothing. `paymentId` is the one our own event address carries.
 */
export async function receive(
  gatewayName: string,
  paymentId: string,
  headers: Headers,
  rawBody: string,
): Promise<Received> {
  const gateway = findGateway(gatewayName)
  const at = await now()
  return transact(async (tx) => {
    const payment =
      gateway && isUuid(paymentId)
        ? await tx.payment.findFirst({ where: { id: paymentId, gateway: gatewayName } })
        : null
    if (!gateway || !payment) return 'unknown-payment'
    const event = gateway.readEvent(headers, rawBody, {
      current: payment.webhookSecret,
      ref: payment.gatewayRef,
    })
    if (event === 'not-genuine') {
      log.warn({ gateway: gatewayName, payment: paymentId }, 'an event that is not genuine')
      return 'not-genuine'
    }
    // The event can be here before the answer to our own request: then it brings the payment's name at the gateway.
    if (payment.gatewayRef === null)
      await tx.payment.update({ where: { id: payment.id }, data: { gatewayRef: event.ref } })
    await tx.gatewayEvent.createMany({
      data: { gateway: gatewayName, eventKey: event.eventKey, name: event.name, paymentId, receivedAt: at },
      skipDuplicates: true,
    })
    await wake(tx, 'inbox')
    return 'kept'
  })
}
