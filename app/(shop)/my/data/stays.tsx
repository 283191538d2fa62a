import { useLanguage } from '#language'
import { useWords } from '@/app/_ui/language/use-words'
import { MINE } from '@/app/(shop)/_say/mine'
import { LOCALES } from '@/lib/language'
import { formatDay } from '@/lib/period'
import type { Known } from '@/lib/privacy/find-known'
import { dayOfSeller } from '@/lib/privacy/retention'

/** What cannot be erased yet, each with why and until when; nothing when nothing stays. */
export function Stays({ known: { bookings, receipts, receiptsUntil } }: { known: Known }) {
  const { data: say } = useWords(MINE)
  const language = useLanguage()
  const written = (day: string) => formatDay(new Date(`${day}T12:00:00Z`), 'UTC', LOCALES[language])
  const held = bookings.flatMap(({ number, held }) => (held ? [{ number, held }] : []))
  if (held.length === 0 && receiptsUntil === null) return null
  return (
    <div className="grid gap-2">
      <h3>{say.stays}</h3>
      <ul className="grid list-disc gap-1.5 pl-5">
        {held.map(({ number, held }) => (
          <li key={number}>
            {held.why === 'DISPUTE'
              ? say.dispute(number, written(dayOfSeller(held.until)))
              : say.running(number)}
          </li>
        ))}
        {receiptsUntil && <li>{say.law(receipts, written(receiptsUntil))}</li>}
      </ul>
    </div>
  )
}
