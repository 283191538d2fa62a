import type { Metadata } from 'next'
import { connection } from 'next/server'
import { Card } from '@/app/_ui/card'
import { ContactPath } from '@/app/_ui/contact'
import { PageHead } from '@/app/_ui/page-head'
import { supportContact } from '@/app/(shop)/_contact/support-contact'
import { Shops } from '@/app/(shop)/_home/shops'
import { now } from '@/lib/clock'
import { findLocations } from '@/lib/inventory/find-locations'

export const metadata: Metadata = {
  title: 'Contact',
  description: 'Where our shops are, when they are open, and how to reach a person.',
}

/** People to reach: for anything at all, and at each shop. */
export default async function ContactPage() {
  await connection()
  const [contact, locations, at] = await Promise.all([supportContact(), findLocations(), now()])
  return (
    <div className="grid grid-cols-1 gap-10">
      <PageHead title="Contact" lead="A person answers, by phone and in writing." />
      <Card title="Questions about a booking, a payment or a deposit" tone="ours">
        <p>
          Have the number of your booking at hand; it is in every letter from us, and looks like K7Q-4MX2.
        </p>
        <ContactPath contact={contact} />
      </Card>
      <Shops locations={locations} at={at} />
    </div>
  )
}
