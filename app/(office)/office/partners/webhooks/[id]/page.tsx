import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireStaff } from '@/app/_session/require-staff'
import { Card } from '@/app/_ui/card'
import { Disclosure } from '@/app/_ui/disclosure'
import { Notice } from '@/app/_ui/notice'
import { Facts, PageHead } from '@/app/_ui/page-head'
import { Day } from '@/app/_ui/period'
import { SubmitButton } from '@/app/_ui/submit-button'
import { StateTag } from '@/app/_ui/tag'
import { endAddress, sendAgain } from '@/app/(office)/office/partners/actions'
import { findLocations } from '@/lib/inventory/find-locations'
import { findWebhook } from '@/lib/partner/find-webhook'
import { WEBHOOKS_KEPT_DAYS } from '@/lib/partner/forget-webhooks'
import { isUuid } from '@/lib/uuid'
import { DeliveryTable } from './delivery-table'

export const metadata: Metadata = { title: 'Webhook' }

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ done?: string | string[] }> }

const DONE: Record<string, string> = {
  added: 'From now on it is told of deeds as they happen. Give the other side the secret below.',
  again: 'It goes out within a minute.',
  'delivery-forgotten': `This message has been forgotten: they are kept for ${WEBHOOKS_KEPT_DAYS} days. How the booking stands by now can be read through the API.`,
  'nothing-to-replay': 'There is nothing to send again: it is on its way already, or nothing was given up.',
  'webhook-ended': 'This address has been ended; nothing was sent.',
}

export default async function WebhookPage({ params, searchParams }: Props) {
  await requireStaff('people')
  const [{ id }, { done }, [shop]] = await Promise.all([params, searchParams, findLocations()])
  const webhook = isUuid(id) ? await findWebhook(id) : null
  if (!webhook) notFound()
  const timeZone = shop?.timeZone ?? 'UTC'
  const { url, events, location, createdAt, madeBy, endedAt, endedBy, deliveries } = webhook
  const said = DONE[String(done)]
  const hasFailed = deliveries.some(({ state }) => state === 'FAILED')
  return (
    <>
      <PageHead
        title={new URL(url).host}
        lead={url}
        tag={endedAt && <StateTag tone="past">Ended</StateTag>}
        trail={[{ label: 'Partners', href: '/office/partners' }, { label: 'Webhook' }]}
      />
      {said && (
        <Notice tone={done === 'added' || done === 'again' ? 'ok' : 'attention'} announce>
          {said}
        </Notice>
      )}
      <Card title="The address">
        <Facts
          facts={[
            { term: 'Told of', detail: events.join(', ') },
            { term: 'Where', detail: location?.name ?? 'All locations' },
            { term: 'Added', detail: <Since at={createdAt} by={madeBy} timeZone={timeZone} /> },
            ...(endedAt
              ? [{ term: 'Ended', detail: <Since at={endedAt} by={endedBy} timeZone={timeZone} /> }]
              : []),
          ]}
        />
        <Disclosure summary="Show the secret">
          <p>What we send is signed with it; the other side needs it to know that it comes from us.</p>
          <code className="text-sm wrap-anywhere select-all">{webhook.secret}</code>
        </Disclosure>
        {!endedAt && (
          <form action={endAddress}>
            <input type="hidden" name="id" value={id} />
            <SubmitButton tone="danger" pendingLabel="Ending …">
              End this address
            </SubmitButton>
          </form>
        )}
      </Card>
      <Card
        title="What was sent"
        flush
        action={
          hasFailed &&
          !endedAt && (
            <form action={sendAgain}>
              <input type="hidden" name="id" value={id} />
              <SubmitButton tone="quiet" size="small" pendingLabel="Sending …">
                Send all again that were given up
              </SubmitButton>
            </form>
          )
        }
      >
        <p className="px-inset py-3 text-sm text-ink-soft">
          Kept for {WEBHOOKS_KEPT_DAYS} days; what is older cannot be sent again.
        </p>
        <DeliveryTable
          endpointId={id}
          deliveries={deliveries}
          timeZone={timeZone}
          isOver={endedAt !== null}
        />
      </Card>
    </>
  )
}

const Since = ({ at, by, timeZone }: { at: Date; by: string | null; timeZone: string }) => (
  <>
    <Day at={at} timeZone={timeZone} />, {by}
  </>
)
