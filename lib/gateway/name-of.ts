const NAMES: Record<string, string> = { nexi: 'Nexi Checkout', d2: 'DIBS D2' }

/** What people call a gateway. One that is not ours any more, in old books, keeps the name that it has there. */
export const nameOf = (gateway: string): string => NAMES[gateway] ?? gateway
