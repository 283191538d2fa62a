import type { Metadata } from 'next'
import { requireStaff } from '@/app/_session/require-staff'
import { buttonClass } from '@/app/_ui/button'
import { Card } from '@/app/_ui/card'
import { PageHead } from '@/app/_ui/page-head'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextInput } from '@/app/_ui/text-input'
import { now } from '@/lib/clock'
import { readEmail } from '@/lib/people/email'
import { findKnown } from '@/lib/privacy/find-known'
import { BOOK_YEARS, RETENTION } from '@/lib/privacy/retention'
import { EraseForm } from './erase-form'
import { KnownList } from './known-list'

export const metadata: Metadata = { title: 'Data of renters' }

type Props = { searchParams: Promise<{ email?: string | string[] }> }

/** What is known of one renter: a copy for them, and erasing it when they ask us instead of doing it themselves. */
export default async function RentersPage({ searchParams }: Props) {
  await requireStaff('people')
  const { email: asked } = await searchParams
  const typed = typeof asked === 'string' ? asked.slice(0, 300) : ''
  const email = readEmail(typed)
  const known = email ? await findKnown(email, await now()) : null
  return (
    <>
      <PageHead
        title="Data of renters"
        lead="A copy of all that is known of one person, and erasing it. Renters can do both themselves, under “Your data”."
      />
      <Card title="Who">
        <form className="flex max-w-xl flex-wrap items-end gap-3">
          <div className="min-w-64 flex-1">
            <TextInput
              name="email"
              type="email"
              label="E-mail address they booked with"
              defaultValue={typed}
              error={typed && !email ? 'That is no e-mail address.' : undefined}
            />
          </div>
          <SubmitButton tone="quiet">Look up</SubmitButton>
        </form>
      </Card>
      {email && known && (
        <Card title={email}>
          <KnownList known={known} />
          {known.bookings.length > 0 && (
            <>
              <div>
                {/* An ordinary link: that a copy was taken is written down, so it must not be fetched ahead. */}
                <a
                  href={`/office/renters/export.json?${new URLSearchParams({ email })}`}
                  className={buttonClass({ tone: 'quiet' })}
                >
                  Download a copy (JSON)
                </a>
              </div>
              <EraseForm email={email} />
            </>
          )}
        </Card>
      )}
      <Card title="What is forgotten by itself">
        <ul className="grid list-disc gap-1.5 pl-5">
          <li>Who made a booking that was never paid: after {RETENTION.unpaidDays} days.</li>
          <li>
            Photos of gear that nobody claimed anything for: {RETENTION.photoDays} days after it came back.
          </li>
          <li>
            Who booked, letters, questions and all photos: {RETENTION.contactDays} days after it was over.
          </li>
          <li>
            Where something was taken for damage or delay: {RETENTION.disputeDays} days after that at the
            earliest, also when they ask.
          </li>
          <li>
            Receipts and the ledger stay: {BOOK_YEARS} years after the end of their year, as the law wants it.
          </li>
        </ul>
      </Card>
    </>
  )
}
