import type { Metadata } from 'next'
import { privatePath } from '@/app/_paths/path-here'
import { requireBooking } from '@/app/_session/require-booking'
import { wordsHere } from '@/app/_ui/language/words-here'
import { PageHead } from '@/app/_ui/page-head'
import { Period } from '@/app/_ui/period'
import { BookingTag } from '@/app/(shop)/_booking/booking-tag'
import { BOOKING } from '@/app/(shop)/_say/booking'
import { payingOf } from '@/lib/booking/paying'
import { now } from '@/lib/clock'
import { findContents } from '@/lib/inventory/find-contents'
import { findLogbook } from '@/lib/logbook/find-logbook'
import { AddedCard } from './added-card'
import { AskCard } from './ask/ask-card'
import { AskedDeposit } from './asked-deposit'
import { AtTheCounter } from './at-the-counter'
import { CardOnFile } from './card-on-file'
import { ChangeOfPlans } from './change-of-plans'
import { ChangesCard } from './changes-card'
import { ClaimCard } from './claim-card'
import { ConditionCard } from './condition-card'
import { DepositCaptures } from './deposit-captures'
import { ExtrasCard } from './extras-card'
import { GearCard } from './gear-card'
import { MoneyCard } from './money-card'
import { Owed } from './owed'
import { PaidTwice } from './paid-twice'
import { PlaceCard } from './place-card'
import { ReceiptsCard } from './receipts-card'
import { RefundsCard } from './refunds-card'
import { Status } from './status'

type Props = { params: Promise<{ number: string; key: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title } = await wordsHere(BOOKING)
  return { title: title((await params).number), robots: { index: false, follow: false } }
}

/** One booking as its renter sees it: what is next, the money, the receipts, and where to go. */
export default async function BookingPage({ params }: Props) {
  const { number, key } = await params
  const { booking } = await requireBooking(number, key)
  const at = await now()
  const paying = payingOf(booking, at)
  const log = booking.state === 'HELD' ? await findLogbook(booking.id) : []
  const declined = log.findLast(({ what }) => what === 'payment.declined')
  const [path, say] = [await privatePath(number, key), await wordsHere(BOOKING)]
  const parts = await findContents(booking.lines)
  return (
    <div className="grid grid-cols-1 gap-6">
      <PageHead
        title={say.title(booking.number)}
        tag={<BookingTag state={booking.state} />}
        lead={
          <Period from={booking.fromAt} until={booking.untilAt} timeZone={booking.location.timeZone} year />
        }
      />
      <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-[minmax(0,1fr)_minmax(0,24rem)]">
        <div className="grid grid-cols-1 gap-6">
          <Status booking={booking} paying={paying} at={at} path={path} declinedAt={declined?.at ?? null} />
          <ClaimCard booking={booking} path={path} />
          <AskedDeposit booking={booking} path={path} at={at} />
          <PaidTwice booking={booking} />
          <Owed booking={booking} path={path} />
          <RefundsCard booking={booking} path={path} />
          {paying.kind === 'paid' && <MoneyCard booking={booking} at={at} />}
          <DepositCaptures booking={booking} path={path} at={at} />
          <ExtrasCard booking={booking} />
          <ReceiptsCard booking={booking} path={path} />
          <AskCard booking={booking} path={path} />
        </div>
        <div className="grid grid-cols-1 gap-6">
          <AtTheCounter booking={booking} path={path} />
          <GearCard booking={booking} parts={parts} path={path} />
          <AddedCard booking={booking} path={path} at={at} />
          <ChangesCard booking={booking} />
          <ConditionCard booking={booking} path={path} />
          <PlaceCard booking={booking} at={at} />
          <CardOnFile booking={booking} path={path} at={at} />
          <ChangeOfPlans booking={booking} path={path} at={at} />
        </div>
      </div>
    </div>
  )
}
