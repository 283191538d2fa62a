import type { Metadata } from 'next'
import { pathHere } from '@/app/_paths/path-here'
import { requireRenter } from '@/app/_session/require-renter'
import { buttonClass } from '@/app/_ui/button'
import { Card } from '@/app/_ui/card'
import { wordsHere } from '@/app/_ui/language/words-here'
import { PageHead } from '@/app/_ui/page-head'
import { FRAME } from '@/app/(shop)/_say/frame'
import { MINE } from '@/app/(shop)/_say/mine'
import { now } from '@/lib/clock'
import { findKnown } from '@/lib/privacy/find-known'
import { RETENTION } from '@/lib/privacy/retention'
import { EraseForm } from './erase-form'
import { Stays } from './stays'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await wordsHere(MINE)).data.title, robots: { index: false } }
}

/** What we know of whoever is signed in: a copy of it, and having it erased. */
export default async function DataPage() {
  const { email } = await requireRenter()
  const known = await findKnown(email, await now())
  const [{ data: say }, { myBookings }, go] = await Promise.all([
    wordsHere(MINE),
    wordsHere(FRAME),
    pathHere(),
  ])
  const { unpaidDays, contactDays, photoDays } = RETENTION
  const erasable = known.bookings.filter(({ held }) => held === null).length
  return (
    <div className="grid max-w-3xl grid-cols-1 gap-6">
      <PageHead
        title={say.title}
        lead={<span className="wrap-anywhere">{say.lead(email)}</span>}
        trail={[{ label: myBookings, href: go('/my/bookings') }, { label: say.title }]}
      />
      <p>{say.what}</p>
      <p>{say.byItself(unpaidDays, contactDays, photoDays)}</p>
      <Card title={say.copy}>
        <p>{say.copyText}</p>
        <div>
          {/* An ordinary link: that a copy was taken is written down, so it must not be fetched ahead. */}
          <a href={go('/my/data/export.json')} className={buttonClass({ tone: 'quiet' })}>
            {say.download}
          </a>
        </div>
      </Card>
      <Card title={say.erase}>
        <p>{erasable > 0 ? say.now(erasable) : say.nothing}</p>
        <EraseForm
          isPossible={erasable > 0}
          say={{ sure: say.sure, button: say.button, erasing: say.erasing }}
        />
        <Stays known={known} />
        <p className="text-sm text-ink-soft">{say.signIn}</p>
      </Card>
    </div>
  )
}
