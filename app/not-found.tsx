import type { Metadata } from 'next'
import { FRAME } from '@/app/(shop)/_say/frame'
import { brandOf } from './_company/brand-of'
import { companyAnyway } from './_company/here'
import { supportContact } from './_company/support-contact'
import { pathHere } from './_paths/path-here'
import { ButtonLink } from './_ui/button'
import { ErrorPanel } from './_ui/error-panel'
import { LostPath } from './_ui/gear/scenes'
import { wordsHere } from './_ui/language/words-here'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await wordsHere(FRAME)).notFound.name }
}

/** An address that leads nowhere, in the language that it begins with. */
export default async function NotFound() {
  const [{ notFound: say }, contact, company, go] = await Promise.all([
    wordsHere(FRAME),
    supportContact(),
    companyAnyway(),
    pathHere(),
  ])
  return (
    <main id="main">
      <ErrorPanel
        title={say.title}
        picture={<LostPath />}
        brand={brandOf(company)}
        home={go('/')}
        contact={contact}
        actions={<ButtonLink href={go('/')}>{say.see}</ButtonLink>}
      >
        <p>{say.text}</p>
      </ErrorPanel>
    </main>
  )
}
