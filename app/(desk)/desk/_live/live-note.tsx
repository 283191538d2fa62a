import type { News } from './use-news'

/** When the page was drawn, whether it follows what happens, and that something waits to be shown. */
export const LiveNote = ({ drawn, isLive, hasNews, show }: News & { drawn: string }) => (
  <p className="text-sm text-ink-soft" data-live={isLive}>
    As of <time className="tabular-nums">{drawn}</time>
    {isLive && '; changes show by themselves'}.{' '}
    <span role="status">
      {hasNews && (
        <button type="button" className="link font-semibold" onClick={show}>
          Something has changed: show it
        </button>
      )}
    </span>
  </p>
)
