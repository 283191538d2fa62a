import type { Metadata } from 'next'
import { privatePath } from '@/app/_paths/path-here'
import { requireBooking } from '@/app/_session/require-booking'
import { wordsHere } from '@/app/_ui/language/words-here'
import { PageHead } from '@/app/_ui/page-head'
import { Instant } from '@/app/_ui/period'
import { PrintButton } from '@/app/_ui/print-button'
import { BOOKING } from '@/app/(shop)/_say/booking'
import { MINE } from '@/app/(shop)/_say/mine'
import { TermsText } from '@/app/(shop)/_terms/terms-text'
import { Agreed } from './agreed'

type Props = { params: Promise<{ number: string; key: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await wordsHere(BOOKING)).terms.short, robots: { index: false, follow: false } }
}

/** What was agreed, or is to be agreed to, word for word, with the fingerprint that proves it. */
export default async function AcceptedTermsPage({ params }: Props) {
  const { number, key } = await params
  const { booking } = await requireBooking(number, key)
  const [path, { terms: say, title }] = [await privatePath(number, key), await wordsHere(BOOKING)]
  const { agreement } = await wordsHere(MINE)
  const { termsText, termsHash, termsVersion, termsAcceptedAt, contactName, location } = booking
  return (
    <div className="grid grid-cols-1 gap-6">
      <PageHead
        title={termsAcceptedAt ? say.accepted : say.title}
        actions={<PrintButton label={agreement.print} />}
        trail={[{ label: title(number), href: path }, { label: say.short }]}
      />
      <p className="max-w-prose text-ink-soft">
        {termsAcceptedAt
          ? say.by(
              termsVersion,
              contactName,
              <Instant at={termsAcceptedAt} timeZone={location.timeZone} year />,
            )
          : say.open(termsVersion)}
      </p>
      <Agreed booking={booking} />
      <article className="max-w-3xl rounded-panel border border-line bg-surface p-inset">
        <TermsText text={termsText} level={2} />
      </article>
      <p className="text-sm text-ink-soft">
        {say.fingerprint} <code className="wrap-anywhere">{termsHash}</code>
      </p>
    </div>
  )
}
