import { type RefObject, useEffect } from 'react'

const WRONG = '[aria-invalid="true"], fieldset[data-wrong] input'

/**
 * Leads whoever has just sent a form to the first field that is wrong, else to the notice: the answer often comes far
 * above the button that was pressed. `answer` changes with every answer; nothing happens while it is empty.
 */
export function useFirstWrong(form: RefObject<HTMLFormElement | null>, answer: unknown): void {
  useEffect(() => {
    if (!answer) return
    const wrong = form.current?.querySelector<HTMLElement>(WRONG)
    const stop = wrong ?? form.current?.querySelector<HTMLElement>('[role="alert"]')
    if (!stop) return
    if (!wrong) stop.tabIndex = -1
    stop.focus()
  }, [form, answer])
}
