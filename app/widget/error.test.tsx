import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import WidgetError from './error'

test('a fault of ours in the frame offers another try, and the shop in a tab of its own', () => {
  const said = renderToStaticMarkup(<WidgetError error={new Error('a secret of ours')} retry={() => {}} />)
  expect(said).toContain('Try again')
  expect([...said.matchAll(/<a [^>]*>/g)].map(([link]) => link)).toEqual([
    expect.stringMatching(/href="\/".*target="_blank"/),
  ])
  expect(said).not.toContain('a secret of ours')
})
