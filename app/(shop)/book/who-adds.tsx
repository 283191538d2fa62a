import { useWords } from '@/app/_ui/language/use-words'
import { ADDING } from '@/app/(shop)/_say/adding'
import { BOOK } from '@/app/(shop)/_say/book'
import type { AddingTo } from '@/lib/booking/find-adding-to'
import { formatPhone } from '@/lib/people/phone'

/** Who rents, as it stands in the booking that is added to; nothing to type, and nothing to get wrong. */
export function WhoAdds({ first }: { first: AddingTo }) {
  const { form } = useWords(BOOK)
  const say = useWords(ADDING)
  return (
    <section aria-labelledby="who" className="grid gap-1">
      <h2 id="who" className="mb-2 text-xl">
        {form.who}
      </h2>
      <p className="font-medium wrap-anywhere">{first.contactName}</p>
      <p className="wrap-anywhere">{first.contactEmail}</p>
      <p>{formatPhone(first.contactPhone)}</p>
      <p className="mt-1 text-sm text-ink-soft">{say.who(first.number)}</p>
    </section>
  )
}

/** The same as the form sends it; `pass` says on whose word. */
export const hiddenWho = (first: AddingTo, pass: string): [name: string, value: string][] => [
  ['adding', pass],
  ['name', first.contactName],
  ['email', first.contactEmail],
  ['phone', first.contactPhone],
  ...(first.textsAgreedAt ? [['texts', 'on'] as [string, string]] : []),
]
