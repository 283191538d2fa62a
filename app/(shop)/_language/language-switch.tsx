import { pathAskedIn } from '@/app/_paths/path-here'
import { askedLanguage } from '@/app/_ui/language/asked-language'
import { LANGUAGE_NAMES, LANGUAGES } from '@/lib/language'

/** The same page in the other languages, with everything that is in its address. Plain links: the frame of the page changes its language too. */
export async function LanguageSwitch({ label }: { label: string }) {
  const here = await askedLanguage()
  const ways = await Promise.all(
    LANGUAGES.map(async (language) => ({ language, href: await pathAskedIn(language) })),
  )
  return (
    <nav aria-label={label} className="no-print mb-4">
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {ways.map(({ language, href }) => (
          <li key={language}>
            <a
              href={href}
              lang={language}
              hrefLang={language}
              aria-current={language === here ? 'true' : undefined}
              className="link inline-flex min-h-8 items-center aria-[current=true]:font-semibold aria-[current=true]:text-ink aria-[current=true]:no-underline"
            >
              {LANGUAGE_NAMES[language]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
