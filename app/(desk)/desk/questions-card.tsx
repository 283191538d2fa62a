import { Card } from '@/app/_ui/card'
import { type Column, DataTable } from '@/app/_ui/data-table'
import { Link } from '@/app/_ui/link'
import { Instant } from '@/app/_ui/period'
import { findOpenQuestions, type OpenQuestion } from '@/lib/question/find-open-questions'

type Props = { shop: { id: string; timeZone: string } }

/** What renters of this shop have asked and nobody has answered, the oldest first; nothing when there is nothing. */
export async function QuestionsCard({ shop: { id, timeZone } }: Props) {
  const rows = await findOpenQuestions(id)
  if (rows.length === 0) return null
  const columns: Column<OpenQuestion>[] = [
    {
      header: 'Booking',
      names: true,
      cell: ({ booking: { number, contactName } }) => (
        <>
          <Link href={`/desk/bookings/${number}#questions`} className="link block w-fit whitespace-nowrap">
            {number}
          </Link>
          <span className="font-normal wrap-anywhere">{contactName}</span>
        </>
      ),
    },
    {
      header: 'Question',
      cell: ({ text }) => <span className="line-clamp-3 whitespace-pre-line wrap-anywhere">{text}</span>,
    },
    { header: 'Asked', cell: ({ askedAt }) => <Instant at={askedAt} timeZone={timeZone} /> },
    { header: 'Picks up', cell: ({ booking }) => <Instant at={booking.fromAt} timeZone={timeZone} /> },
  ]
  return (
    <Card title="Questions to answer" tone="waiting" flush>
      <DataTable caption="Questions to answer" columns={columns} rows={rows} rowKey={(row) => row.id} dense />
    </Card>
  )
}
