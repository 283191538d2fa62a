import { Card } from '@/app/_ui/card'
import { Disclosure } from '@/app/_ui/disclosure'
import { StatTile } from '@/app/_ui/page-head'
import { StateTag } from '@/app/_ui/tag'
import { type Decision, decisionOf } from '@/lib/booking/decision'
import type { BookingRow } from '@/lib/booking/find-bookings'
import { findDesk } from '@/lib/booking/find-desk'
import type { DepositWork } from '@/lib/deposit/find-deposit-work'
import type { Location } from '@/lib/inventory/find-locations'
import { formatHoursOn, whyOn } from '@/lib/inventory/opening'
import { formatTime, instantOf } from '@/lib/period'
import { BookingTable, DepositCell } from './booking-table'
import { EndangeredCard } from './endangered-card'
import { InspectCard } from './inspect-card'
import { NotPickedUp } from './not-picked-up'
import { QuestionsCard } from './questions-card'
import { UndeliveredCard } from './undelivered-card'
import { WorkCard } from './work-card'

type Props = {
  shop: Location
  day: string
  today: string
  at: Date
  work: DepositWork[]
  mayAct: boolean
  inOrder: string | undefined
}

/** One day at one counter. */
export async function DayLists({ shop, day, today, at, work, mayAct, inOrder }: Props) {
  const { goingOut, comingBack, out, held, back, deciding } = await findDesk(shop, day, at)
  const isToday = day === today
  const noon = instantOf(day, '12:00', shop.timeZone)!
  const hours = formatHoursOn(shop, noon)
  const common = { at, day }
  return (
    <>
      <ul className={`grid grid-cols-2 gap-3 ${isToday ? 'md:grid-cols-4' : 'md:grid-cols-3'}`}>
        <Tile label={isToday ? 'Still going out' : 'Going out'} count={goingOut.length} />
        <Tile label={isToday ? 'Due back' : 'Coming back'} count={comingBack.length} />
        {isToday && <Tile label="Out, due later" count={out.length} />}
        <li className="grid max-md:odd:col-span-2">
          <StatTile label="Open" value={hours ?? 'Closed'} hint={whyOn(shop, noon)} />
        </li>
      </ul>
      {isToday && mayAct && <NotPickedUp shop={shop} at={at} />}
      {isToday && <EndangeredCard shop={shop} at={at} mayAct={mayAct} />}
      {isToday && <InspectCard shop={shop} inOrder={inOrder} mayAct={mayAct} />}
      {isToday && <QuestionsCard shop={shop} />}
      {isToday && <UndeliveredCard shop={shop} />}
      {isToday && <WorkCard work={work} shop={shop.slug} at={at} />}
      {deciding.length > 0 && (
        <Card title="Waiting for a decision" tone="waiting" flush>
          <BookingTable
            {...common}
            caption="Waiting for a decision"
            rows={deciding}
            end="untilAt"
            noteHeader="What"
            note={(row) => <DecisionNote row={row} at={at} />}
          />
        </Card>
      )}
      <Card title="Going out" flush>
        <BookingTable
          {...common}
          caption="Going out"
          rows={goingOut}
          end="fromAt"
          showState={!isToday}
          empty={
            <Nothing>{isToday ? 'Nothing more goes out today.' : 'Nothing is booked to go out.'}</Nothing>
          }
        />
      </Card>
      <Card title="Coming back" flush>
        <BookingTable
          {...common}
          caption="Coming back"
          rows={comingBack}
          end="untilAt"
          showState={!isToday}
          note={isToday ? (row) => <DueNote row={row} at={at} /> : undefined}
          waiting={(row) => isOverdue(row, at)}
          empty={<Nothing>{isToday ? 'Nothing more is due back today.' : 'Nothing is due back.'}</Nothing>}
        />
      </Card>
      {isToday && (
        <>
          <Card title="Out, due later" flush>
            <BookingTable
              {...common}
              caption="Out, due later"
              rows={out}
              end="untilAt"
              empty={<Nothing>Nothing else is out.</Nothing>}
            />
          </Card>
          <More
            title="Being paid right now"
            rows={held}
            {...common}
            end="fromAt"
            noteHeader="Hold"
            note={heldNote}
          />
          <More title="Came back today" rows={back} {...common} end="untilAt" />
        </>
      )}
    </>
  )
}

const Tile = ({ label, count }: { label: string; count: number }) => (
  <li className="grid">
    <StatTile label={label} value={count} />
  </li>
)

const Nothing = ({ children }: { children: string }) => (
  <p className="px-inset py-4 text-ink-soft">{children}</p>
)

const isOverdue = ({ state, untilAt }: BookingRow, at: Date): boolean => state === 'OUT' && untilAt < at

const DueNote = ({ row, at }: { row: BookingRow; at: Date }) => (
  <div className="flex flex-wrap gap-1.5 max-md:justify-end">
    {isOverdue(row, at) && <StateTag tone="attention">Overdue</StateTag>}
    <DepositCell row={row} at={at} />
  </div>
)

const DECISIONS: Record<Decision, string> = {
  'refund-stuck': 'Part of a refund could not go back: pay it back in another way',
  'card-declined': 'The stored card was declined: send a payment link',
  'pay-back': 'Pay the deposit back, or keep part of it',
  declined: 'The bank declined: send a payment link',
  claim: 'Claim for damage to decide',
  'claim-due': 'Claim: decide it within days, or nothing of it can be collected any more',
  'claim-answer': 'Claim: the answer is due, and the renter has not given it',
  damaged: 'Came back damaged: capture from the deposit?',
  late: 'Came back late: take the fee, or let it go',
}

function DecisionNote({ row, at }: { row: BookingRow; at: Date }) {
  const decision = decisionOf(row, at)
  return decision && <span className="font-medium text-signal-ink">{DECISIONS[decision]}</span>
}

const heldNote = ({ holdUntil, location }: BookingRow) =>
  holdUntil && <span className="text-ink-soft">Held until {formatTime(holdUntil, location.timeZone)}</span>

type MoreProps = Omit<Parameters<typeof BookingTable>[0], 'caption'> & { title: string }

function More({ title, ...table }: MoreProps) {
  if (table.rows.length === 0) return null
  return (
    <Disclosure summary={`${title}: ${table.rows.length}`}>
      <div className="-mx-4 -mb-4 border-t border-line">
        <BookingTable caption={title} {...table} />
      </div>
    </Disclosure>
  )
}
