import { expect, type Page } from '@playwright/test'
import { ROOM, type Seen } from '@/app/(shop)/accessibility/checked'
import { expectView } from './view'

const NARROW = { width: ROOM.pixels, height: 640 }
const WIDE = { width: 1280, height: 800 }
const FONT_PIXELS = 16

/** In a narrow window, and with the text of the browser made large: all of the page can be read without going sideways, and all that can be pressed is pressed where it stands. */
export async function expectRoom(page: Page, view: Seen<'room'>): Promise<void> {
  await expectView(page, view)
  const size = page.viewportSize()!
  await page.setViewportSize(NARROW)
  expect(await tightSpots(page), `${page.url()} at ${ROOM.pixels} pixels`).toEqual([])
  await page.setViewportSize(WIDE)
  const font = (FONT_PIXELS * ROOM.percent) / 100
  await setFont(page, font)
  expect(await tightSpots(page), `${page.url()} with text at ${ROOM.percent} %`).toEqual([])
  await setFont(page, FONT_PIXELS)
  await page.setViewportSize(size)
}

/** The size of text that somebody chooses in the settings of the browser. */
async function setFont(page: Page, pixels: number): Promise<void> {
  const browser = await page.context().newCDPSession(page)
  await browser.send('Page.setFontSizes', { fontSizes: { standard: pixels } })
  await browser.detach()
  await expect(page.locator('html')).toHaveCSS('font-size', `${pixels}px`)
}

/** Text that is cut off or sticks out, and what something else lies upon that is to be pressed. */
const tightSpots = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const room = document.documentElement.clientWidth
    const isSeen = (one: Element) => {
      const { width, height } = one.getBoundingClientRect()
      if (width <= 1 || height <= 1) return false
      // What is only said to those who hear the page is cut to nothing.
      for (let box: Element | null = one; box; box = box.parentElement)
        if (getComputedStyle(box).clipPath === 'inset(50%)') return false
      return one.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    }
    const called = (one: Element) =>
      `<${one.tagName.toLowerCase()}> ${(one.textContent || one.getAttribute('aria-label') || one.id).trim().slice(0, 60)}`

    /** Whether what is at this place can be seen, or scrolled to, in every box around it. */
    function isShown(rect: DOMRect, from: Element): boolean {
      for (let box: Element | null = from; box; box = box.parentElement) {
        const { overflowX, overflowY, webkitLineClamp } = getComputedStyle(box)
        // A short text that ends in dots is whole on the page that it leads to.
        if (webkitLineClamp !== 'none') return true
        if (box === document.body || /auto|scroll/.test(overflowX)) break
        const edge = box.getBoundingClientRect()
        const isCut =
          /hidden|clip/.test(overflowX) && (rect.right > edge.right + 1 || rect.left < edge.left - 1)
        const isShort =
          /hidden|clip/.test(overflowY) && (rect.bottom > edge.bottom + 1 || rect.top < edge.top - 1)
        if (isCut || isShort) return edge.width <= 1
        if (box.parentElement && /auto|scroll/.test(getComputedStyle(box.parentElement).overflowX))
          return true
      }
      return rect.left >= -1 && rect.right <= room + 1
    }

    function findCut(): string[] {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const found: string[] = []
      while (texts.nextNode()) {
        const parent = texts.currentNode.parentElement
        if (!texts.currentNode.textContent?.trim() || !parent || !isSeen(parent)) continue
        const range = document.createRange()
        range.selectNodeContents(texts.currentNode)
        if (![...range.getClientRects()].every((rect) => isShown(rect, parent)))
          found.push(`cut off: ${called(parent)}`)
      }
      return found
    }

    function isCovered(one: Element): boolean {
      one.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' })
      const [place] = one.getClientRects()
      if (!place) return false
      const hit = document.elementFromPoint(place.x + place.width / 2, place.y + place.height / 2)
      return !(
        hit &&
        (one.contains(hit) || one.closest('label')?.contains(hit) || hit.closest('label')?.control === one)
      )
    }

    const pressed = 'a[href], button, summary, select, textarea, input:not([type="hidden"])'
    const covered = [...document.body.querySelectorAll(pressed)]
      .filter((one) => isSeen(one) && getComputedStyle(one).pointerEvents !== 'none')
      .filter(isCovered)
      .map((one) => `covered: ${called(one)}`)
    scrollTo({ top: 0, behavior: 'instant' })
    const { scrollWidth } = document.documentElement
    const sideways = scrollWidth > room ? [`${scrollWidth} pixels wide in a window of ${room}`] : []
    return [...sideways, ...findCut(), ...covered]
  })
