import { IN_FLIGHT } from '@/lib/payment/attempt'
import type { WholeBooking } from './find-booking'

type Request = NonNullable<WholeBooking['payments'][number]['checkout']['request']>

/** DECLINED: the stored card did not work, and nobody has sent a link since. CHARGED: paid by the stored card. WITHDRAWN: part of a later sum. */
export type ExtraStanding = 'ASKING' | 'DECLINED' | 'LINK_SENT' | 'PAID' | 'CHARGED' | 'WITHDRAWN'

export type Extra = {
  request: Request
  standing: ExtraStanding
  /** What the bank answered when it declined. */
  reason: string | null
}

/** What was asked for after the rental, oldest first, and what came of it; computed from its payments. */
export function extrasOf({ payments }: Pick<WholeBooking, 'payments'>): Extra[] {
  const requests = new Map(
    payments.flatMap(({ checkout }) => (checkout.request ? [[checkout.id, checkout.request]] : [])),
  )
  return [...requests.values()].map((request) => {
    const own = payments.filter(({ checkout }) => checkout.id === request.checkoutId)
    const attempts = own.flatMap((payment) => payment.attempts)
    const byCard = attempts.findLast(({ kind }) => kind === 'STORED_CARD')
    const isPaid = own.some(({ capturedMinor }) => capturedMinor > 0)
    const isOpen = attempts.some(({ kind, fate }) => kind !== 'CHECKOUT' && IN_FLIGHT.includes(fate))
    return { request, standing: standingOf(), reason: byCard?.reason ?? null }

    function standingOf(): ExtraStanding {
      if (isPaid) return byCard?.fate === 'DONE' ? 'CHARGED' : 'PAID'
      if (request.withdrawnAt) return 'WITHDRAWN'
      if (isOpen) return 'ASKING'
      return request.linkSentAt ? 'LINK_SENT' : 'DECLINED'
    }
  })
}
