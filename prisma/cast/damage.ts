/** What usual damage costs, from before anybody has booked. */
export const DAMAGE_PRICES = [
  priceOf('01', 'city-bike', 'Bent wheel, trued or replaced', 600),
  priceOf('02', 'city-bike', 'Broken light', 150),
  priceOf('03', null, 'Cleaning, very dirty', 200),
  priceOf('04', null, 'Lost bike lock or strap', 350),
]

function priceOf(last: string, productId: string | null, name: string, kroner: number) {
  return {
    ...{ id: `00000000-0000-7000-8000-0000000da0${last}`, productId, name },
    ...{ amountMinor: kroner * 100, currency: 'NOK', addedBy: 'The demo shop' },
    fromAt: new Date('2026-01-01T00:00:00Z'),
  }
}
