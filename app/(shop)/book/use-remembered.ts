import { type RefObject, useEffect } from 'react'

const KEY = 'contact'
const FIELDS = ['name', 'email', 'phone']

/**
 * Whoever changes the dates or adds gear half-way does not type their name twice: it stays in this tab, never longer.
 * What is in a field already wins.
 */
export function useRemembered(form: RefObject<HTMLFormElement | null>): () => void {
  useEffect(() => {
    const kept = new URLSearchParams(sessionStorage.getItem(KEY) ?? '')
    for (const name of FIELDS) {
      const input = form.current?.elements.namedItem(name)
      if (input instanceof HTMLInputElement && input.value === '') input.value = kept.get(name) ?? ''
    }
  }, [form])
  return () => {
    if (!form.current) return
    const typed = new FormData(form.current)
    const kept = FIELDS.map((name): [string, string] => [name, String(typed.get(name) ?? '')])
    sessionStorage.setItem(KEY, String(new URLSearchParams(kept)))
  }
}
