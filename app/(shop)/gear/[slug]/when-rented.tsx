import { useLanguage } from '#language'
import { Icon } from '@/app/_ui/icon'
import { sentencesOfRule } from '@/app/_words/rental-rules'
import { GEAR } from '@/app/(shop)/_say/gear'
import type { RentalRule } from '@/lib/inventory/rental-rule'

/** What is particular about when this can be had, before anybody is refused for it. */
export function WhenRented({ rule }: { rule: RentalRule }) {
  const language = useLanguage()
  const sentences = sentencesOfRule(rule, language)
  if (sentences.length === 0) return null
  return (
    <section className="grid gap-3" aria-labelledby="when-rented">
      <h2 id="when-rented">{GEAR[language].product.when}</h2>
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
