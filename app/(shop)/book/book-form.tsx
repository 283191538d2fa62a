'use client'

import { type ReactNode, useActionState, useRef } from 'react'
import { useLanguage } from '#language'
import { Card } from '@/app/_ui/card'
import { Checkbox } from '@/app/_ui/checkbox'
import { FIELD_WORDS } from '@/app/_ui/field-words'
import { useWords } from '@/app/_ui/language/use-words'
import { Link } from '@/app/_ui/link'
import { Notice } from '@/app/_ui/notice'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextInput } from '@/app/_ui/text-input'
import { useFirstWrong } from '@/app/_ui/use-first-wrong'
import type { BookWords } from '@/app/(shop)/_say/book/en'
import { BOOK_FORM } from '@/app/(shop)/_say/book-form'
import { LOCALES } from '@/lib/language'
import { formatMoney } from '@/lib/money'
import { bookGear } from './actions'
import { type BookState, NEW } from './book-state'
import { CouponField } from './coupon-field'
import { NewPriceTable } from './new-price-table'
import { type Base, dueNow, Sums } from './sums'
import { useRemembered } from './use-remembered'

type Say = BookWords['form']

type BookFormProps = {
  say: Say
  hidden: [name: string, value: string][]
  /** Who rents, where that is known for good; else it is asked for. */
  who: ReactNode
  email: string
  shortage: ReactNode
  /** The summary without its sums, and what follows them. */
  summary: ReactNode
  plan: ReactNode
  base: Base
  terms: ReactNode
  /** What the renter may agree to about their card; null where none can be stored. */
  consent: { text: string; hash: string } | null
  /** What is offered beside the phone number; null where no texts can be sent. */
  texts: string | null
  /** How long the gear is kept for whoever pays now. */
  minutes: number
}

/** The summary with the price, a coupon counted in, beside the form that says yes to it. */
export function BookForm({ summary, plan, base, ...rest }: BookFormProps) {
  const { summary: title, due } = rest.say
  const [state, send] = useActionState(bookGear, NEW)
  return (
    <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-[minmax(0,1fr)_minmax(0,25rem)] lg:gap-10">
      <div className="lg:sticky lg:top-6 lg:order-2">
        <Card title={title}>
          {summary}
          <Sums base={base} coupon={state.coupon} due={due} />
          {plan}
        </Card>
      </div>
      <Fields {...rest} base={base} state={state} send={send} />
    </div>
  )
}

type FieldsProps = Omit<BookFormProps, 'summary' | 'plan'> & {
  state: BookState
  send: (form: FormData) => void
}

/** Who rents, and the yes to the terms. What the business answers comes back here, with everything typed in its place. */
function Fields(props: FieldsProps) {
  const { hidden, who, email, shortage, terms, consent, texts, minutes, base, say, state, send } = props
  const language = useLanguage()
  const { toPayment, afterwards } = BOOK_FORM[language]
  const { typed, errors, turn, coupon } = state
  const form = useRef<HTMLFormElement>(null)
  const remember = useRemembered(form)
  useFirstWrong(form, turn)
  const money = (minor: number) => formatMoney({ minor, currency: base.currency }, LOCALES[language])
  const due = money(dueNow(base, coupon))
  const deposit = base.depositMinor > 0 ? money(base.depositMinor) : ''
  const rent = money(coupon?.rentMinor ?? base.rentMinor)
  return (
    <form ref={form} action={send} onChange={remember} className="grid max-w-2xl gap-6" noValidate>
      {/* Return in any field presses the first button of a form, which must not be the one of the coupon. */}
      <button type="submit" tabIndex={-1} aria-hidden="true" className="sr-only" />
      {hidden.map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      <input type="hidden" name="rentMinor" value={coupon?.rentMinor ?? base.rentMinor} />
      {state.problem ? <Problem state={state} say={say} /> : shortage}
      {who ?? (
        <fieldset className="grid gap-4 sm:grid-cols-2">
          <legend className="mb-3 text-xl font-semibold tracking-tight">{say.who}</legend>
          <div className="sm:col-span-2">
            <TextInput
              label={say.yourName}
              name="name"
              autoComplete="name"
              required
              defaultValue={typed.name}
              error={errors.name}
            />
          </div>
          <TextInput
            label={say.email}
            hint={say.emailHint}
            name="email"
            type="email"
            autoComplete="email"
            required
            defaultValue={typed.email || email}
            error={errors.email}
          />
          <TextInput
            label={say.phone}
            hint={say.phoneHint}
            name="phone"
            type="tel"
            autoComplete="tel"
            required
            defaultValue={typed.phone}
            error={errors.phone}
          />
          {texts && <Checkbox name="texts" label={texts} defaultChecked={typed.texts} />}
        </fieldset>
      )}
      <div className="grid gap-3">
        <h2 className="text-xl">{say.terms}</h2>
        {terms}
        <Checkbox
          name="accepted"
          label={say.accept}
          required
          defaultChecked={typed.accepted}
          error={errors.accepted}
        />
      </div>
      {consent && <CardConsent {...consent} isAgreed={typed.storeCard} say={say} />}
      <CouponField state={state} say={say} />
      <div className="grid gap-3">
        <SubmitButton wide pendingLabel={say.keeping}>
          {toPayment(due)}
        </SubmitButton>
        <p className="text-sm text-ink-soft">
          {afterwards({ due, rent, deposit, isLater: base.isDepositLater, minutes })}
        </p>
      </div>
    </form>
  )
}

type ConsentProps = { text: string; hash: string; isAgreed: boolean; say: Say }

function CardConsent({ text, hash, isAgreed, say }: ConsentProps) {
  const { optional } = useWords(FIELD_WORDS)
  return (
    <div className="grid gap-3">
      <h2 className="text-xl">
        {say.card} <span className="font-normal text-ink-soft">({optional})</span>
      </h2>
      <Checkbox name="storeCard" value={hash} label={say.keepCard} hint={text} defaultChecked={isAgreed} />
      <p className="text-sm text-ink-soft">{say.withoutCard}</p>
    </div>
  )
}

const Problem = ({ state: { problem, newPrice, instead }, say }: { state: BookState; say: Say }) => (
  <Notice tone="problem" title={say.problem} announce>
    <p>{problem}</p>
    {newPrice && <NewPriceTable price={newPrice} say={say.newPrice} />}
    {instead && (
      <p>
        <Link href={instead.href} className="link font-semibold">
          {instead.label}
        </Link>
      </p>
    )}
  </Notice>
)
