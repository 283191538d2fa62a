'use client'

import { useSyncExternalStore } from 'react'
import { type Language, readLanguage } from '@/lib/language'
import { LAST_WORDS } from './_words/last-words'
import { contactInPage, NOTHING, neverChanges } from './contact-in-page'
import './globals.css'

/** The last net: even the frame around all pages failed. It rides along with every page, so it brings next to nothing. */
export default function GlobalError({ retry }: { error: unknown; retry: () => void }) {
  const language = useSyncExternalStore(neverChanges, languageOfPath, (): Language => 'en')
  const say = LAST_WORDS[language]
  const { brand, phone = '', email } = useSyncExternalStore(neverChanges, contactInPage, () => NOTHING)
  return (
    <html lang={language}>
      <body>
        <title>{`${say.title} · ${brand ?? 'Kickstand'}`}</title>
        <main id="main" className="page grid max-w-2xl gap-5 py-20">
          <h1>{say.title}</h1>
          <button
            type="button"
            onClick={retry}
            className="min-h-control justify-self-start rounded-control bg-fjord px-5 font-semibold text-on-fjord"
          >
            {say.again}
          </button>
          <p>
            <a className="link" href={`tel:${phone.replaceAll(' ', '')}`}>
              {phone}
            </a>{' '}
            ·{' '}
            <a className="link" href={`mailto:${email}`}>
              {email}
            </a>
          </p>
        </main>
      </body>
    </html>
  )
}

// No server is left to ask which language the address is in.
const languageOfPath = (): Language => readLanguage(location.pathname.split('/')[1] ?? '')
