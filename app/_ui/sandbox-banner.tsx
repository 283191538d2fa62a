import { useUiWords } from './use-ui-words'

type SandboxBannerProps = { href: string; note?: string; newTab?: boolean }

/** On every page while no real money can move. The console is another site: time, cards and faults are set there. */
export function SandboxBanner({ href, note, newTab }: SandboxBannerProps) {
  const { sandbox } = useUiWords()
  return (
    <aside aria-label={sandbox.label} className="no-print bg-ink text-sm text-ground">
      <div className="flex flex-wrap items-center justify-center gap-x-4 px-4 py-1 text-center">
        <p>
          <strong className="font-semibold">{sandbox.name}</strong> {sandbox.text}
          {note && <span> {note}</span>}
        </p>
        <a
          href={href}
          target={newTab ? '_blank' : undefined}
          className="inline-flex min-h-6 items-center font-semibold underline underline-offset-4"
        >
          {sandbox.console}
        </a>
      </div>
    </aside>
  )
}
