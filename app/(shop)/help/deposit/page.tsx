import type { Metadata } from 'next'
import { connection } from 'next/server'
import type { ReactNode } from 'react'
import { Card } from '@/app/_ui/card'
import { ContactPath } from '@/app/_ui/contact'
import { PageHead } from '@/app/_ui/page-head'
import { supportContact } from '@/app/(shop)/_contact/support-contact'
import { findLocations } from '@/lib/inventory/find-locations'
import { findCapturableDays } from '@/lib/payment/find-capturable-days'
import { ExampleStory } from './example-story'

export const metadata: Metadata = {
  title: 'How deposits work',
  description:
    'What you approve, what is taken, what your bank shows, and what happens if gear is damaged or late.',
}

/** The deposit explained to somebody who has never had one, honest about what banks do. Ends with a person to ask. */
export default async function DepositHelpPage() {
  await connection()
  const [contact, shops] = await Promise.all([supportContact(), findLocations()])
  const mostDays = Math.max(...(await Promise.all(shops.map(({ id }) => findCapturableDays(id)))))
  return (
    <div className="mx-auto grid w-full max-w-3xl grid-cols-1 gap-8">
      <PageHead
        title="How deposits work"
        lead="You approve the rent and the deposit, as a rule in one go. Only the rent is taken."
      />
      <ExampleStory />
      <Part title="What your bank shows">
        <p>
          Right after you have approved the whole amount, the rent is charged. So you may see two things at
          the same time: the whole amount as pending, and the rent as a payment.
        </p>
        <p>
          Depending on the time and on your bank, it can take some days before the pending and the charged
          amounts are updated. Normally the pending one goes away and the rent alone stays.
        </p>
        <p>
          Is the pending amount still there after two or three bank days? Then please contact your bank. We do
          not block it; the page of your booking has the dates and the reference to tell them.
        </p>
      </Part>
      <Part title="If the gear is damaged or late">
        <p>
          We look at the gear when it comes back. Only for damage, for something that is missing, or for a
          late return may we take money from the deposit: what it costs, and never more than the deposit. You
          get a receipt by e-mail at once that says how much, why, and how to object, with photos where we
          have them.
        </p>
        <p>
          You approved the deposit beforehand, so you are not asked again, and your bank normally carries the
          charge out. That is not certain: a bank may say no to a later charge. Then we send you a link to pay
          instead.
        </p>
        <p>
          If there is too little on the account on that day, some banks carry the charge out all the same, and
          the account can go below zero. Others decline it.
        </p>
      </Part>
      <Part title="If everything is fine">
        <p>
          Then nothing happens. Nothing was taken, so there is no refund to wait for and none will appear on
          your statement. What you approved lapses by itself; the page of your booking says on which day.
        </p>
      </Part>
      <Part title="When the pick-up is weeks away, or the rental is long">
        <p>
          No bank keeps an approval for ever. So when your pick-up is far away you pay the rent only, and we
          send you a link to approve the deposit shortly before you come. We hand the gear out once it is
          approved.
        </p>
        <p>
          On a long rental we ask you to approve the deposit anew before the first approval ends, and let the
          first one go. You see all the dates before you book, and again on the page of your booking.
        </p>
      </Part>
      <Part title="Two dates that are easily mixed up">
        <p>
          <strong>Guaranteed until:</strong> as long as your bank keeps the amount aside. With most cards that
          ends when the rent is taken.
        </p>
        <p>
          <strong>Capturable until:</strong> the last day on which we could still charge some of the deposit,
          at most {mostDays} days after you approved it. That the amount is no longer blocked does not mean
          that this day has passed. Both are on the page of your booking.
        </p>
      </Part>
      <Part title="Paying with Swish or straight from an account">
        <p>
          Some ways to pay cannot keep an amount approved. Then the deposit is really paid together with the
          rent, and what is left of it is paid back after the gear has come back. Your booking says so, and so
          does the receipt.
        </p>
      </Part>
      <Card title="Still a question?" tone="ours">
        <ContactPath
          contact={contact}
          lead="Call or write. Please have the number of your booking at hand."
        />
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
