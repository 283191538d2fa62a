import type { Metadata } from 'next'
import { FRAME } from '@/app/(shop)/_say/frame'
import type { Language } from '@/lib/language'
import { brandOf } from './_company/brand-of'
import { companyAnyway } from './_company/here'
import { addressIn } from './_paths/address-in'
import { homeOf } from './_session/home-of'
import { type Visitor, whoAsks } from './_session/who-asks'
import { ButtonLink } from './_ui/button'
import { ErrorPanel } from './_ui/error-panel'
import { ClosedGate } from './_ui/gear/scenes'
import { UI_WORDS } from './_ui/words'
import { BROKEN_WORDS } from './_words/broken'
import { PHONE_HOURS } from './_words/phone-hours'
import { refusedDoor } from './refused-door'

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await refusedDoor(await whoAsks())
  return { title: FRAME[language].forbidden.name }
}

/** For somebody who is signed in and may not come in: a renter reads it in their own language. */
export default async function Forbidden() {
  const visitor = await whoAsks()
  const { language, isRoom } = await refusedDoor(visitor)
  const { forbidden: say } = FRAME[language]
  const company = await companyAnyway()
  const { phone, email, phoneHours } = company
  const worksHere = visitor !== null && visitor.duties.length > 0
  // A page of the shop keeps its frame, which has the brand and the main part already.
  const Frame = isRoom ? 'main' : 'div'
  return (
    <Frame id={isRoom ? 'main' : undefined} lang={language}>
      <ErrorPanel
        title={say.title}
        picture={<ClosedGate />}
        brand={isRoom ? brandOf(company) : undefined}
        home={addressIn(language, '/')}
        contact={{ phone, email, hours: phoneHours || PHONE_HOURS[language] }}
        contactLead={UI_WORDS[language].stillStuck}
        actions={
          <>
            {isRoom && <Home visitor={visitor} language={language} />}
            <ButtonLink tone="quiet" href={addressIn(language, '/')}>
              {BROKEN_WORDS[language].front}
            </ButtonLink>
          </>
        }
      >
        <p>{isRoom ? (worksHere ? DUTY : say.room) : say.page}</p>
      </ErrorPanel>
    </Frame>
  )
}

const DUTY =
  'You are signed in, but this room needs a duty that you have not been given. Whoever keeps the list of people in the office can give it to you.'

function Home({ visitor, language }: { visitor: Visitor | null; language: Language }) {
  const home = visitor ? homeOf(visitor) : '/my/bookings'
  if (home === '/my/bookings')
    return <ButtonLink href={addressIn(language, home)}>{FRAME[language].myBookings}</ButtonLink>
  return <ButtonLink href={home}>{home === '/desk' ? 'To the desk' : 'To the office'}</ButtonLink>
}
