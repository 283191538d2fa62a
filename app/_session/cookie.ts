import { env } from '@/lib/env'

/** Over HTTPS the name itself makes browsers insist on Secure, path / and no other domain. */
export const isSecure = (): boolean => env().APP_URL.startsWith('https:')

export const sessionCookieName = (): string => `${isSecure() ? '__Host-' : ''}kickstand.session`

export const sessionCookie = () => ({
  name: sessionCookieName(),
  options: { httpOnly: true, sameSite: 'lax' as const, path: '/', secure: isSecure() },
})
