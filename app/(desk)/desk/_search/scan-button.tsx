'use client'

import { useRouter } from 'next/navigation'
import { CameraButton } from '@/app/(desk)/desk/_camera/camera-button'

/** From the code on a renter's telephone, or the label of a unit, to the booking. */
export function ScanButton({ shop }: { shop: string }) {
  const router = useRouter()
  const find = (code: string) => {
    router.push(`/desk?${new URLSearchParams({ ...(shop && { shop }), q: code })}`)
    return null
  }
  return (
    <CameraButton
      label="Scan a code"
      hint="Hold the code of a booking, or the label of the gear, before the camera."
      onCode={find}
    />
  )
}
