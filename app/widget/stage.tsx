import type { ReactNode } from 'react'
import { useWords } from '@/app/_ui/language/use-words'
import { SandboxBanner } from '@/app/_ui/sandbox-banner'
import { env } from '@/lib/env'
import { styleOf } from './look'
import type { Widget } from './read-widget'
import { WIDGET } from './say'
import { TellHost } from './tell-host'

type StageProps = {
  widget: Widget
  title: string
  brand: string
  /** The same in the shop itself. */
  shop: string
  children: ReactNode
}

/** What is around everything in the frame: the look that the site chose, and the way out of the frame, always. */
export function Stage({ widget: { look, notes, product, asked }, title, brand, shop, children }: StageProps) {
  const say = useWords(WIDGET)
  const { SANDBOX, SANDBOX_URL } = env()
  const view = [product?.slug, asked.dates && Object.values(asked.typed)].flat().join(' ')
  return (
    <div
      data-widget=""
      data-theme={look.theme === 'auto' ? undefined : look.theme}
      data-accent={look.accent === null ? undefined : ''}
      style={styleOf(look)}
      className="overflow-clip rounded-panel border border-line"
    >
      {SANDBOX && SANDBOX_URL && <SandboxBanner href={SANDBOX_URL} newTab />}
      <main id="main" tabIndex={-1} className="grid grid-cols-1 gap-5 p-4 outline-none sm:p-6">
        {children}
      </main>
      <p className="flex flex-wrap items-center gap-x-3 border-t border-line bg-sunken px-4 py-3 text-sm sm:px-6">
        <span className="text-ink-soft">{say.moreThings}</span>
        <a href={shop} target="_blank" rel="noreferrer" className="link inline-flex min-h-6 items-center">
          {say.open(brand)}
        </a>
      </p>
      <TellHost host={look.host} view={view} title={title} radius={look.radius} notes={notes} />
    </div>
  )
}
