import type { Metadata } from 'next'
import { supportContact } from '@/app/_company/support-contact'
import { pathHere } from '@/app/_paths/path-here'
import { ButtonLink } from '@/app/_ui/button'
import { ErrorPanel } from '@/app/_ui/error-panel'
import { LostPath } from '@/app/_ui/gear/scenes'
import { wordsHere } from '@/app/_ui/language/words-here'
import { FRAME } from '@/app/(shop)/_say/frame'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await wordsHere(FRAME)).notFound.name }
}

export default async function NotFound() {
  const [{ notFound: say, myBookings }, contact, go] = await Promise.all([
    wordsHere(FRAME),
    supportContact(),
    pathHere(),
  ])
  return (
    <ErrorPanel
      title={say.title}
      picture={<LostPath />}
      contact={contact}
      actions={
        <>
          <ButtonLink href={go('/gear')}>{say.see}</ButtonLink>
          <ButtonLink tone="quiet" href={go('/my/bookings')}>
            {myBookings}
          </ButtonLink>
        </>
      }
    >
      <p>{say.text}</p>
    </ErrorPanel>
  )
}
