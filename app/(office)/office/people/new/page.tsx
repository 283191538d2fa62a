import type { Metadata } from 'next'
import { requireStaff } from '@/app/_session/require-staff'
import { Card } from '@/app/_ui/card'
import { PageHead } from '@/app/_ui/page-head'
import { AddForm } from '@/app/(office)/office/people/add-form'

export const metadata: Metadata = { title: 'Add a person' }

export default async function AddPersonPage() {
  await requireStaff('people')
  return (
    <>
      <PageHead
        title="Add a person"
        trail={[{ label: 'People', href: '/office/people' }, { label: 'Add a person' }]}
      />
      <Card>
        <AddForm />
      </Card>
    </>
  )
}
