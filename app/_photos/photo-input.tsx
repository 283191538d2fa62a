'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { FieldError, fieldWiring, fileClass } from '@/app/_ui/field'
import { FIELD_WORDS } from '@/app/_ui/field-words'
import { useWords } from '@/app/_ui/language/use-words'
import { Sign } from '@/app/_ui/sign'
import { findKept, keepPhotos } from './kept-photos'
import { PHOTO_WORDS } from './photo-words'
import { shrinkPhoto } from './shrink-photo'

type Shown = { name: string; url: string }

type Props = {
  name?: string
  label?: string
  hint?: string
  /** The name under which they stay on this device until they are sent. */
  keepAs?: string
  /** No more than this is sent: what a renter sends in one form is bounded. */
  most?: { photos: number; bytes: number }
  error?: string
}

/**
 * Photos, made small before they are sent. A camera gives one at a time, so what is chosen comes in addition to what is
 * there. A form that comes back would lose its files, so they are put back in.
 */
export function PhotoInput({ name = 'photos', label, hint, keepAs, most, error }: Props) {
  const words = useWords(PHOTO_WORDS)
  const { optional } = useWords(FIELD_WORDS)
  const input = useRef<HTMLInputElement>(null)
  const kept = useRef<File[]>([])
  const [shown, setShown] = useState<Shown[]>([])
  const put = useCallback((files: File[]) => {
    kept.current = files
    if (input.current) input.current.files = listOf(files)
    setShown(files.map((file) => ({ name: file.name, url: URL.createObjectURL(file) })))
  }, [])

  useEffect(() => {
    const form = input.current?.form
    let isSent = false
    const send = () => {
      isSent = true
    }
    // React empties a form that has been answered; one that leads on to another page is gone before.
    const restore = () => {
      isSent = false
      queueMicrotask(() => {
        if (input.current) input.current.files = listOf(kept.current)
      })
    }
    form?.addEventListener('submit', send)
    form?.addEventListener('reset', restore)
    return () => {
      form?.removeEventListener('submit', send)
      form?.removeEventListener('reset', restore)
      if (isSent && keepAs) void keepPhotos(keepAs, [])
    }
  }, [keepAs])
  useEffect(() => {
    if (!keepAs) return
    let isGone = false
    findKept(keepAs).then((files) => {
      if (!isGone && files.length > 0 && kept.current.length === 0) put(files)
    })
    return () => {
      isGone = true
    }
  }, [keepAs, put])
  useEffect(
    () => () => {
      for (const { url } of shown) URL.revokeObjectURL(url)
    },
    [shown],
  )

  const keep = async (all: File[]) => {
    const chosen = all.slice(0, most?.photos)
    const share = most && most.bytes / Math.max(1, chosen.length)
    const files = await Promise.all(chosen.map((file) => shrinkPhoto(file, share)))
    put(files)
    if (keepAs) await keepPhotos(keepAs, files)
  }
  return (
    <div className="grid content-start gap-1.5">
      <label htmlFor={name} className="text-sm font-semibold">
        {label ?? words.photos} <span className="font-normal text-ink-soft">({optional})</span>
      </label>
      {hint && (
        <p id={`${name}-hint`} className="-mt-1 text-sm text-ink-soft">
          {hint}
        </p>
      )}
      <input
        ref={input}
        type="file"
        name={name}
        multiple
        accept="image/jpeg,image/png,image/webp"
        onChange={(event) => keep([...kept.current, ...(event.currentTarget.files ?? [])])}
        {...fieldWiring(name, { error, hint: Boolean(hint) })}
        className={fileClass}
      />
      <FieldError id={name} error={error} />
      <Chosen shown={shown} onLeaveOut={(at) => keep(kept.current.filter((_, other) => other !== at))} />
    </div>
  )
}

/** What has been chosen so far, each with a way to leave it out. */
function Chosen({ shown, onLeaveOut }: { shown: Shown[]; onLeaveOut: (at: number) => void }) {
  const { leaveOut } = useWords(PHOTO_WORDS)
  if (shown.length === 0) return null
  return (
    <ul className="flex flex-wrap gap-2">
      {shown.map(({ name, url }, at) => (
        <li key={url} className="relative">
          {/* biome-ignore lint/performance/noImgElement: a picture that is still on this device. */}
          <img src={url} alt={name} className="h-18 w-24 rounded-control border border-line object-cover" />
          <button
            type="button"
            aria-label={leaveOut(at + 1, name)}
            onClick={() => onLeaveOut(at)}
            className="absolute top-1 right-1 grid size-7 place-items-center rounded-full border border-line-strong bg-surface text-ink"
          >
            <Sign name="cross" size={14} />
          </button>
        </li>
      ))}
    </ul>
  )
}

// A list of its own: browsers empty the one they gave us.
function listOf(files: File[]): FileList {
  const transfer = new DataTransfer()
  for (const file of files) transfer.items.add(file)
  return transfer.files
}
