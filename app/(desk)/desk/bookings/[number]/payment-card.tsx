import { Amount } from '@/app/_ui/amount'
import { Card } from '@/app/_ui/card'
import { type Column, DataTable } from '@/app/_ui/data-table'
import { Disclosure } from '@/app/_ui/disclosure'
import { Instant } from '@/app/_ui/period'
import { StateTag, type TagTone } from '@/app/_ui/tag'
import { PURPOSES } from '@/app/_words/attempts'
import { PAYMENT_STATES } from '@/app/_words/payment-states'
import type { WholeBooking } from '@/lib/booking/find-booking'
import type { CheckoutCause } from '@/lib/generated/prisma/client'
import { type PaymentState, stateOf } from '@/lib/payment/payment'
import { AttemptList } from './attempt-list'

type Payment = WholeBooking['payments'][number]
type Line = Payment['lines'][number]

const TONES: Record<PaymentState, TagTone> = {
  OPEN: 'neutral',
  AUTHORIZED: 'ok',
  PARTLY_CAPTURED: 'ok',
  CAPTURED: 'ok',
  PARTLY_REFUNDED: 'ours',
  REFUNDED: 'past',
  RELEASED: 'past',
  TERMINATED: 'past',
  EXPIRED: 'past',
}

/** One authorization: what it was for, what became of it, and everything that was asked of the gateway. */
export function PaymentCard({ payment, timeZone }: { payment: Payment; timeZone: string }) {
  const state = stateOf(payment)
  const { currency, lines, authorizedAt, authorizedMinor, amountMinor } = payment
  return (
    <Card
      level={3}
      title={titleOf(payment)}
      action={<StateTag tone={TONES[state]}>{PAYMENT_STATES.en[state]}</StateTag>}
      flush
    >
      <p className="px-inset py-3 text-sm text-ink-soft">
        {authorizedAt ? (
          <>
            <Amount minor={authorizedMinor} currency={currency} />{' '}
            {payment.methodKind === 'DIRECT' ? 'paid' : 'authorized'}{' '}
            <Instant at={authorizedAt} timeZone={timeZone} year />
          </>
        ) : (
          <>
            <Amount minor={amountMinor} currency={currency} /> asked for, not{' '}
            {payment.checkout.cause === 'DEPOSIT' ? 'approved' : 'paid'}
          </>
        )}
        {payment.gatewayRef && (
          <>
            . Reference at the gateway:{' '}
            <span className="wrap-anywhere tabular-nums">{payment.gatewayRef}</span>
          </>
        )}
      </p>
      <div className="border-t border-line">
        <DataTable
          caption={`What the ${titleOf(payment).toLowerCase()} was for`}
          columns={columnsIn(currency)}
          rows={lines}
          rowKey={({ id }) => id}
          dense
        />
      </div>
      {payment.attempts.length > 0 && (
        <div className="border-t border-line p-inset">
          <Disclosure summary={`What was asked of the bank: ${payment.attempts.length}`}>
            <AttemptList payment={payment} timeZone={timeZone} />
          </Disclosure>
        </div>
      )}
    </Card>
  )
}

const titleOf = ({ checkout, methodLabel, attempts, lines }: Payment): string => {
  const byCard = checkout.request?.linkSentAt === null && attempts.some(({ kind }) => kind === 'STORED_CARD')
  // Approved with the rent, but an authorization of its own.
  const isDeposit = checkout.cause === 'BOOKING' && lines.every(({ purpose }) => purpose === 'DEPOSIT')
  const title = byCard ? 'Charge of the stored card' : isDeposit ? 'Deposit' : TITLES[checkout.cause]
  return `${title}${methodLabel ? `, ${methodLabel}` : ''}`
}

const TITLES: Record<CheckoutCause, string> = {
  BOOKING: 'Payment for the booking',
  DEPOSIT: 'Approval of the deposit',
  EXTRA: 'Payment by link',
}

function columnsIn(currency: string): Column<Line>[] {
  const amount = (minor: number) =>
    minor === 0 ? <span className="text-ink-soft">–</span> : <Amount minor={minor} currency={currency} />
  return [
    {
      header: 'Line',
      names: true,
      cell: ({ description, quantity }) => `${quantity > 1 ? `${quantity} × ` : ''}${description}`,
    },
    { header: 'For', cell: ({ purpose }) => PURPOSES.en[purpose] },
    { header: 'Amount', align: 'end', cell: ({ amountMinor }) => amount(amountMinor) },
    { header: 'Captured', align: 'end', cell: ({ capturedMinor }) => amount(capturedMinor) },
    { header: 'Refunded', align: 'end', cell: ({ refundedMinor }) => amount(refundedMinor) },
  ]
}
