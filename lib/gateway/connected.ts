import { type Env, env } from '@/lib/env'

// An account at D2 is there as a whole or not at all, and without one at Nexi nothing starts.
const ACCOUNTS: Record<string, (settings: Env) => boolean> = {
  nexi: () => true,
  d2: ({ D2_MERCHANT }) => D2_MERCHANT !== undefined,
}

/** The gateways at which this installation has an account, by their names. */
export const connectedGateways = (): string[] =>
  Object.keys(ACCOUNTS).filter((name) => ACCOUNTS[name]?.(env()))
