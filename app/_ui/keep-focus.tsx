'use client'

import { useEffect } from 'react'

/** Where the focus was, and what stood around it, the nearest first. */
type Place = { element: HTMLElement; around: Element[]; isSeen: boolean }

/**
 * Whoever goes by keyboard or by ear is never left nowhere: when what had the focus is gone, because a deed is done or a page
 * has come, the focus goes to the answer, else to the heading nearest to where it was, else to the title of the page.
 */
export function KeepFocus() {
  useEffect(() => {
    let last: Place | null = null
    const remember = ({ target }: FocusEvent) => {
      last = target instanceof HTMLElement ? placeOf(target) : null
    }
    // Left of one's own will, and not taken away: that is known only once whoever takes it away is done.
    const leave = () =>
      queueMicrotask(() => {
        if (last?.element.isConnected && isNowhere() && document.hasFocus()) last = null
      })
    const observer = new MutationObserver((changes) => {
      if (!last || last.element.isConnected || !isNowhere()) return
      const next = nextAfter(last, changes)
      if (!next) return
      if (next.tabIndex < 0) next.tabIndex = -1
      next.focus({ preventScroll: !last.isSeen })
    })
    observer.observe(document.body, { childList: true, characterData: true, subtree: true })
    document.addEventListener('focusin', remember)
    document.addEventListener('focusout', leave)
    return () => {
      observer.disconnect()
      document.removeEventListener('focusin', remember)
      document.removeEventListener('focusout', leave)
    }
  }, [])
  return null
}

const isNowhere = (): boolean => !document.activeElement || document.activeElement === document.body

function placeOf(element: HTMLElement): Place {
  const around: Element[] = []
  for (let one = element.parentElement; one && one.id !== 'main'; one = one.parentElement) around.push(one)
  return { element, around, isSeen: element.matches(':focus-visible') }
}

function nextAfter({ element, around }: Place, changes: MutationRecord[]): HTMLElement | null {
  const room = document.querySelector<HTMLElement>('dialog:modal') ?? document.getElementById('main')
  if (!room) return null
  const again = element.id ? document.getElementById(element.id) : null
  const near = around.filter((one) => one.isConnected && room.contains(one)).map(stopIn)
  return (
    again ??
    answerIn(room, changes) ??
    near.find((stop) => stop !== null) ??
    room.querySelector<HTMLElement>('h1, h2') ??
    room
  )
}

/** What has just been said there about a deed. */
const answerIn = (room: HTMLElement, changes: MutationRecord[]): HTMLElement | undefined =>
  [...room.querySelectorAll<HTMLElement>('[data-answer]')].find((answer) =>
    changes.some(
      ({ target, addedNodes }) =>
        answer.contains(target) || [...addedNodes].some((added) => added.contains(answer)),
    ),
  )

const CONTROL = 'a[href], button:not(:disabled), summary, [type="file"]:not(:disabled)'

/** Where the focus can stay in what stood around it: what takes it, what opens it, what it is called, else what is next to press. */
function stopIn(one: Element): HTMLElement | null {
  if (one.matches('[tabindex]')) return one as HTMLElement
  if (one.matches('details')) return one.querySelector('summary')
  const title = one.matches('section') ? one.querySelector<HTMLElement>('h2, h3') : null
  // Around the panels there is the whole page, of which the title is said instead.
  if (title || !one.closest('section')) return title
  return [...one.querySelectorAll<HTMLElement>(CONTROL)].find((next) => next.checkVisibility()) ?? null
}
