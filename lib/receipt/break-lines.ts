/**
 * Breaks a text into lines no wider than `width`, between words where that is possible and inside a word where it is not.
 * Line breaks in the text stay, also those that browsers send of a text field. A line that ends between words keeps its space: who listens to the document, or copies
 * from it, must not get two words as one.
 */
export function breakLines(text: string, width: number, widthOf: (part: string) => number): string[] {
  // Word by word, because measuring the growing line again for each word takes most of the time of a receipt.
  const space = widthOf(' ')
  return text.split(/\r?\n/).flatMap((paragraph) => {
    const lines: string[] = []
    let line = ''
    let used = 0
    for (const word of paragraph.split(' ')) {
      const wide = widthOf(word)
      if (line && used + space + wide <= width) {
        line += ` ${word}`
        used += space + wide
        continue
      }
      if (line) lines.push(`${line} `)
      const parts = wide <= width ? [word] : cutWord(word, width, widthOf)
      line = parts.pop() ?? ''
      used = parts.length ? widthOf(line) : wide
      lines.push(...parts)
    }
    return [...lines, `${line} `]
  })
}

function cutWord(word: string, width: number, widthOf: (part: string) => number): string[] {
  const parts: string[] = []
  let part = ''
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(word)) {
    if (part && widthOf(part + segment) > width) {
      parts.push(part)
      part = ''
    }
    part += segment
  }
  return [...parts, part]
}
