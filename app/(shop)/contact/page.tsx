import type { Metadata } from 'next'
import { connection } from 'next/server'
import { supportContact } from '@/app/_company/support-contact'
import { Card } from '@/app/_ui/card'
import { ContactPath } from '@/app/_ui/contact'
import { wordsHere } from '@/app/_ui/language/words-here'
import { PageHead } from '@/app/_ui/page-head'
import { Shops } from '@/app/(shop)/_home/shops'
import { FRAME } from '@/app/(shop)/_say/frame'
import { now } from '@/lib/clock'
import { findLocations } from '@/lib/inventory/find-locations'

export async function generateMetadata(): Promise<Metadata> {
  const { contact, contactPage } = await wordsHere(FRAME)
  return { title: contact, description: contactPage.description }
}

/** People to reach: for anything at all, and at each shop. */
export default async function ContactPage() {
  await connection()
  const [contact, locations, at, say] = await Promise.all([
    supportContact(),
    findLocations(),
    now(),
    wordsHere(FRAME),
  ])
  return (
    <div className="grid grid-cols-1 gap-10">
      <PageHead title={say.contact} lead={say.contactPage.lead} />
      <Card title={say.contactPage.title} tone="ours">
        <p>{say.contactPage.number}</p>
        <ContactPath contact={contact} />
      </Card>
      <Shops locations={locations} at={at} />
    </div>
  )
}
