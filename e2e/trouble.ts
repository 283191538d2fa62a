import { type BrowserContext, expect } from '@playwright/test'

/** Everything that a journey's browsers complained about, and what the journey expects them to complain about. */
export class Trouble {
  private readonly found: string[] = []
  private readonly expected: RegExp[] = []

  watch(context: BrowserContext): void {
    context.on('weberror', (thrown) => this.found.push(`thrown: ${thrown.error().message}`))
    context.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning')
        this.found.push(`console at ${message.location().url}: ${message.text()}`)
    })
    context.on('requestfailed', (request) => {
      const why = request.failure()?.errorText ?? ''
      // The browser itself gives up on what it fetched ahead when somebody goes on to another page.
      if (why !== 'net::ERR_ABORTED') this.found.push(`${request.method()} ${request.url()}: ${why}`)
    })
    context.on('response', (response) => {
      if (response.status() >= 400)
        this.found.push(`${response.request().method()} ${response.url()}: ${response.status()}`)
    })
  }

  /** A complaint that belongs to the journey, like the 410 of a payment page that is over. */
  expect(pattern: RegExp): void {
    this.expected.push(pattern)
  }

  expectNone(): void {
    expect(this.found.filter((line) => !this.expected.some((pattern) => pattern.test(line)))).toEqual([])
  }
}
