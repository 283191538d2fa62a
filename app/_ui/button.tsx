import type { ComponentProps } from 'react'
import { classes } from './classes'
import { Link } from './link'

export type ButtonTone = 'primary' | 'quiet' | 'plain' | 'danger' | 'signal'
export type ButtonSize = 'normal' | 'small'
export type ButtonLook = { tone?: ButtonTone; size?: ButtonSize; wide?: boolean }

const tones: Record<ButtonTone, string> = {
  primary: 'border-transparent bg-fjord text-on-fjord hover:bg-fjord-deep',
  quiet: 'border-line-strong bg-surface text-ink hover:border-ink hover:bg-sunken',
  plain: 'border-transparent text-fjord hover:bg-fjord-soft',
  danger: 'border-danger bg-surface text-danger-ink hover:bg-danger hover:text-on-danger',
  signal: 'border-transparent bg-signal text-on-signal hover:bg-signal-deep',
}
const sizes: Record<ButtonSize, string> = {
  normal: 'min-h-control px-5 py-2 text-base',
  small: 'min-h-control-small px-3 py-1 text-sm',
}

export const buttonClass = ({ tone = 'primary', size = 'normal', wide }: ButtonLook, more?: string) =>
  classes(
    'inline-flex items-center justify-center gap-2 rounded-control border text-center font-semibold no-underline',
    'transition-colors duration-150 disabled:opacity-50 aria-disabled:cursor-progress aria-disabled:opacity-70',
    tones[tone],
    sizes[size],
    wide && 'w-full',
    more,
  )

export function Button({ tone, size, wide, className, ...rest }: ButtonLook & ComponentProps<'button'>) {
  return <button type="button" {...rest} className={buttonClass({ tone, size, wide }, className)} />
}

export function ButtonLink({
  tone,
  size,
  wide,
  className,
  ...rest
}: ButtonLook & ComponentProps<typeof Link>) {
  return <Link {...rest} className={buttonClass({ tone, size, wide }, className)} />
}
