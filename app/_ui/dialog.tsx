'use client'

import { type ReactNode, useLayoutEffect, useRef } from 'react'

type DialogProps = {
  /** What it is called, or the id of the heading in it that says so. */
  label?: string
  labelledBy?: string
  /** Left by Escape, or by what is in it. Whoever shows the dialog takes it away then. */
  onClose: () => void
  children: (close: () => void) => ReactNode
}

/** Something to see to before going on, above the page. When it is gone, whatever led to it has the focus again. */
export function Dialog({ label, labelledBy, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  // Closed before it is taken away, for only then does the browser give the focus back; that is nobody closing it.
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      aria-label={label}
      aria-labelledby={labelledBy}
      className="m-auto w-[min(34rem,calc(100vw-2rem))] rounded-panel border border-line bg-surface p-5 text-ink shadow-lift backdrop:bg-ink/40"
      onClose={() => dialog.current?.open || onClose()}
    >
      {children(() => dialog.current?.close())}
    </dialog>
  )
}
