'use client'

import { useState } from 'react'
import { Button } from '@/app/_ui/button'
import { Dialog } from '@/app/_ui/dialog'

export function DialogExample() {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button tone="quiet" className="w-fit" onClick={() => setOpen(true)}>
        Open it
      </Button>
      {isOpen && (
        <Dialog labelledBy="ui-dialog" onClose={() => setOpen(false)}>
          {(close) => (
            <div className="grid gap-5">
              <h2 id="ui-dialog">Before you go on</h2>
              <p>Escape leads back to the button that opened it.</p>
              <div>
                <Button onClick={close}>Close</Button>
              </div>
            </div>
          )}
        </Dialog>
      )}
    </>
  )
}
