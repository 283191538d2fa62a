'use client'

import Form from 'next/form'
import { useSearchParams } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { Button } from '@/app/_ui/button'
import { inputClass } from '@/app/_ui/field'
import { Icon } from '@/app/_ui/icon'
import { turnKeys, useKeysOn } from './keys-on'
import { onKey } from './on-key'
import { ScanButton } from './scan-button'

/** On every page of the desk: from what somebody says or shows to their booking. Hardware scanners type into it. */
export function SearchField() {
  const asked = useSearchParams()
  const [q, shop] = [asked.get('q') ?? '', asked.get('shop') ?? '']
  const field = useRef<HTMLInputElement>(null)
  useEffect(
    () =>
      onKey((key) => {
        if (key !== '/') return false
        field.current?.select()
        field.current?.focus()
        return true
      }),
    [],
  )
  return (
    <search className="no-print grid gap-1.5">
      <Form action="/desk" className="flex gap-2">
        {shop && <input type="hidden" name="shop" value={shop} />}
        <label htmlFor="q" className="sr-only">
          Find a booking by number, name, phone, e-mail, asset code or a scanned code
        </label>
        <input
          key={q}
          ref={field}
          type="search"
          id="q"
          name="q"
          defaultValue={q}
          minLength={2}
          maxLength={300}
          placeholder="Number, name, phone, code"
          autoComplete="off"
          aria-keyshortcuts="/"
          className={`${inputClass} min-w-0 flex-1`}
        />
        <Button type="submit" tone="quiet" className="px-4!">
          <Icon name="search" />
          <span className="sr-only">Find</span>
        </Button>
        <ScanButton shop={shop} />
      </Form>
      <KeyHint />
    </search>
  )
}

function KeyHint() {
  const isOn = useKeysOn()
  if (isOn === null) return null
  return (
    <p className="hidden text-xs text-ink-soft md:pointer-fine:block">
      {isOn && (
        <>
          <Key>/</Key> leads here from anywhere, <Key>↓</Key> <Key>↑</Key> through what is found.{' '}
        </>
      )}
      <button type="button" className="link" onClick={() => turnKeys(!isOn)}>
        {isOn ? 'Turn single keys off' : 'Turn single keys on'}
      </button>
    </p>
  )
}

export const Key = ({ children }: { children: string }) => (
  <kbd className="rounded border border-line-strong bg-surface px-1.5 font-sans text-xs font-semibold">
    {children}
  </kbd>
)
