import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireStaff } from '@/app/_session/require-staff'
import { Amount } from '@/app/_ui/amount'
import { ButtonLink } from '@/app/_ui/button'
import { Card } from '@/app/_ui/card'
import { DataTable } from '@/app/_ui/data-table'
import { Facts, PageHead } from '@/app/_ui/page-head'
import { Instant, Period } from '@/app/_ui/period'
import { KINDS } from '@/app/(office)/office/receipts/kinds'
import { findReceipt } from '@/lib/receipt/find-receipt'
import { isUuid } from '@/lib/uuid'

export const metadata: Metadata = { title: 'Receipt' }

type Found = NonNullable<Awaited<ReturnType<typeof findReceipt>>>

export default async function ReceiptPage({ params }: { params: Promise<{ id: string }> }) {
  await requireStaff('receipts')
  const { id } = await params
  const receipt = (isUuid(id) && (await findReceipt(id))) || notFound()
  return (
    <>
      <PageHead
        title={`Receipt ${receipt.number}`}
        lead={KINDS[receipt.kind]}
        trail={[{ label: 'Receipts', href: '/office/receipts' }, { label: receipt.number }]}
        actions={<ButtonLink href={`/office/receipts/${receipt.id}/pdf`}>Open the PDF</ButtonLink>}
      />
      <Card title="What it says">
        <Facts wide facts={factsOf(receipt)} />
      </Card>
      <Card title="Lines" flush>
        <Lines receipt={receipt} />
      </Card>
    </>
  )
}

function factsOf({ snapshot, issuedAt, bookingNumber }: Found) {
  const { location, booking, payment, reason, note, originalNumber, currency } = snapshot
  return [
    { term: 'Amount', detail: <Amount minor={snapshot.amountMinor} currency={currency} /> },
    { term: 'of which VAT', detail: <Amount minor={snapshot.vatMinor} currency={currency} /> },
    { term: 'Issued', detail: <Instant at={issuedAt} timeZone={location.timeZone} year /> },
    { term: 'Booking', detail: bookingNumber },
    { term: 'Renter', detail: `${booking.renter}, ${booking.email}` },
    {
      term: 'Rental',
      detail: (
        <Period
          from={new Date(booking.fromAt)}
          until={new Date(booking.untilAt)}
          timeZone={location.timeZone}
          year
        />
      ),
    },
    { term: 'Location', detail: location.name },
    { term: 'Method', detail: payment.methodLabel || payment.methodKind },
    {
      term: 'Reference at the gateway',
      detail: <span className="break-all">{payment.movedRef ?? payment.gatewayRef}</span>,
    },
    ...(reason ? [{ term: 'Reason', detail: reason === 'DAMAGE' ? 'Damage' : 'Late return' }] : []),
    ...(note ? [{ term: 'Note to the renter', detail: note }] : []),
    ...(originalNumber ? [{ term: 'Refers to receipt', detail: originalNumber }] : []),
  ]
}

const TREATMENTS = { STANDARD: 'Taxable', OUTSIDE: 'Outside VAT', HELD: 'Deposit in our keeping' } as const

const Lines = ({ receipt: { snapshot } }: { receipt: Found }) => (
  <DataTable
    caption="Lines of the receipt"
    dense
    rows={snapshot.lines.map((line, index) => ({ ...line, key: String(index) }))}
    rowKey={({ key }) => key}
    columns={[
      { header: 'For', names: true, cell: ({ description }) => description },
      { header: 'Quantity', align: 'end', cell: ({ quantity }) => quantity },
      {
        header: 'VAT',
        cell: ({ vatTreatment, vatRateBp, vatCode }) =>
          `${TREATMENTS[vatTreatment]}${vatTreatment === 'STANDARD' ? ` ${vatRateBp / 100} %` : ''}, code ${vatCode}`,
      },
      {
        header: 'VAT amount',
        align: 'end',
        cell: ({ vatMinor }) => <Amount minor={vatMinor} currency={snapshot.currency} />,
      },
      {
        header: 'Amount',
        align: 'end',
        cell: ({ grossMinor }) => <Amount minor={grossMinor} currency={snapshot.currency} />,
      },
    ]}
  />
)
