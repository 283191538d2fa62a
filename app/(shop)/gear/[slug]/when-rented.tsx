import { Icon } from '@/app/_ui/icon'
import { sentencesOfRule } from '@/app/_words/rental-rules'
import type { RentalRule } from '@/lib/inventory/rental-rule'

/** What is particular about when this can be had, before anybody is refused for it. */
export function WhenRented({ rule }: { rule: RentalRule }) {
  const sentences = sentencesOfRule(rule)
  if (sentences.length === 0) return null
  return (
    <section className="grid gap-3" aria-labelledby="when-rented">
      <h2 id="when-rented">When you can have it</h2>
      <ul className="grid gap-2">
        {sentences.map((sentence) => (
          <li key={sentence} className="flex items-start gap-2.5">
            <Icon name="clock" className="mt-0.5 flex-none text-fjord" />
            {sentence}
          </li>
        ))}
      </ul>
    </section>
  )
}
