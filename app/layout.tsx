import type { Metadata, Viewport } from 'next'
import { connection } from 'next/server'
import type { ReactNode } from 'react'
import { HOUSE_ACCENT } from '@/lib/accent'
import type { Company } from '@/lib/company/company'
import { companyAnyway } from './_company/here'
import { accentStyle } from './_ui/accent-style'
import { KeepFocus } from './_ui/keep-focus'
import { askedLanguage } from './_ui/language/asked-language'
import { Speaking } from './_ui/language/speaking'
import { UI_WORDS } from './_ui/words'
import './globals.css'

export async function generateMetadata(): Promise<Metadata> {
  const { brand, revision } = await companyAnyway()
  return {
    icons: [{ url: `/mark.svg?of=${revision}`, type: 'image/svg+xml' }],
    title: { default: brand, template: `%s · ${brand}` },
    description:
      'Rent bikes, skis and kayaks. Pay once; the deposit is only taken if something happens to the gear.',
  }
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
  const [language, company] = await Promise.all([askedLanguage(), companyAnyway()])
  return (
    <html lang={language}>
      <body {...inFrame(company)}>
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

/** The shop's own colour, and what an error page shows when there is no server left to ask. */
function inFrame({ accent, brand, phone, email }: Company) {
  const kept = { 'data-brand': brand, 'data-phone': phone, 'data-email': email }
  return accent === HOUSE_ACCENT ? kept : { ...kept, 'data-accent': '', style: accentStyle(accent) }
}
