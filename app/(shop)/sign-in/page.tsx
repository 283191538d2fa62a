import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { homeOf } from '@/app/_session/home-of'
import { safePath } from '@/app/_session/safe-path'
import { whoAsks } from '@/app/_session/who-asks'
import { Card } from '@/app/_ui/card'
import { Notice } from '@/app/_ui/notice'
import { PageHead } from '@/app/_ui/page-head'
import { sentenceFor } from '@/app/_words/refusals'
import { refused } from '@/lib/outcome'
import { LinkForm } from './link-form'

export const metadata: Metadata = { title: 'Sign in' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function SignInPage({ searchParams }: Props) {
  const { next, problem } = await searchParams
  const visitor = await whoAsks()
  if (visitor) redirect(safePath(next, homeOf(visitor)))
  return (
    <div className="mx-auto grid w-full max-w-md gap-6 py-8 sm:py-14">
      <PageHead
        title="See your bookings"
        lead="No password to remember: we send a link to your e-mail address."
      />
      {problem === 'link-used-up' && (
        <Notice tone="problem" announce>
          {sentenceFor(refused('link-used-up'))}
        </Notice>
      )}
      <Card>
        <LinkForm next={safePath(next, '/my/bookings')} />
      </Card>
      <p className="text-sm text-ink-soft">
        In a hurry? The link in your confirmation e-mail opens that booking without signing in. If you work
        here,{' '}
        <Link href="/staff/sign-in" className="link">
          sign in with your password
        </Link>
        .
      </p>
    </div>
  )
}
