/** One part of an order; its transaction has a number from the moment it is paid. */
export type D2Name = { orderid: string; part: number; transact?: string }

/** D2 wants every order only once: the booking's number to find it by, and as much of the attempt's key as makes it unique. */
export const orderidOf = ({ bookingNumber, key }: { bookingNumber: string; key: string }): string =>
  `${bookingNumber}.${key.slice(-12)}`

export const nameOf = ({ orderid, part, transact }: D2Name): string =>
  transact ? `${orderid}/${part}/${transact}` : `${orderid}/${part}`

const NAME = /^([\w.|-]{1,50})\/([1-9])(?:\/(\d{1,18}))?$/

/** Reads what `nameOf` wrote; null for what can be no payment of this gateway. */
export function readName(ref: string): D2Name | null {
  const [, orderid, part, transact] = NAME.exec(ref) ?? []
  return orderid ? { orderid, part: Number(part), transact } : null
}
