import { env } from '@/lib/env'

/**
 * The origins at which renters pay. Browsers follow a redirect after a form only where the page's policy says so, and the
 * policy is written before anybody knows which checkout it will be.
 */
export function checkoutOrigins(): string[] {
  const api = new URL(env().NEXI_BASE_URL)
  // Nexi pays at test.checkout.… what is ordered at test.api.…; the sandbox does both at one address.
  const page = new URL(api)
  page.hostname = api.hostname.replace(/(^|\.)api\./, '$1checkout.')
  const d2 = env().D2_BASE_URL
  return [page.origin, ...(d2 ? [new URL(d2).origin] : [])]
}
