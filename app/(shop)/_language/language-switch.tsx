'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import { useLanguage } from '#language'
import { addressIn } from '@/app/_paths/address-in'
import { readPath } from '@/app/_paths/read-path'
import { LANGUAGE_NAMES, LANGUAGES } from '@/lib/language'

/**
 * The same page in the other languages, with everything that is in its address: drawn in the browser too, because the frame
 * stays while people go from page to page. Plain links: with a new language the frame is drawn anew.
 */
export function LanguageSwitch({ label }: { label: string }) {
  const here = useLanguage()
  // On the server this is the page's own address, in the browser the one that was asked for; both lead to the same page.
  const { inner } = readPath(usePathname())
  const query = String(useSearchParams())
  return (
    <nav aria-label={label} className="no-print mb-4">
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {LANGUAGES.map((language) => (
          <li key={language}>
            <a
              href={addressIn(language, inner, query && `?${query}`)}
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
