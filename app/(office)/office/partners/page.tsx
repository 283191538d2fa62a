import type { Metadata } from 'next'
import { requireStaff } from '@/app/_session/require-staff'
import { ButtonLink } from '@/app/_ui/button'
import { Card } from '@/app/_ui/card'
import { Notice } from '@/app/_ui/notice'
import { PageHead } from '@/app/_ui/page-head'
import { History } from '@/app/(office)/office/_history/history'
import { findLocations } from '@/lib/inventory/find-locations'
import { findHistory } from '@/lib/logbook/find-history'
import { findKeys } from '@/lib/partner/find-keys'
import { findWebhooks } from '@/lib/partner/find-webhooks'
import { KeyForm } from './key-form'
import { KeyTable } from './key-table'
import { WebhookForm } from './webhook-form'
import { WebhookTable } from './webhook-table'

export const metadata: Metadata = { title: 'Partners' }

type Props = { searchParams: Promise<{ done?: string | string[] }> }

const DONE: Record<string, string> = {
  revoked: 'The key opens nothing any more.',
  ended: 'The address hears of nothing any more.',
}

export default async function PartnersPage({ searchParams }: Props) {
  await requireStaff('people')
  const [{ done }, keys, webhooks, locations, history] = await Promise.all([
    searchParams,
    findKeys(),
    findWebhooks(),
    findLocations(),
    findHistory('partners'),
  ])
  const places = locations.map(({ id, name }) => ({ id, name }))
  const timeZone = locations[0]?.timeZone ?? 'UTC'
  const said = DONE[String(done)]
  return (
    <>
      <PageHead
        title="Partners"
        lead="Your own site and programs of others: what they may ask, and what they are told."
        actions={
          <ButtonLink tone="quiet" href="/developers">
            How to use the API
          </ButtonLink>
        }
      />
      {said && (
        <Notice tone="ok" announce>
          {said}
        </Notice>
      )}
      <Card title="Keys for the API" flush>
        <KeyTable keys={keys} timeZone={timeZone} />
      </Card>
      <Card title="Make a key" className="max-w-2xl">
        <KeyForm places={places} />
      </Card>
      <Card title="Webhooks" flush>
        <WebhookTable webhooks={webhooks} />
      </Card>
      <Card title="Add an address" className="max-w-2xl">
        <WebhookForm places={places} />
      </Card>
      <Card title="What was changed">
        <History entries={history} timeZone={timeZone} empty="Nobody has let a program in yet." />
      </Card>
    </>
  )
}
