import type { Capabilities, MethodKind } from '@/lib/gateway/gateway'
import { gatewayOf } from '@/lib/gateway/gateways'
import type { LockedPayment } from '@/lib/payment/lock-payment'

/** What the method of a payment can do at its gateway; before anybody has chosen one, a card is assumed. */
export const capabilitiesOf = ({
  gateway,
  methodKind,
}: Pick<LockedPayment, 'gateway' | 'methodKind'>): Capabilities =>
  gatewayOf(gateway).capabilities((methodKind ?? 'CARD') as MethodKind)
