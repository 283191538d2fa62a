'use client'

import { useSyncExternalStore } from 'react'
import { usePath } from '@/app/_paths/use-path'
import { Button, buttonClass } from '@/app/_ui/button'
import { useWords } from '@/app/_ui/language/use-words'
import { Notice } from '@/app/_ui/notice'
import { BROKEN_WORDS } from '@/app/_words/broken'
import { contactInPage, NOTHING, neverChanges } from '@/app/contact-in-page'

/** Our own fault, inside the frame: once more, or on in the shop itself, where there is a person to ask. */
export default function WidgetError({ retry }: { error: unknown; retry: () => void }) {
  const broken = useWords(BROKEN_WORDS)
  const go = usePath()
  const { phone } = useSyncExternalStore(neverChanges, contactInPage, () => NOTHING)
  return (
    <main id="main" className="p-4">
      <Notice
        tone="problem"
        title={broken.title}
        announce
        action={
          <>
            <Button size="small" onClick={retry}>
              {broken.again}
            </Button>
            <a
              href={go('/')}
              target="_blank"
              rel="noreferrer"
              className={buttonClass({ tone: 'quiet', size: 'small' })}
            >
              {broken.front}
            </a>
          </>
        }
      >
        <p>{phone}</p>
      </Notice>
    </main>
  )
}
