import { findAgreedList } from './find-agreed-list'

/** The prices for damage that a booking's renter agreed to, for what they had. */
export const findPricesFor = async (bookingId: string) => (await findAgreedList(bookingId)).own
