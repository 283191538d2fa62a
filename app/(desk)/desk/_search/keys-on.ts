'use client'

import { useSyncExternalStore } from 'react'

const NAME = 'desk-keys'
const CHANGED = 'desk-keys-changed'

/** Single keys do something at this desk, unless whoever sits there has turned them off: speech software presses keys, too. */
export const areKeysOn = (): boolean => localStorage.getItem(NAME) !== 'off'

export function turnKeys(on: boolean): void {
  localStorage.setItem(NAME, on ? 'on' : 'off')
  window.dispatchEvent(new Event(CHANGED))
}

/** Null until the browser has said it, which the server cannot know. */
export const useKeysOn = (): boolean | null => useSyncExternalStore(subscribe, areKeysOn, () => null)

function subscribe(tell: () => void): () => void {
  for (const event of ['storage', CHANGED]) window.addEventListener(event, tell)
  return () => {
    for (const event of ['storage', CHANGED]) window.removeEventListener(event, tell)
  }
}
