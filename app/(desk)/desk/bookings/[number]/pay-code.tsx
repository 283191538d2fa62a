import { Card } from '@/app/_ui/card'
import { QrCode } from '@/app/_ui/qr-code'
import { TimeLeft } from '@/app/_ui/time-left'
import type { WholeBooking } from '@/lib/booking/find-booking'
import type { Duty } from '@/lib/people/duty'
import { formatTime } from '@/lib/period'
import { bookingUrl } from '@/lib/private-link'
import { cancelNow } from './cancel/actions'
import { DeedForm } from './deed-form'

type Props = { booking: WholeBooking; duties: Duty[]; at: Date }

/** The renter has yet to pay: the way to their own page, for their own phone. No card number is typed here. */
export function PayCode({ booking, duties, at }: Props) {
  const { number, holdUntil, location, contactEmail, termsAcceptedAt } = booking
  const url = bookingUrl(booking)
  return (
    <Card title="The renter pays on their own phone" tone="waiting">
      <div className="grid gap-x-6 gap-y-4 sm:grid-cols-[minmax(10rem,15rem)_minmax(0,1fr)]">
        <QrCode text={url} label={`Code to pay for ${number}`} className="w-full max-w-60 rounded-control" />
        <div className="grid content-start gap-3">
          <p>
            They scan this code, {termsAcceptedAt ? 'and pay.' : 'read and accept the terms, and pay.'} This
            page moves on by itself when they have.
          </p>
          {holdUntil && (
            <p>
              The gear is kept until <strong>{formatTime(holdUntil, location.timeZone)}</strong>{' '}
              <TimeLeft key={holdUntil.toISOString()} seconds={(holdUntil.getTime() - at.getTime()) / 1000} />
              ; unpaid, it is free again by itself.
            </p>
          )}
          <p className="text-sm text-ink-soft">
            No camera? The link is in the letter to <span className="wrap-anywhere">{contactEmail}</span>:{' '}
            <a href={url} className="link wrap-anywhere">
              their page
            </a>
            .
          </p>
          {duties.includes('bookings') && (
            <DeedForm
              action={cancelNow.bind(null, number, 'cancel', { backMinor: 0, keptMinor: 0 })}
              tone="quiet"
              pendingLabel="Cancelling …"
            >
              They do not want it: cancel
            </DeedForm>
          )}
        </div>
      </div>
    </Card>
  )
}
