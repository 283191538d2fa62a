import type { Metadata } from 'next'
import { z } from 'zod'
import { usePath } from '@/app/_paths/use-path'
import { safePath } from '@/app/_session/safe-path'
import { ButtonLink } from '@/app/_ui/button'
import { Card } from '@/app/_ui/card'
import { useWords } from '@/app/_ui/language/use-words'
import { wordsHere } from '@/app/_ui/language/words-here'
import { Notice } from '@/app/_ui/notice'
import { PageHead } from '@/app/_ui/page-head'
import { SubmitButton } from '@/app/_ui/submit-button'
import { FRAME } from '@/app/(shop)/_say/frame'
import { confirmSignIn } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await wordsHere(FRAME)).signIn, robots: { index: false } }
}

const link = z.object({
  email: z.email().max(254),
  token: z.string().regex(/^[0-9a-f]{64}$/),
  next: z.string().optional(),
})

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** Where the link in the letter leads. Visiting it changes nothing: only the button uses the link up. */
export default async function ConfirmPage({ searchParams }: Props) {
  const asked = link.safeParse(await searchParams)
  const { confirmPage: say } = await wordsHere(FRAME)
  return (
    <div className="mx-auto grid w-full max-w-md gap-6 py-8 sm:py-14">
      <PageHead title={say.title} />
      {asked.success ? <Confirm {...asked.data} /> : <Incomplete />}
    </div>
  )
}

function Confirm({ email, token, next }: z.infer<typeof link>) {
  const { confirmPage: say, signIn } = useWords(FRAME)
  const go = usePath()
  return (
    <Card>
      <p>{say.about(<strong className="wrap-anywhere">{email}</strong>)}</p>
      <form action={confirmSignIn} className="grid">
        <input type="hidden" name="email" value={email} />
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="next" value={safePath(next, go('/my/bookings'))} />
        <SubmitButton wide pendingLabel={say.signingIn}>
          {signIn}
        </SubmitButton>
      </form>
    </Card>
  )
}

function Incomplete() {
  const { confirmPage: say } = useWords(FRAME)
  const go = usePath()
  return (
    <Notice
      tone="problem"
      title={say.missingTitle}
      action={
        <ButtonLink tone="quiet" size="small" href={go('/sign-in')}>
          {say.askNew}
        </ButtonLink>
      }
    >
      {say.missing}
    </Notice>
  )
}
