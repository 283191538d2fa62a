'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { Button } from '@/app/_ui/button'
import { Dialog } from '@/app/_ui/dialog'
import { Icon } from '@/app/_ui/icon'
import { scan } from './scan'

/** Reads a code with the camera, where the browser can; elsewhere there is no such button. */
export function ScanButton({ shop }: { shop: string }) {
  const [canScan, setCanScan] = useState(false)
  const [isOpen, setOpen] = useState(false)
  useEffect(() => setCanScan('BarcodeDetector' in window && Boolean(navigator.mediaDevices)), [])
  if (!canScan) return null
  return (
    <>
      <Button tone="quiet" className="px-4!" onClick={() => setOpen(true)}>
        <Icon name="camera" />
        <span className="sr-only">Scan a code</span>
      </Button>
      {isOpen && <Camera shop={shop} close={() => setOpen(false)} />}
    </>
  )
}

function Camera({ shop, close }: { shop: string; close: () => void }) {
  const router = useRouter()
  const video = useRef<HTMLVideoElement>(null)
  const [problem, setProblem] = useState('')
  useEffect(() => {
    const stopped = new AbortController()
    scan(video.current!, stopped.signal)
      .then((code) => {
        if (!code) return
        close()
        router.push(`/desk?${new URLSearchParams({ ...(shop && { shop }), q: code })}`)
      })
      .catch(() =>
        setProblem('The camera cannot be used. Allow it in the browser, or type the number instead.'),
      )
    return () => stopped.abort()
  }, [router, shop, close])
  return (
    <Dialog label="Scan a code" onClose={close}>
      {(leave) => (
        <div className="grid gap-3">
          {problem ? (
            <p role="alert">{problem}</p>
          ) : (
            <p>Hold the code of a booking or the label of the gear before the camera.</p>
          )}
          <video
            ref={video}
            muted
            playsInline
            className="aspect-square w-full rounded-control bg-sunken object-cover"
          />
          <Button tone="quiet" onClick={leave}>
            Close
          </Button>
        </div>
      )}
    </Dialog>
  )
}
