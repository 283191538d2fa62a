'use client'

import { useActionState, useRef } from 'react'
import { Checkbox } from '@/app/_ui/checkbox'
import { Select } from '@/app/_ui/select'
import { SubmitButton } from '@/app/_ui/submit-button'
import { MoneyInput, TextArea, TextInput } from '@/app/_ui/text-input'
import { useFirstWrong } from '@/app/_ui/use-first-wrong'
import { CATEGORY_WORDS } from '@/app/_words/categories'
import { MOST_TEXT } from '@/lib/catalogue/product-input'
import { CATEGORIES } from '@/lib/inventory/product'
import { saveIt } from './actions'
import { Answer } from './answer'
import { type CatalogueState, fresh, type Typed } from './catalogue-state'
import { PicturePicker } from './picture-picker'
import { MEASURE_WORDS } from './product-words'

type Props = { typed: Typed; isNew: boolean; isSlugFixed: boolean; currency: string }

const MEASURES = [
  { value: '', label: 'Nothing that can be measured' },
  ...Object.entries(MEASURE_WORDS).map(([value, { name }]) => ({ value, label: name })),
]

const KINDS = CATEGORIES.map((kind) => ({ value: kind, label: CATEGORY_WORDS.en[kind].name }))

/** What is said about a product: what renters read, how it looks, where it stands; its deposit and VAT only while it is new. */
export function ProductForm({ typed: given, isNew, isSlugFixed, currency }: Props) {
  const [state, send] = useActionState(saveIt, fresh(given))
  const form = useRef<HTMLFormElement>(null)
  useFirstWrong(form, state.holding.length > 0 || Object.keys(state.problems).length > 0 ? state : null)
  const { typed, problems } = state
  return (
    <form ref={form} action={send} className="grid max-w-3xl gap-5" noValidate>
      <Answer state={state} />
      <input type="hidden" name="product" value={given.product ?? ''} />
      <Words state={state} isSlugFixed={isSlugFixed} />
      {isNew ? (
        <Select
          label="How it is had"
          hint="This cannot be changed later."
          name="kind"
          options={[
            { value: 'RENTED', label: 'Rented: it comes back' },
            { value: 'SOLD', label: 'Sold by the piece, together with gear' },
          ]}
          defaultValue={typed.kind || 'RENTED'}
          error={problems.kind}
        />
      ) : (
        <input type="hidden" name="kind" value={given.kind} />
      )}
      <PicturePicker chosen={typed.illustration} error={problems.illustration} />
      <Figures state={state} kind={isNew ? null : (given.kind ?? 'RENTED')} currency={currency} />
      <SubmitButton pendingLabel="Saving …" className="justify-self-start">
        {isNew ? 'Make the draft' : 'Save'}
      </SubmitButton>
    </form>
  )
}

function Words({ state: { typed, problems }, isSlugFixed }: { state: CatalogueState; isSlugFixed: boolean }) {
  return (
    <>
      <div className="grid items-start gap-5 sm:grid-cols-2">
        <TextInput
          label="Name"
          name="name"
          maxLength={MOST_TEXT.name}
          autoComplete="off"
          required
          defaultValue={typed.name}
          error={problems.name}
        />
        <TextInput
          label="Address"
          hint={isSlugFixed ? 'It stays: people have it in bookmarks.' : 'Empty: made of the name.'}
          name="slug"
          maxLength={MOST_TEXT.slug}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          readOnly={isSlugFixed}
          defaultValue={typed.slug}
          error={problems.slug}
        />
        <Select
          label="Kind of gear"
          name="category"
          options={KINDS}
          defaultValue={typed.category || 'bike'}
          error={problems.category}
        />
        <TextInput
          label="Style"
          optional
          hint="One word, like city or touring."
          name="style"
          maxLength={MOST_TEXT.style}
          autoComplete="off"
          defaultValue={typed.style}
          error={problems.style}
        />
        <Select
          label="Sizes go by"
          hint="Renters find their size by it. With another one, whom each size fits is to be said anew."
          name="sizedBy"
          options={MEASURES}
          defaultValue={typed.sizedBy ?? ''}
          error={problems.sizedBy}
        />
      </div>
      <TextInput
        label="Summary"
        hint="One line, in the list and below the name."
        name="summary"
        maxLength={MOST_TEXT.summary}
        autoComplete="off"
        defaultValue={typed.summary}
        error={problems.summary}
      />
      <TextArea
        label="Description"
        name="description"
        rows={5}
        maxLength={MOST_TEXT.description}
        defaultValue={typed.description}
        error={problems.description}
      />
    </>
  )
}

type FiguresProps = { state: CatalogueState; kind: string | null; currency: string }

/** Of a new product both kinds of figures are asked for, since what it is may be chosen without JavaScript. */
function Figures({ state: { typed, problems }, kind, currency }: FiguresProps) {
  return (
    <>
      <div className="grid items-start gap-5 sm:grid-cols-2">
        {kind === null && (
          <MoneyInput
            label="Deposit for each unit"
            hint="Of what is rented. Later it stands with the prices."
            name="depositMinor"
            currency={currency}
            defaultValue={typed.depositMinor}
            error={problems.depositMinor}
          />
        )}
        {kind !== 'RENTED' && (
          <MoneyInput
            label="Price of a piece"
            optional
            hint={kind === null ? 'Of what is sold, VAT included.' : 'VAT included.'}
            name="pieceMinor"
            currency={currency}
            defaultValue={typed.pieceMinor}
            error={problems.pieceMinor}
          />
        )}
        {kind !== 'RENTED' && (
          <TextInput
            label="VAT in percent"
            name="vatRateBp"
            inputMode="decimal"
            autoComplete="off"
            defaultValue={typed.vatRateBp}
            error={problems.vatRateBp}
          />
        )}
        <TextInput
          label="Place in the list"
          hint="Lower numbers come first."
          name="position"
          inputMode="numeric"
          autoComplete="off"
          defaultValue={typed.position}
          error={problems.position}
        />
      </div>
      {kind !== 'SOLD' && (
        <Checkbox
          name="onlyWith"
          value="yes"
          defaultChecked={typed.onlyWith === 'yes'}
          label="Only to be had together with other gear"
          hint="It is not in the shop’s list, only among the accessories of what offers it."
        />
      )}
    </>
  )
}
