import type { Metadata } from 'next'
import { FRAME } from '@/app/(shop)/_say/frame'
import { pathHere } from './_paths/path-here'
import { ButtonLink } from './_ui/button'
import { ErrorPanel } from './_ui/error-panel'
import { LostPath } from './_ui/gear/scenes'
import { wordsHere } from './_ui/language/words-here'
import { PHONE_HOURS } from './_words/phone-hours'
import { fallbackContact } from './contact'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await wordsHere(FRAME)).notFound.name }
}

/** An address that leads nowhere, in the language that it begins with. */
export default async function NotFound() {
  const [{ notFound: say }, hours, go] = await Promise.all([
    wordsHere(FRAME),
    wordsHere(PHONE_HOURS),
    pathHere(),
  ])
  return (
    <main id="main">
      <ErrorPanel
        title={say.title}
        picture={<LostPath />}
        brand="Kickstand"
        home={go('/')}
        contact={{ ...fallbackContact, hours }}
        actions={<ButtonLink href={go('/')}>{say.see}</ButtonLink>}
      >
        <p>{say.text}</p>
      </ErrorPanel>
    </main>
  )
}
