import { tick } from 'svelte'

const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches

/** Scrolls an element into view where it is not seen whole; in its own box where one is given, else the window. */
export function reveal(element: HTMLElement, box: HTMLElement | null = null): void {
  const place = element.getBoundingClientRect()
  const scrolls =
    box !== null && box.scrollHeight > box.clientHeight + 1 && getComputedStyle(box).overflowY !== 'visible'
  const frame = scrolls ? box.getBoundingClientRect() : new DOMRect(0, 0, innerWidth, innerHeight)
  const head = scrolls ? 56 : 150
  if (place.top >= frame.top + head && place.bottom <= frame.bottom - 90) return
  const by = place.top - frame.top - Math.min(frame.height * 0.33, frame.height - place.height - 100)
  const target: Element | Window = scrolls ? box : window
  target.scrollBy({ top: by, behavior: still() ? 'instant' : 'smooth' })
}

/** Waits until a page that was just opened stands. */
export async function calm(): Promise<void> {
  await tick()
  await new Promise(requestAnimationFrame)
}
