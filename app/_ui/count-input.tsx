'use client'

import { useRef } from 'react'
import { classes } from './classes'
import { FIELD_WORDS } from './field-words'
import { useWords } from './language/use-words'
import { Sign } from './sign'

const INPUT =
  'min-h-control w-14 flex-none border border-line-strong bg-surface px-1 text-center text-base font-semibold text-ink tabular-nums [appearance:textfield] hover:border-ink disabled:bg-sunken disabled:text-ink-soft noscript:w-20 noscript:rounded-control noscript:[appearance:auto] [&::-webkit-inner-spin-button]:appearance-none'

type CountInputProps = {
  name: string
  /** Said to screen readers; what is counted stands beside it. */
  label: string
  most: number
  defaultValue?: number
  describedBy?: string
}

/** How many of something, from none up: typed, or one by one with the buttons, which only stand where they work. */
export function CountInput({ name, label, most, defaultValue = 0, describedBy }: CountInputProps) {
  const input = useRef<HTMLInputElement>(null)
  const { oneLess, oneMore } = useWords(FIELD_WORDS)
  const step = (by: number) => {
    if (!input.current) return
    const now = Number(input.current.value) || 0
    input.current.value = String(Math.min(most, Math.max(0, now + by)))
  }
  const button =
    'grid min-h-control w-11 flex-none place-items-center border border-line-strong bg-surface hover:border-ink hover:bg-sunken disabled:opacity-50 noscript:hidden'
  return (
    <div className="flex">
      <button
        type="button"
        aria-label={oneLess(label)}
        disabled={most === 0}
        onClick={() => step(-1)}
        className={classes(button, 'rounded-l-control border-r-0')}
      >
        <Sign name="minus" size={18} />
      </button>
      <input
        ref={input}
        type="number"
        name={name}
        aria-label={label}
        aria-describedby={describedBy}
        min={0}
        max={most}
        step={1}
        inputMode="numeric"
        autoComplete="off"
        disabled={most === 0}
        defaultValue={Math.min(most, defaultValue)}
        className={INPUT}
      />
      <button
        type="button"
        aria-label={oneMore(label)}
        disabled={most === 0}
        onClick={() => step(1)}
        className={classes(button, 'rounded-r-control border-l-0')}
      >
        <Sign name="plus" size={18} />
      </button>
    </div>
  )
}
