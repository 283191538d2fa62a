import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireStaff } from '@/app/_session/require-staff'
import { Card } from '@/app/_ui/card'
import { PageHead } from '@/app/_ui/page-head'
import { StateTag } from '@/app/_ui/tag'
import { AccessForm } from '@/app/(office)/office/people/access-form'
import { ChangeForm } from '@/app/(office)/office/people/change-form'
import { PasswordForm } from '@/app/(office)/office/people/password-form'
import { findUser } from '@/lib/people/find-user'
import { worksHere } from '@/lib/people/person'

export const metadata: Metadata = { title: 'Person' }

type Props = { params: Promise<{ id: string }> }

export default async function PersonPage({ params }: Props) {
  await requireStaff('people')
  const { id } = await params
  const person = await findUser({ id })
  if (!person || !worksHere(person)) notFound()
  const { name, email, duties } = person
  const disabled = person.disabledAt !== null
  const state = { name, email, duties, problems: {} }
  return (
    <>
      <PageHead
        title={name}
        lead={email}
        tag={disabled && <StateTag tone="past">Disabled</StateTag>}
        trail={[{ label: 'People', href: '/office/people' }, { label: name }]}
      />
      <Card title="Name and duties">
        <ChangeForm id={id} person={state} />
      </Card>
      <Card title="New password">
        <PasswordForm id={id} person={state} />
      </Card>
      <Card title="Access">
        <AccessForm id={id} person={state} disabled={disabled} />
      </Card>
    </>
  )
}
