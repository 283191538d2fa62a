'use client'

import { useState } from 'react'
import { Button } from '@/app/_ui/button'
import { Checkbox } from '@/app/_ui/checkbox'
import { Fieldset } from '@/app/_ui/field'
import { TextInput } from '@/app/_ui/text-input'
import { MOST_SEASONS } from '@/lib/inventory/price-list'
import type { PriceState } from './form-state'
import { TierFields } from './tier-fields'

type SeasonFieldsProps = { state: PriceState; currency: string }

/** The seasons of a product, and room for one more; a press makes room for another. */
export function SeasonFields({ state, currency }: SeasonFieldsProps) {
  const [extra, setExtra] = useState(0)
  const count = Math.min(MOST_SEASONS, countIn(state) + 1 + extra)
  return (
    <Fieldset
      id="seasons"
      legend="Seasons"
      hint="From the first to the last day these prices replace the standing list. A season without prices says that it is not rented out then."
    >
      {numbersTo(count).map((number) => (
        <SeasonRow key={number} prefix={`s${number - 1}`} number={number} state={state} currency={currency} />
      ))}
      {count < MOST_SEASONS && (
        <Button
          type="button"
          tone="quiet"
          size="small"
          className="justify-self-start"
          onClick={() => setExtra(extra + 1)}
        >
          Room for another season
        </Button>
      )}
    </Fieldset>
  )
}

const numbersTo = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1)

/** As many as have anything in them. */
const countIn = ({ typed }: PriceState): number =>
  numbersTo(MOST_SEASONS).findLast((number) => typed[`s${number - 1}Name`] || typed[`s${number - 1}First`]) ??
  0

function SeasonRow({
  prefix,
  number,
  state,
  currency,
}: SeasonFieldsProps & { prefix: string; number: number }) {
  const { typed, problems } = state
  const field = (part: string) => ({
    name: `${prefix}${part}`,
    defaultValue: typed[`${prefix}${part}`],
    error: problems[`${prefix}${part}`],
  })
  const isThere = Boolean(typed[`${prefix}Name`])
  return (
    <fieldset className="grid min-w-0 gap-3 rounded-control bg-sunken p-3">
      <legend className="sr-only">
        Season {number} {typed[`${prefix}Name`]}
      </legend>
      <div className="grid items-start gap-3 sm:grid-cols-[minmax(0,1fr)_10.5rem_10.5rem]">
        <TextInput label="Season" autoComplete="off" placeholder="Summer 2027" {...field('Name')} />
        <TextInput label="First day" type="date" {...field('First')} />
        <TextInput label="Last day" type="date" {...field('Last')} />
      </div>
      <TierFields prefix={prefix} state={state} currency={currency} />
      {isThere && (
        <Checkbox
          name={`${prefix}Gone`}
          value="yes"
          label="Remove this season"
          defaultChecked={typed[`${prefix}Gone`] === 'yes'}
        />
      )}
    </fieldset>
  )
}
