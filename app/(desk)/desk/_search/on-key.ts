import { isField } from '@/app/(desk)/desk/_live/is-typing'
import { areKeysOn } from './keys-on'

/** Calls `press` for a single key that belongs to nobody else: not while typing, not with Ctrl and the like, not when turned off. */
export function onKey(press: (key: string) => boolean): () => void {
  const listen = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey, isComposing, repeat, defaultPrevented } = event
    if (ctrlKey || metaKey || altKey || isComposing || repeat || defaultPrevented) return
    if (isField(event.target) || document.querySelector('dialog[open]') || !areKeysOn()) return
    if (press(key.toLowerCase())) event.preventDefault()
  }
  document.addEventListener('keydown', listen)
  return () => document.removeEventListener('keydown', listen)
}
