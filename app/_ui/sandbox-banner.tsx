/** On every page while no real money can move. The console is another site: time, cards and faults are set there. */
export function SandboxBanner({ href, note }: { href: string; note?: string }) {
  return (
    <aside aria-label="Sandbox" className="no-print bg-ink text-sm text-ground">
      <div className="flex flex-wrap items-center justify-center gap-x-4 px-4 py-1 text-center">
        <p>
          <strong className="font-semibold">Sandbox.</strong> Nothing here is real: no money moves, no gear
          leaves.
          {note && <span> {note}</span>}
        </p>
        <a
          href={href}
          className="inline-flex min-h-6 items-center font-semibold underline underline-offset-4"
        >
          Clock, test cards and mailbox
        </a>
      </div>
    </aside>
  )
}
