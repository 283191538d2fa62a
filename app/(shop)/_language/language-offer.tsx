import { pathAskedIn } from '@/app/_paths/path-here'
import { askedLanguage } from '@/app/_ui/language/asked-language'
import { FRAME } from '@/app/(shop)/_say/frame'
import { offeredLanguage } from './offered-language'

/** A quiet line for whoever's browser prefers another language than the page has. Nobody is sent anywhere. */
export async function LanguageOffer() {
  const [here, wished] = [await askedLanguage(), await offeredLanguage()]
  if (!wished || wished === here) return null
  return (
    <p className="text-sm">
      <a href={await pathAskedIn(wished)} lang={wished} hrefLang={wished} className="link">
        {FRAME[wished].offer}
      </a>
    </p>
  )
}
