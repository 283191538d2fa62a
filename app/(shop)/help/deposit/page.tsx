import type { Metadata } from 'next'
import { connection } from 'next/server'
import type { ReactNode } from 'react'
import { companyHere } from '@/app/_company/here'
import { supportContact } from '@/app/_company/support-contact'
import { Card } from '@/app/_ui/card'
import { ContactPath } from '@/app/_ui/contact'
import { wordsHere } from '@/app/_ui/language/words-here'
import { PageHead } from '@/app/_ui/page-head'
import { HELP } from '@/app/(shop)/_say/help'
import { findLocations } from '@/lib/inventory/find-locations'
import { findCapturableDays } from '@/lib/payment/find-capturable-days'
import { ExampleStory } from './example-story'

export async function generateMetadata(): Promise<Metadata> {
  const { title, description } = await wordsHere(HELP)
  return { title, description }
}

/** The deposit explained to somebody who has never had one, honest about what banks do. Ends with a person to ask. */
export default async function DepositHelpPage() {
  await connection()
  const [contact, shops, say, { currency }] = await Promise.all([
    supportContact(),
    findLocations(),
    wordsHere(HELP),
    companyHere(),
  ])
  const mostDays = Math.max(...(await Promise.all(shops.map(({ id }) => findCapturableDays(id)))))
  return (
    <div className="mx-auto grid w-full max-w-3xl grid-cols-1 gap-8">
      <PageHead title={say.title} lead={say.lead} />
      <ExampleStory currency={currency} />
      {say.parts(mostDays).map(({ title, texts }) => (
        <Part key={title} title={title}>
          {texts.map((text) => (
            <p key={String(text)}>
              {typeof text === 'string' ? (
                text
              ) : (
                <>
                  <strong>{text[0]}</strong> {text[1]}
                </>
              )}
            </p>
          ))}
        </Part>
      ))}
      <Card title={say.question} tone="ours">
        <ContactPath contact={contact} lead={say.call} />
      </Card>
    </div>
  )
}

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="grid gap-3">
    <h2>{title}</h2>
    <div className="grid max-w-prose gap-3">{children}</div>
  </section>
)
