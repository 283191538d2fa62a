import type { Metadata, Viewport } from 'next'
import { connection } from 'next/server'
import type { ReactNode } from 'react'
import { KeepFocus } from './_ui/keep-focus'
import { askedLanguage } from './_ui/language/asked-language'
import { Speaking } from './_ui/language/speaking'
import { UI_WORDS } from './_ui/words'
import './globals.css'

export const metadata: Metadata = {
  title: { default: 'Kickstand', template: '%s · Kickstand' },
  description:
    'Rent bikes, skis and kayaks. Pay once; the deposit is only taken if something happens to the gear.',
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#faf6ee' },
    { media: '(prefers-color-scheme: dark)', color: '#0f1715' },
  ],
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  // Scripts run only with the nonce of their request: a page made at build time, like the 404, would stay without.
  await connection()
  const language = await askedLanguage()
  return (
    <html lang={language}>
      <body>
        <a
          href="#main"
          className="sr-only z-50 rounded-control bg-fjord px-4 py-3 font-semibold text-on-fjord focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
        >
          {UI_WORDS[language].skip}
        </a>
        <KeepFocus />
        <Speaking language={language}>{children}</Speaking>
      </body>
    </html>
  )
}
