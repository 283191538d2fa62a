import type { Metadata } from 'next'
import { requireStaff } from '@/app/_session/require-staff'
import { ButtonLink } from '@/app/_ui/button'
import { Card } from '@/app/_ui/card'
import { Notice } from '@/app/_ui/notice'
import { PageHead } from '@/app/_ui/page-head'
import { findStaff } from '@/lib/people/find-staff'
import { PeopleTable } from './people-table'

export const metadata: Metadata = { title: 'People' }

type Props = { searchParams: Promise<{ added?: string | string[] }> }

export default async function PeoplePage({ searchParams }: Props) {
  await requireStaff('people')
  const people = await findStaff()
  const { added } = await searchParams
  const newcomer = people.find(({ id }) => id === added)
  return (
    <>
      <PageHead
        title="People"
        lead="Who works here, and what each of them may do."
        actions={<ButtonLink href="/office/people/new">Add a person</ButtonLink>}
      />
      {newcomer && (
        <Notice tone="ok" title={`${newcomer.name} works here now`} announce>
          Tell them the first password yourself. They sign in at /staff/sign-in with {newcomer.email}.
        </Notice>
      )}
      <Card flush>
        <PeopleTable people={people} />
      </Card>
    </>
  )
}
