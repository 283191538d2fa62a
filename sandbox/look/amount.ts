/** An amount for people: 60000 and NOK read "600.00 NOK". */
export function amountText(minor: number, currency: string): string {
  const digits =
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  const figure = new Intl.NumberFormat('en', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(minor / 10 ** digits)
  return `${figure.replaceAll(',', ' ')} ${currency}`
}

/** An instant for people, in the time zone the seed shop lives in. */
export function timeText(instant: Date): string {
  return new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'medium',
    timeStyle: 'medium',
    timeZone: 'Europe/Oslo',
  }).format(instant)
}
