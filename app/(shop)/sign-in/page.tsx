import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { pathHere } from '@/app/_paths/path-here'
import { homeOf } from '@/app/_session/home-of'
import { safePath } from '@/app/_session/safe-path'
import { whoAsks } from '@/app/_session/who-asks'
import { Card } from '@/app/_ui/card'
import { askedLanguage } from '@/app/_ui/language/asked-language'
import { wordsHere } from '@/app/_ui/language/words-here'
import { Notice } from '@/app/_ui/notice'
import { PageHead } from '@/app/_ui/page-head'
import { sentenceIn } from '@/app/_words/refusals'
import { FRAME } from '@/app/(shop)/_say/frame'
import { SIGN_IN } from '@/app/(shop)/_say/sign-in'
import { refused } from '@/lib/outcome'
import { LinkForm } from './link-form'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await wordsHere(FRAME)).signIn }
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function SignInPage({ searchParams }: Props) {
  const { next, problem } = await searchParams
  const visitor = await whoAsks()
  const [say, go, language] = await Promise.all([wordsHere(SIGN_IN), pathHere(), askedLanguage()])
  if (visitor) redirect(safePath(next, visitor.duties.length > 0 ? homeOf(visitor) : go('/my/bookings')))
  return (
    <div className="mx-auto grid w-full max-w-md gap-6 py-8 sm:py-14">
      <PageHead title={say.title} lead={say.lead} />
      {problem === 'link-used-up' && (
        <Notice tone="problem" announce>
          {sentenceIn(language, refused('link-used-up'))}
        </Notice>
      )}
      <Card>
        <LinkForm next={safePath(next, go('/my/bookings'))} />
      </Card>
      <p className="text-sm text-ink-soft">
        {say.hurry}{' '}
        <a href="/staff/sign-in" className="link">
          {say.password}
        </a>
        .
      </p>
    </div>
  )
}
