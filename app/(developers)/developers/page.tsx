import type { Metadata } from 'next'
import { Card } from '@/app/_ui/card'
import { PageHead } from '@/app/_ui/page-head'
import { OPERATIONS } from '@/app/api/v1/_contract/operations'
import { EVENTS } from '@/lib/partner/event'
import { BookingStory } from './booking-story'
import { Code } from './code'
import { OperationCard } from './operation-card'
import { WidgetCard } from './widget-card'

export const metadata: Metadata = { title: 'For developers' }

/** The API in words, made from the same table as its OpenAPI description. */
export default function DevelopersPage() {
  return (
    <div className="grid grid-cols-1 gap-6">
      <PageHead
        title="For developers"
        lead="Put our gear into a page of yours, or search, quote and book it from a program, and hear what becomes of bookings."
      />
      <p>
        The same for machines:{' '}
        <a href="/api/v1/openapi.json" className="link">
          OpenAPI 3.1
        </a>
        .
      </p>
      <WidgetCard />
      <BookingStory />
      <Manners />
      <h2>What can be asked</h2>
      {OPERATIONS.map((operation) => (
        <OperationCard key={operation.method + operation.path} operation={operation} />
      ))}
      <Webhooks />
    </div>
  )
}

const Manners = () => (
  <Card title="What holds for everything">
    <ul className="grid list-disc gap-2 pl-5">
      <li>
        Keys come from the shop and begin with <code>ks_live_</code>, or <code>ks_test_</code> where nothing
        is real. Send one as <code>Authorization: Bearer ks_…</code>, from a server only: whoever has it can
        use it.
      </li>
      <li>
        Amounts are minor units of a currency, VAT included. Instants are ISO 8601; we write UTC and name the
        zone of the location beside it, and we ask you to send an offset.
      </li>
      <li>
        A list has <code>next</code>. Send it as <code>after</code> to go on; <code>null</code> is the end.
      </li>
      <li>
        A no is a problem as RFC 9457 has it: <code>code</code> stays the same for programs,{' '}
        <code>detail</code> is a sentence for people. 409 is the shop’s own no, such as{' '}
        <code>dates-taken</code>, <code>price-changed</code> or <code>terms-changed</code>. What we do not
        know in a question or a body is refused with 422; a body may have 64 kB.
      </li>
      <li>
        Every answer says how many calls are left this minute (<code>RateLimit-Remaining</code>,{' '}
        <code>RateLimit-Reset</code>); after the last one comes 429 with <code>Retry-After</code>.
      </li>
    </ul>
  </Card>
)

const Webhooks = () => (
  <Card title="Hear of what happens" id="webhooks">
    <p>
      The shop can add an address of yours. It is told as soon as something happens, signed as the Standard
      Webhooks say: <code>webhook-id</code> stays the same when we try again, <code>webhook-signature</code>{' '}
      is the HMAC-SHA256 of <code>id.timestamp.body</code> with your secret (the part after{' '}
      <code>whsec_</code>, from base64). Answer with 2xx within ten seconds; else we try again with growing
      pauses, ten times in three and a half days. What happens to one booking comes in its order. The message
      does not say how the booking is by now: ask for it at <code>url</code>.
    </p>
    <Code
      text={`POST /your/address
webhook-id: evt_0193a000-0000-7000-8000-000000000000
webhook-timestamp: 1764410400
webhook-signature: v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=

{"type":"booking.confirmed","timestamp":"2026-11-29T10:00:00.000Z",
 "data":{"booking":"K7QM-4F2P","location":"bergen","url":"…/api/v1/bookings/K7QM-4F2P"}}`}
    />
    <p className="wrap-anywhere">You can hear of {EVENTS.join(', ')}.</p>
  </Card>
)
