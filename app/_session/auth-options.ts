import { PrismaAdapter } from '@auth/prisma-adapter'
import type { NextAuthOptions, User } from 'next-auth'
import type { Adapter } from 'next-auth/adapters'
import CredentialsProvider from 'next-auth/providers/credentials'
import EmailProvider from 'next-auth/providers/email'
import { now } from '@/lib/clock'
import { prisma } from '@/lib/db'
import { env } from '@/lib/env'
import { log } from '@/lib/log'
import { checkPassword } from '@/lib/people/check-password'
import { readEmail } from '@/lib/people/email'
import { findUser } from '@/lib/people/find-user'
import { worksHere } from '@/lib/people/person'
import { askerAddress } from './address'
import { claimsOf, encodeClaims, LONGEST_SESSION } from './claims'
import { isSecure, sessionCookie } from './cookie'
import { refusalToText } from './refusal-text'
import { LINK_MINUTES, sendSignInLink } from './send-sign-in-link'

/** next-auth, told how people prove who they are: staff by password, renters by a link that works once. */
export function authOptions(): NextAuthOptions {
  // next-auth reads its own address from the environment alone.
  process.env.NEXTAUTH_URL ??= env().APP_URL
  return {
    adapter: PrismaAdapter(prisma as never) as Adapter,
    secret: env().NEXTAUTH_SECRET,
    session: { strategy: 'jwt', maxAge: LONGEST_SESSION },
    jwt: { encode: encodeClaims },
    useSecureCookies: isSecure(),
    cookies: { sessionToken: sessionCookie() },
    pages: { signIn: '/staff/sign-in', error: '/sign-in' },
    logger: {
      error: (code, told) =>
        log.error({ code, error: told instanceof Error ? told : told.error }, 'next-auth could not go on'),
      warn: (code) => log.warn({ code }, 'next-auth warns'),
      debug: () => {},
    },
    providers: [byPassword(), byLink()],
    callbacks: {
      // Asking for a link is answered the same for everybody; what the letter says, and what the link opens, is not.
      signIn: ({ user, account, email }) =>
        account?.type === 'credentials' || email?.verificationRequest === true || mayUseLink(user),
      jwt: ({ token, user, account }) =>
        account ? claimsOf(user.id, account.type === 'credentials' ? 'password' : 'link') : token,
    },
  }
}

const byPassword = () =>
  CredentialsProvider({
    credentials: { email: { type: 'email' }, password: { type: 'password' } },
    async authorize(typed) {
      const { email = '', password = '' } = typed ?? {}
      const checked = await check({ email, password }).catch(hide)
      if (!checked.ok) throw new Error(refusalToText(checked))
      return { id: checked.value.id }
    },
  })

const check = async (typed: { email: string; password: string }) =>
  checkPassword({ ...typed, address: await askerAddress() }, await now())

/** next-auth writes the words of whatever is thrown into an address; what broke is for our log alone. */
function hide(error: unknown): never {
  log.error({ error }, 'a password could not be checked')
  throw new Error('Callback')
}

const byLink = () =>
  EmailProvider({
    server: env().SMTP_URL,
    from: env().MAIL_FROM,
    maxAge: LINK_MINUTES * 60,
    normalizeIdentifier(typed) {
      const email = readEmail(typed)
      if (!email) throw new Error('not an e-mail address')
      return email
    },
    sendVerificationRequest: async ({ identifier, token, url }) =>
      sendSignInLink({ email: identifier, token, next: new URL(url).searchParams.get('callbackUrl') }),
  })

/** A link never replaces the password of somebody with duties, nor lets in somebody who may not come in. */
async function mayUseLink({ email }: User | { email?: string | null }): Promise<boolean> {
  const person = email ? await findUser({ email }) : null
  return person === null || (!worksHere(person) && person.disabledAt === null)
}
