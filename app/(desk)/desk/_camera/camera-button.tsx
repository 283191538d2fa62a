'use client'

import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { Button } from '@/app/_ui/button'
import { Dialog } from '@/app/_ui/dialog'
import { Icon } from '@/app/_ui/icon'
import { Notice } from '@/app/_ui/notice'
import { cameraProblem } from './camera-problem'
import { readCodes } from './read-codes'

/** What became of a code, to be said while the next one is awaited; null when that was all. */
export type OnCode = (code: string) => string | null

type Props = {
  label: string
  /** What to hold before the camera. */
  hint: string
  onCode: OnCode
}

/** Reads codes with the camera of the device. Where the browser has none to give, there is no such button. */
export function CameraButton(props: Props) {
  const [hasCamera, setHasCamera] = useState(false)
  const [isOpen, setOpen] = useState(false)
  useEffect(() => setHasCamera(Boolean(navigator.mediaDevices)), [])
  if (!hasCamera) return null
  return (
    <>
      <Button tone="quiet" className="px-4!" onClick={() => setOpen(true)}>
        <Icon name="camera" />
        <span className="sr-only">{props.label}</span>
      </Button>
      {isOpen && <Camera {...props} onClose={() => setOpen(false)} />}
    </>
  )
}

function Camera({ label, hint, onCode, onClose }: Props & { onClose: () => void }) {
  const video = useRef<HTMLVideoElement>(null)
  const [problem, setProblem] = useState('')
  const [said, setSaid] = useState('')
  const hear = useEffectEvent((code: string) => {
    navigator.vibrate?.(60)
    const answer = onCode(code)
    if (answer === null) onClose()
    else setSaid(answer)
  })
  useEffect(() => {
    const stopped = new AbortController()
    readCodes(video.current!, stopped.signal, hear).catch((cause) => setProblem(cameraProblem(cause)))
    return () => stopped.abort()
  }, [])
  return (
    <Dialog label={label} onClose={onClose}>
      {(leave) => (
        <div className="grid gap-3">
          {problem ? (
            <Notice tone="problem" announce>
              {problem}
            </Notice>
          ) : (
            <>
              <p>{hint}</p>
              <video
                ref={video}
                muted
                playsInline
                aria-label="What the camera sees"
                className="aspect-square max-h-[60vh] w-full rounded-control bg-sunken object-cover"
              />
            </>
          )}
          <p role="status" className="min-h-6 font-medium">
            {said}
          </p>
          <Button tone={said ? 'primary' : 'quiet'} onClick={leave}>
            {said ? 'Done' : 'Close'}
          </Button>
        </div>
      )}
    </Dialog>
  )
}
