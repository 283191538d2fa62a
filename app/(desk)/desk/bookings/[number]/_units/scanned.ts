import { type RefObject, useRef } from 'react'

export type Scannable = { key: string; code: string; name: string }

/**
 * What a scan does to the rows of a form: from the first one on, only what was scanned is ticked. `elsewhere` is asked
 * about a code that stands in no row; it may name a row that takes it, or say why not.
 */
export function useScanned(
  form: RefObject<HTMLFormElement | null>,
  rows: Scannable[],
  elsewhere: (code: string, isFree: (key: string) => boolean) => { key: string } | { no: string },
): (code: string) => string {
  const scanned = useRef(new Set<string>())
  const tick = (key: string, isOn: boolean) => {
    const box = form.current?.elements.namedItem(`on-${key}`)
    if (box instanceof HTMLInputElement && box.checked !== isOn) box.click()
  }
  return (code) => {
    const same = rows.find((row) => row.code.toLowerCase() === code.toLowerCase())
    const found = same ?? elsewhere(code, (key) => !scanned.current.has(key))
    if ('no' in found) return found.no
    const row = rows.find(({ key }) => key === found.key)!
    if (scanned.current.size === 0) for (const { key } of rows) tick(key, false)
    scanned.current.add(row.key)
    tick(row.key, true)
    const instead = form.current?.elements.namedItem(`code-${row.key}`)
    if (!same && instead instanceof HTMLInputElement) instead.value = code.toUpperCase()
    return `${code.toUpperCase()}: ${row.name} is ticked. ${scanned.current.size} of ${rows.length}.`
  }
}
