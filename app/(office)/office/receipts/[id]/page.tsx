import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { requireStaff } from '@/app/_session/require-staff'
import { Amount } from '@/app/_ui/amount'
import { buttonClass } from '@/app/_ui/button'
import { Card } from '@/app/_ui/card'
import { Icon } from '@/app/_ui/icon'
import { Link } from '@/app/_ui/link'
import { Facts, PageHead } from '@/app/_ui/page-head'
import { Instant, Period } from '@/app/_ui/period'
import { KindTag } from '@/app/(office)/office/receipts/receipt-table'
import { findReceipt } from '@/lib/receipt/find-receipt'
import type { ReceiptSnapshot } from '@/lib/receipt/receipt'
import { LineTable } from './line-table'

export const metadata: Metadata = { title: 'Receipt' }

type Props = { params: Promise<{ id: string }> }

export default async function ReceiptPage({ params }: Props) {
  const { duties } = await requireStaff('receipts')
  const { data: id = notFound() } = z.uuid().safeParse((await params).id)
  const receipt = (await findReceipt(id)) ?? notFound()
  const { number, kind, issuedAt, snapshot, sha256 } = receipt
  const mayOpen = duties.includes('bookings') || duties.includes('deposits')
  const { timeZone } = snapshot.location
  return (
    <>
      <PageHead
        title={number}
        tag={<KindTag kind={kind} />}
        lead={
          <>
            <Amount
              minor={kind === 'REFUND' ? -snapshot.amountMinor : snapshot.amountMinor}
              currency={snapshot.currency}
              className="font-semibold text-ink"
            />
            , issued <Instant at={issuedAt} timeZone={timeZone} year />
          </>
        }
        trail={[{ label: 'Receipts', href: '/office/receipts' }, { label: number }]}
        actions={
          <a href={`/office/receipts/${id}/pdf`} className={buttonClass({})}>
            <Icon name="receipt" size={18} /> Open the PDF
          </a>
        }
      />
      <Card title="What it is for" flush>
        <LineTable snapshot={snapshot} />
      </Card>
      {snapshot.note && (
        <Card title="Note to the renter">
          <p className="whitespace-pre-line wrap-anywhere">{snapshot.note}</p>
        </Card>
      )}
      <Card title="Where it belongs">
        <Facts wide facts={factsOf(snapshot, mayOpen, sha256)} />
      </Card>
    </>
  )
}

function factsOf(snapshot: ReceiptSnapshot, mayOpen: boolean, sha256: string | null) {
  const { booking, location, payment, originalNumber, movedAt, currency, deposit } = snapshot
  const amount = (minor: number) => <Amount minor={minor} currency={currency} />
  const { timeZone } = location
  return [
    {
      term: 'Booking',
      detail: mayOpen ? (
        <Link href={`/desk/bookings/${booking.number}`} className="link">
          {booking.number}
        </Link>
      ) : (
        booking.number
      ),
    },
    {
      term: 'Renter',
      detail: <span className="wrap-anywhere">{`${booking.renter}, ${booking.email}`}</span>,
    },
    {
      term: 'Rental',
      detail: (
        <Period from={new Date(booking.fromAt)} until={new Date(booking.untilAt)} timeZone={timeZone} year />
      ),
    },
    { term: 'Location', detail: location.name },
    { term: 'Method', detail: payment.methodLabel || payment.methodKind },
    {
      term: 'Money moved',
      detail: movedAt ? (
        <Instant at={new Date(movedAt)} timeZone={timeZone} year />
      ) : (
        'Not with this receipt: it was paid in before'
      ),
    },
    {
      term: 'In the ledger',
      detail: (
        <Link href={`/office/ledger?q=${snapshot.number}`} className="link">
          Its entry
        </Link>
      ),
    },
    { term: 'Payment at the gateway', detail: <Reference text={payment.gatewayRef} /> },
    ...(payment.movedRef
      ? [{ term: 'Movement at the gateway', detail: <Reference text={payment.movedRef} /> }]
      : []),
    ...(originalNumber
      ? [
          {
            term: 'Refers to',
            detail: (
              <Link href={`/office/receipts?q=${originalNumber}`} className="link">
                {originalNumber}
              </Link>
            ),
          },
        ]
      : []),
    ...(deposit
      ? [
          {
            term: 'Deposit after it',
            detail: (
              <>
                {amount(deposit.takenMinor)} of {amount(deposit.limitMinor)} taken,{' '}
                {amount(deposit.leftMinor)} left
              </>
            ),
          },
        ]
      : []),
    ...(sha256 ? [{ term: 'Fingerprint of the PDF (SHA-256)', detail: <Reference text={sha256} /> }] : []),
  ]
}

const Reference = ({ text }: { text: string }) => (
  <span className="text-sm font-normal tabular-nums wrap-anywhere">{text || '–'}</span>
)
