import type { Metadata } from 'next'
import { requireBooking } from '@/app/_session/require-booking'
import { PageHead } from '@/app/_ui/page-head'
import { Instant } from '@/app/_ui/period'
import { TermsText } from '@/app/(shop)/_terms/terms-text'

type Props = { params: Promise<{ number: string; key: string }> }

export const metadata: Metadata = { title: 'Rental terms', robots: { index: false, follow: false } }

/** What was agreed, or is to be agreed to, word for word, with the fingerprint that proves it. */
export default async function AcceptedTermsPage({ params }: Props) {
  const { number, key } = await params
  const { booking } = await requireBooking(number, key)
  const { termsText, termsHash, termsVersion, termsAcceptedAt, contactName, location } = booking
  return (
    <div className="grid grid-cols-1 gap-6">
      <PageHead
        title={termsAcceptedAt ? 'The terms you accepted' : 'The rental terms of your booking'}
        trail={[{ label: `Booking ${number}`, href: `/b/${number}/${key}` }, { label: 'Terms' }]}
      />
      <p className="max-w-prose text-ink-soft">
        {termsAcceptedAt ? (
          <>
            Version {termsVersion}, accepted by {contactName} on{' '}
            <Instant at={termsAcceptedAt} timeZone={location.timeZone} year />.
          </>
        ) : (
          `Version ${termsVersion}. You accept them before you pay.`
        )}{' '}
        They stay as they are here, whatever we change later.
      </p>
      <article className="max-w-3xl rounded-panel border border-line bg-surface p-inset">
        <TermsText text={termsText} level={2} />
      </article>
      <p className="text-sm text-ink-soft">
        Fingerprint of the text (SHA-256): <code className="wrap-anywhere">{termsHash}</code>
      </p>
    </div>
  )
}
