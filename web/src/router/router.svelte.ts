import { tick } from 'svelte'

/* Where the reader is. Addresses are real ones, so that they can be shared, opened in a new tab and gone back to. */

interface Kept {
  readonly scroll?: number
}

class Router {
  path = $state(location.pathname)
  search = $state(location.search)
  hash = $state(location.hash)
  /** Rises with every page, so that a page can tell that it was opened anew. */
  visit = $state(0)
  #scroll: number | null = null

  get params(): URLSearchParams {
    return new URLSearchParams(this.search)
  }

  /** Goes to an address of the app; with `replace`, without a step in the history. */
  go(address: string, { replace = false, keepPlace = false } = {}): void {
    const url = new URL(address, location.href)
    const samePage = url.pathname === location.pathname && url.search === location.search
    this.#keepScroll()
    if (replace) history.replaceState(history.state, '', url)
    else history.pushState(null, '', url)
    this.#scroll = null
    this.#follow()
    if (samePage || keepPlace) return
    this.visit += 1
    if (!url.hash) scrollTo({ top: 0, behavior: 'instant' })
  }

  /** Begins to follow the address bar and the links of the page. Gives back how to end it. */
  start(): () => void {
    history.scrollRestoration = 'manual'
    const back = (event: PopStateEvent) => {
      const before = this.path + this.search
      this.#scroll = (event.state as Kept | null)?.scroll ?? null
      this.#follow()
      if (this.path + this.search !== before) this.visit += 1
    }
    const leave = () => this.#keepScroll()
    const click = (event: MouseEvent) => this.#click(event)
    addEventListener('popstate', back)
    addEventListener('pagehide', leave)
    document.addEventListener('click', click)
    return () => {
      removeEventListener('popstate', back)
      removeEventListener('pagehide', leave)
      document.removeEventListener('click', click)
    }
  }

  /** Called by a page once its content is there: goes back to where the reader was. */
  async settle(): Promise<void> {
    const scroll = this.#scroll
    if (scroll === null) return
    this.#scroll = null
    await tick()
    scrollTo({ top: scroll, behavior: 'instant' })
  }

  #keepScroll(): void {
    history.replaceState({ scroll: scrollY } satisfies Kept, '')
  }

  #follow(): void {
    this.path = location.pathname
    this.search = location.search
    this.hash = location.hash
  }

  #click(event: MouseEvent): void {
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (!link || link.origin !== location.origin || link.target || link.hasAttribute('download')) return
    if (link.pathname.startsWith('/api/') || link.getAttribute('href')?.startsWith('#')) return
    event.preventDefault()
    this.go(link.href)
  }
}

export const router = new Router()
