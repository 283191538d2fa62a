import type { Facts } from '@/lib/outcome'

/** Why more time, a question or a wish about one's own data is refused. */
export const ABOUT_RENTERS = {
  'kept-longest': ({ most }: Facts) =>
    `You have been given more time ${most} times, and we cannot keep the dates any longer than that. Please pay before the time is up, or call us.`,
}
