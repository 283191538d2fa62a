/** Something to read as it is written; it scrolls by itself where it is too wide, also with the keyboard. */
export const Code = ({ text, label = 'Example' }: { text: string; label?: string }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable without a mouse
  <section aria-label={label} tabIndex={0} className="overflow-x-auto rounded-control bg-sunken p-4">
    <pre className="text-sm">{text}</pre>
  </section>
)
