import type { Metadata } from 'next'
import { z } from 'zod'
import { safePath } from '@/app/_session/safe-path'
import { ButtonLink } from '@/app/_ui/button'
import { Card } from '@/app/_ui/card'
import { Notice } from '@/app/_ui/notice'
import { PageHead } from '@/app/_ui/page-head'
import { SubmitButton } from '@/app/_ui/submit-button'
import { confirmSignIn } from './actions'

export const metadata: Metadata = { title: 'Sign in', robots: { index: false } }

const link = z.object({
  email: z.email().max(254),
  token: z.string().regex(/^[0-9a-f]{64}$/),
  next: z.string().optional(),
})

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** Where the link in the letter leads. Visiting it changes nothing: only the button uses the link up. */
export default async function ConfirmPage({ searchParams }: Props) {
  const asked = link.safeParse(await searchParams)
  return (
    <div className="mx-auto grid w-full max-w-md gap-6 py-8 sm:py-14">
      <PageHead title="One more press" />
      {asked.success ? <Confirm {...asked.data} /> : <Incomplete />}
    </div>
  )
}

const Confirm = ({ email, token, next }: z.infer<typeof link>) => (
  <Card>
    <p>
      You are about to sign in as <strong className="wrap-anywhere">{email}</strong>. Did you not ask for
      this? Then close the page, and nothing happens.
    </p>
    <form action={confirmSignIn} className="grid">
      <input type="hidden" name="email" value={email} />
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="next" value={safePath(next, '/my/bookings')} />
      <SubmitButton wide pendingLabel="Signing in …">
        Sign in
      </SubmitButton>
    </form>
  </Card>
)

const Incomplete = () => (
  <Notice
    tone="problem"
    title="A piece of this link is missing"
    action={
      <ButtonLink tone="quiet" size="small" href="/sign-in">
        Ask for a new link
      </ButtonLink>
    }
  >
    Perhaps your mail program broke it in two. Copy the whole link from the letter, or ask for a new one.
  </Notice>
)
