'use client'

import { FRAME } from '@/app/(shop)/_say/frame'
import { usePath } from './_paths/use-path'
import { Button, buttonClass } from './_ui/button'
import { ErrorPanel } from './_ui/error-panel'
import { BrokenChain } from './_ui/gear/broken-chain'
import { useWords } from './_ui/language/use-words'
import { fallbackContact } from './contact'

/** Our own fault, or the database is away. Nothing about the cause is told, only a reference to find it by. */
export default function ErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  const { broken: say, hours } = useWords(FRAME)
  const go = usePath()
  return (
    <main id="main">
      <ErrorPanel
        title={say.title}
        picture={<BrokenChain />}
        brand="Kickstand"
        reference={referenceOf(error)}
        contact={{ ...fallbackContact, hours }}
        actions={
          <>
            <Button onClick={retry}>{say.again}</Button>
            <a href={go('/')} className={buttonClass({ tone: 'quiet' })}>
              {say.front}
            </a>
          </>
        }
      >
        <p>{say.text}</p>
      </ErrorPanel>
    </main>
  )
}

const referenceOf = (error: unknown) =>
  error instanceof Error && 'digest' in error && typeof error.digest === 'string' ? error.digest : undefined
