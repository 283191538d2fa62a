'use client'

import { useEffect, useRef, useState } from 'react'
import { FieldError, fieldWiring } from '@/app/_ui/field'
import { shrinkPhoto } from './shrink-photo'

type Shown = { name: string; url: string }

/** Photos of the damage, made small before they are sent. A form that comes back would lose its files, so they are put back in. */
export function PhotoInput({ error }: { error?: string }) {
  const input = useRef<HTMLInputElement>(null)
  const kept = useRef<File[]>([])
  const [shown, setShown] = useState<Shown[]>([])

  useEffect(() => {
    const form = input.current?.form
    const restore = () =>
      queueMicrotask(() => {
        if (input.current) input.current.files = listOf(kept.current)
      })
    form?.addEventListener('reset', restore)
    return () => form?.removeEventListener('reset', restore)
  }, [])
  useEffect(
    () => () => {
      for (const { url } of shown) URL.revokeObjectURL(url)
    },
    [shown],
  )

  const keep = async (list: FileList | null) => {
    const files = await Promise.all([...(list ?? [])].map(shrinkPhoto))
    kept.current = files
    if (input.current) input.current.files = listOf(files)
    setShown(files.map((file) => ({ name: file.name, url: URL.createObjectURL(file) })))
  }
  return (
    <div className="grid gap-1.5">
      <label htmlFor="photos" className="text-sm font-semibold">
        Photos <span className="font-normal text-ink-soft">(optional)</span>
      </label>
      <p id="photos-hint" className="-mt-1 text-sm text-ink-soft">
        Up to six, of 10 MB at most. They are kept without the place where they were taken.
      </p>
      <input
        ref={input}
        type="file"
        name="photos"
        multiple
        accept="image/jpeg,image/png,image/webp"
        onChange={(event) => keep(event.currentTarget.files)}
        {...fieldWiring('photos', { error, hint: true })}
        className="block w-full rounded-control border border-line-strong bg-surface p-2 text-sm file:mr-3 file:rounded-control file:border file:border-solid file:border-line-strong file:bg-sunken file:px-3 file:py-1.5 file:font-semibold file:text-ink aria-invalid:border-2 aria-invalid:border-danger"
      />
      <FieldError id="photos" error={error} />
      {shown.length > 0 && (
        <ul className="flex flex-wrap gap-2">
          {shown.map(({ name, url }) => (
            <li key={url}>
              {/* biome-ignore lint/performance/noImgElement: a picture that is still on this device. */}
              <img
                src={url}
                alt={name}
                className="h-18 w-24 rounded-control border border-line object-cover"
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

// A list of its own: browsers empty the one they gave us.
function listOf(files: File[]): FileList {
  const transfer = new DataTransfer()
  for (const file of files) transfer.items.add(file)
  return transfer.files
}
