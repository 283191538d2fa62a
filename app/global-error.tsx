'use client'

import { fallbackContact } from './contact'
import './globals.css'

/** The last net: even the frame around all pages failed. It rides along with every page, so it brings next to nothing. */
export default function GlobalError({ retry }: { error: unknown; retry: () => void }) {
  const { phone, email, hours } = fallbackContact
  return (
    <html lang="en">
      <body>
        <title>That did not work · Kickstand</title>
        <main id="main" className="page grid max-w-2xl gap-5 py-20">
          <h1>That did not work</h1>
          <p className="text-lg text-ink-soft">
            Something broke on our side. Your booking and your money are where they were.
          </p>
          <button
            type="button"
            onClick={retry}
            className="min-h-control justify-self-start rounded-control bg-fjord px-5 font-semibold text-on-fjord"
          >
            Try again
          </button>
          <p>
            Still stuck? Call{' '}
            <a className="link" href={`tel:${phone.replaceAll(' ', '')}`}>
              {phone}
            </a>{' '}
            ({hours}) or write to{' '}
            <a className="link" href={`mailto:${email}`}>
              {email}
            </a>
            .
          </p>
        </main>
      </body>
    </html>
  )
}
