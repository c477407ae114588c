import type { Mention } from '../kit/index.ts'
import type { ContactNoun } from '../kit/words/contacts.ts'
import { actorsOf, unique } from './actors.ts'
import type { Actor } from './contact.ts'
import { innerGroup } from './groups.ts'
import { belongs, capital, compounds, isDash, isParticiple, timeEnds, widest } from './head-phrase.ts'
import { carriesInHeadline, holdsHead, isHeadlineVerb, isNounUse, modifiesNext, roundBefore } from './head-use.ts'
import { isToCome } from './headlines.ts'
import { type Scene, type View, wordsOf } from './view.ts'

/** A contact noun with what stands before it. */
export interface Head {
  readonly token: number
  readonly from: number
  readonly noun: ContactNoun
  readonly modifiers: readonly string[]
  /** Those who stand before the noun: "Trump's", "Russian-Italian", "his". */
  readonly owners: readonly Actor[]
  /** "the Helsinki summit". */
  readonly place: string | null
  readonly definite: boolean
  /** Capitalised words before the noun that name it: "Eastern Partnership". */
  readonly name: string | null
}

/** All that own in a row: "Putin and Lukashenko's meeting". */
function ownersBefore(view: View, owner: Mention, scene: Scene): readonly Actor[] {
  const before = view.tokens[owner.from - 1]
  const other = before && scene.words.conjunctions.has(before.lower) ? (view.outer[owner.from - 2] ?? null) : null
  const own = actorsOf(owner, scene)
  return [...(other ? actorsOf(other, scene) : []), ...(own.length ? own : innerGroup(view, owner, scene))]
}

/** True for a capital or another place in whose name no government meets: "the Moscow talks". */
function isPlaceName(mention: Mention, view: View, scene: Scene): boolean {
  if (mention.use !== 'noun' || mention.kind !== 'name') return false
  if (mention.type === 'place') return true
  const form = wordsOf(view, mention.from, mention.to, scene.text)
  return (
    mention.type === 'party' &&
    scene.knowledge.partyMeanings(form).some(({ sense }) => sense === 'capital' || sense === 'metonym')
  )
}

const stateOf = (mention: Mention, scene: Scene): readonly Actor[] => {
  const party = mention.party
  const known = party && scene.knowledge.party(party)?.kind === 'state'
  const [entity = null] = scene.entities.referents[mention.index] ?? []
  return known ? [{ entity, name: null, party, office: null, rank: null, unnamed: false }] : []
}

/** The head at a token, if a contact noun stands there that is no part of somebody's name. */
export function headAt(view: View, token: number, scene: Scene): Head | null {
  const here = view.tokens[token]
  const noun = scene.words.nouns.get(here?.lower ?? '')
  if (
    !here ||
    !noun ||
    !(isNounUse(view, token, noun, scene) || view.headline) ||
    view.outer[token] ||
    (view.headline && scene.words.verbs.has(here.lemma) && isToCome(view, token, scene)) ||
    isHeadlineVerb(view, token, scene) ||
    holdsHead(view, token, scene) ||
    modifiesNext(view, token, scene)
  )
    return null
  let from = token
  let place: string | null = null
  const modifiers: string[] = []
  const owners: Actor[] = []
  const states: Actor[] = []
  while (token - from < widest) {
    const before = view.tokens[from - 1]
    if (!before) break
    const mention = view.outer[from - 1] ?? null
    const marked = before.lower === scene.words.possessiveMark || before.lower === "'"
    if (marked || mention?.use === 'possessive') {
      const owner = marked ? (mention ?? view.outer[from - 2] ?? null) : mention
      if (owner) {
        owners.push(...ownersBefore(view, owner, scene))
        from = owner.from
      }
      break
    }
    if (mention?.kind === 'pronoun') {
      owners.push(...actorsOf(mention, scene))
      from = mention.from
      break
    }
    if (mention) {
      const bare = here.lower !== here.text || noun.kind === 'visit'
      if (
        isPlaceName(mention, view, scene) &&
        (mention.type === 'place' ? bare || !mention.party : true) &&
        owners.length === 0
      )
        place ??= wordsOf(view, mention.from, mention.to, scene.text)
      else if (mention.use === 'adjective' && mention.type === 'place') states.push(...stateOf(mention, scene))
      else owners.push(...actorsOf(mention, scene))
      from = Math.min(mention.from, from - 1)
      continue
    }
    const round = token > from || owners.length === 0 ? roundBefore(view, from, scene) : from
    if (round < from) {
      from = round
      continue
    }
    if (before.pos === 'DET' || carriesInHeadline(view, from - 1, scene)) break
    if (
      isDash(before) ||
      belongs.has(before.pos) ||
      isParticiple(view, from - 1) ||
      timeEnds(view, from - 1) ||
      compounds(view, from - 1)
    ) {
      modifiers.push(before.lower)
      from -= 1
      continue
    }
    break
  }
  // "Russian-Italian consultations" are between the two; "Libyan talks" may be anybody's
  if (states.length > 1) owners.push(...states.reverse())
  const determiner = view.tokens[from - 1]?.lower ?? ''
  return {
    token,
    from,
    noun,
    modifiers,
    owners: unique(owners),
    place,
    definite: scene.words.definite.has(determiner) || owners.length > 0,
    name: capital.test(here.text) && token > from && !view.headline ? wordsOf(view, from, token + 1, scene.text) : null,
  }
}
