import type { Metadata } from 'next'
import { z } from 'zod'
import { requireStaff } from '@/app/_session/require-staff'
import { Card } from '@/app/_ui/card'
import { PageHead } from '@/app/_ui/page-head'
import { Pager } from '@/app/_ui/paths'
import { TextInput } from '@/app/_ui/text-input'
import { FindOrClear } from '@/app/(office)/office/_filter/filter-fields'
import { NothingFound } from '@/app/(office)/office/_filter/nothing-found'
import { findRulePage } from '@/lib/inventory/find-rule-page'
import { RuleTable } from './rule-table'

export const metadata: Metadata = { title: 'Rental rules' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const ASKED = z.object({
  q: z.string().trim().min(1).max(100).optional().catch(undefined),
  page: z.coerce.number().int().positive().max(100_000).catch(1),
})

export default async function RulesPage({ searchParams }: Props) {
  await requireStaff('people')
  const { q, page } = ASKED.parse(await searchParams)
  const { rows, total, ...place } = await findRulePage(q, page)
  return (
    <>
      <PageHead
        title="Rental rules"
        lead="How long before, for how long and at which times of day each thing is rented out. Without a rule: whenever a shop is open."
      />
      <Search q={q} />
      {total === 0 ? (
        <NothingFound
          isNarrowed={q !== undefined}
          narrowed={{
            title: 'No product like that',
            text: 'Try part of a name.',
            all: 'Show all products',
            href: '/office/rules',
          }}
          never={{
            title: 'Nothing is rented out yet',
            text: 'A product stands here as soon as it has a price.',
          }}
        />
      ) : (
        <>
          <Card flush>
            <RuleTable products={rows} />
          </Card>
          <Pager {...place} hrefFor={(next) => hrefOf(q, next)} />
        </>
      )}
    </>
  )
}

function hrefOf(q: string | undefined, page: number): string {
  const given = new URLSearchParams({ ...(q && { q }), ...(page > 1 && { page: String(page) }) })
  return given.size > 0 ? `/office/rules?${given}` : '/office/rules'
}

const Search = ({ q }: { q: string | undefined }) => (
  <search>
    <form action="/office/rules" className="grid grid-cols-[minmax(0,1fr)_auto] items-end gap-3">
      <TextInput
        label="Search"
        name="q"
        type="search"
        maxLength={100}
        autoComplete="off"
        placeholder="Name"
        defaultValue={q}
      />
      <FindOrClear href="/office/rules" isNarrowed={q !== undefined} />
    </form>
  </search>
)
