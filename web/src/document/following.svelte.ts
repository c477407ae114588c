import { tick } from 'svelte'
import type { Span } from '../../../src/model/index.ts'
import { isTyping } from '../keys/keys.ts'
import { factOfFragment, spanOfFragment } from '../router/addresses.ts'
import { router } from '../router/router.svelte.ts'
import { type Links, ownId } from './context.ts'
import { calm, reveal } from './reveal.ts'
import type { DocumentState } from './state.svelte.ts'

interface Focus {
  /** True: the keyboard goes there too. */
  readonly focus?: boolean
}

/** Leads from facts to their words and back, by mouse, by keyboard and by the address. */
export class Following {
  /** The pane of the text, and the list of the facts. */
  text = $state.raw<HTMLElement | null>(null)
  panel = $state.raw<HTMLElement | null>(null)
  /** A stretch of words that the address names, where it is no fact. */
  passage = $state.raw<Span | null>(null)
  readonly #view: () => DocumentState

  constructor(view: () => DocumentState) {
    this.#view = view
  }

  /** Chooses a fact and brings its words into view. */
  async toWords(id: string, { focus = false }: Focus = {}): Promise<void> {
    this.#choose(id)
    this.#view().side = 'text'
    await tick()
    const words = this.#wordsOf(id)
    if (!words) return
    this.#show(words)
    if (focus) words.focus({ preventScroll: true })
  }

  /** Chooses a fact and brings its entry into view. */
  async toEntry(id: string, { focus = false }: Focus = {}): Promise<void> {
    this.#choose(id)
    await tick()
    const entry = this.#entryOf(id)
    if (!entry) return
    entry.closest('details')?.setAttribute('open', '')
    if (entry.offsetParent !== null) reveal(entry, this.panel)
    if (focus) entry.querySelector('button')?.focus({ preventScroll: true })
  }

  /** From the words back to the entry. */
  async back(id: string): Promise<void> {
    this.#view().side = 'facts'
    await tick()
    await this.toEntry(id, { focus: true })
  }

  /** Follows an address that names a fact, by either of its ids, or a stretch of words. */
  async toFragment(hash: string, links: Links): Promise<void> {
    const view = this.#view()
    const span = spanOfFragment(hash)
    const named = factOfFragment(hash)
    const id = named === null ? view.factOf(span) : ownId(named, links)
    this.passage = id === null ? span : null
    if (id !== null && id !== view.chosen && view.fact(id)) {
      await calm()
      await this.toWords(id)
      await this.toEntry(id)
    } else if (this.passage) {
      await calm()
      const place = this.text?.querySelector<HTMLElement>('[data-passage]')
      if (place) this.#show(place)
    }
  }

  /** Takes clicks on words, for all of them; the entries beside the text are the way for the keyboard. */
  readonly listen = (pane: HTMLElement): (() => void) => {
    const click = (event: MouseEvent) => {
      if (!(event.target instanceof Element) || !getSelection()?.isCollapsed) return
      const place = event.target.closest<HTMLElement>('[data-start]')
      const segment = place && this.#view().segments.find(({ start }) => start === Number(place.dataset.start))
      const fact = segment ? this.#view().point(segment) : null
      if (!fact) return
      this.passage = null
      void this.toEntry(fact.id)
    }
    pane.addEventListener('click', click)
    return () => pane.removeEventListener('click', click)
  }

  /** Takes the keys of the page. */
  readonly press = (event: KeyboardEvent): void => {
    if (isTyping(event) || document.querySelector('dialog[open]')) return
    const { chosen } = this.#view()
    if (event.key === 'j' || event.key === 'k') {
      const id = this.#view().neighbour(event.key === 'j' ? 1 : -1)
      if (id === null) return
      event.preventDefault()
      void this.#step(id)
    } else if (event.key === 'Enter' && chosen !== null && document.activeElement === document.body) {
      void this.toWords(chosen, { focus: true })
    } else if (event.key === 'Escape' && chosen !== null) {
      event.preventDefault()
      if (this.#isInText()) void this.back(chosen)
      else this.#choose(null)
    }
  }

  /** To a neighbouring fact: the keyboard stays on its side, the other side follows. */
  async #step(id: string): Promise<void> {
    const isInText = this.#isInText()
    if (isInText || this.panel?.offsetParent === null) await this.toWords(id, { focus: isInText })
    await this.toEntry(id, { focus: !isInText })
    const words = isInText ? null : this.#wordsOf(id)
    if (words && words.offsetParent !== null) reveal(words)
  }

  #isInText(): boolean {
    return this.text?.contains(document.activeElement) ?? false
  }

  #wordsOf(id: string): HTMLElement | null {
    const at = this.#view().facts.findIndex((fact) => fact.id === id)
    return this.text?.querySelector<HTMLElement>(`[data-facts~="${at}"]`) ?? null
  }

  #entryOf(id: string): HTMLElement | null {
    return this.panel?.querySelector<HTMLElement>(`[data-fact="${CSS.escape(id)}"]`) ?? null
  }

  #show(words: HTMLElement): void {
    words.closest('details')?.setAttribute('open', '')
    reveal(words)
  }

  /** Chooses, and keeps the choice in the address. */
  #choose(id: string | null): void {
    this.#view().choose(id)
    const address = id === null ? router.path + router.search : `#${encodeURIComponent(id)}`
    router.go(address, { replace: true, keepPlace: true })
  }
}
