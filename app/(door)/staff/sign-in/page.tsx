import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { homeOf } from '@/app/_session/home-of'
import { safePath } from '@/app/_session/safe-path'
import { whoAsks } from '@/app/_session/who-asks'
import { Card } from '@/app/_ui/card'
import { Link } from '@/app/_ui/link'
import { PageHead } from '@/app/_ui/page-head'
import { PasswordForm } from './password-form'

export const metadata: Metadata = { title: 'Staff sign-in', robots: { index: false } }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function StaffSignInPage({ searchParams }: Props) {
  const { next } = await searchParams
  const visitor = await whoAsks()
  if (visitor && visitor.duties.length > 0) redirect(safePath(next, homeOf(visitor)))
  return (
    <div className="mx-auto grid w-full max-w-md content-start gap-6 py-8 md:py-14">
      <PageHead title="Good to see you" lead="For those who work here. A session lasts eight hours." />
      <Card>
        <PasswordForm next={safePath(next, '')} />
      </Card>
      <p className="text-sm text-ink-soft">
        Forgotten your password? Whoever keeps the list of people in the office can set a new one. Looking for
        a booking of your own?{' '}
        <Link href="/sign-in" className="link">
          Sign in as a renter
        </Link>
        .
      </p>
    </div>
  )
}
