import type { Act, Holder } from '../../model/index.ts'
import type { Clause } from '../kit/index.ts'
import type { Cue } from '../kit/words/cues.ts'
import { bestCue } from './candidates.ts'
import { type ForceTests, forceOf } from './forces.ts'
import type { SentenceContext } from './found.ts'
import { holdersOf } from './holders.ts'
import { isImpersonal, isOwnSide, sameSide } from './whose.ts'

/**
 * The act of a cue, or for a neutral one the force of its content: what its own side does in it, else its words.
 * A cue that asks counts as asking only where somebody else is to act; what one side alone agrees to, it undertakes.
 */
export function actOf(
  { act, frame }: Pick<Cue, 'act' | 'frame'>,
  holders: readonly Holder[],
  from: number,
  to: number,
  context: SentenceContext,
): { act: Act; rule: string } {
  const inside = context.clauses.filter(
    ({ verb, subject, kind }) =>
      verb.from >= from &&
      verb.to <= to &&
      verb.form === 'finite' &&
      subject !== null &&
      (kind === 'complement' || kind === 'main'),
  )
  const tests = forceTests(inside, frame, holders, from, to, context)
  if (act === 'agree' && holders.length === 1) return { act: 'commit', rule: '>one-agree' }
  if (act === 'inform' && tests['own-will']?.()) return { act: 'commit', rule: '>inform-own-will' }
  if (act !== 'content') return { act, rule: '' }
  const own = inside.find(({ subject }) => subject !== null && isOwnSide(subject, holders, context))
  const stance = own && ownStance(own, context)
  if (stance) return stance
  const force = forceOf(context.forces, from, to, context, tests)
  return force ? { act: force.act, rule: `>${force.name}` } : { act: 'state', rule: '' }
}

/** Acts that an infinitive keeps under "is ready to", "would like to": readiness to invite invites. */
const strongerThanReadiness: ReadonlySet<Act> = new Set(['propose', 'courtesy', 'request', 'warn'])

/** What the own side does in a content: the act of its cue, or of the infinitive that the cue governs; null where it says nothing. */
function ownStance(own: Clause, context: SentenceContext): { act: Act; rule: string } | null {
  const candidate = bestCue(own, context.cues, context)
  const cue = candidate?.match.compiled.cue
  if (!candidate || !cue || cue.act === 'content' || own.verb.negated) return null
  const governed =
    candidate.opening?.takes === 'inf'
      ? context.clauses.find(({ parent, verb }) => parent === own.index && verb.form === 'infinitive')
      : undefined
  const inner = governed && bestCue(governed, context.cues, context)?.match.compiled.cue
  if (inner && inner.act !== 'content' && strongerThanReadiness.has(inner.act))
    return { act: inner.act, rule: `>${cue.form}>${inner.form}` }
  return { act: cue.act, rule: `>${cue.form}` }
}

/** The tests that the forces name, over the clauses of one content. */
function forceTests(
  inside: readonly Clause[],
  frame: Cue['frame'],
  holders: readonly Holder[],
  from: number,
  to: number,
  context: SentenceContext,
): ForceTests {
  const { obligations, needs } = context.holders.tools.language.words.statements
  const first = inside[0]
  // What the content says itself, not what it says somebody hopes: "so strong that I pray they will never be used"
  const top = inside.filter(({ parent }) => parent === first?.parent)
  const isOther = ({ subject }: Clause): boolean =>
    subject !== null && !isImpersonal(subject, context) && !isOwnSide(subject, holders, context)
  /** "The summit should not go ahead": nobody is asked, something is refused. */
  const isRefusal = ({ verb, subject }: Clause): boolean => verb.negated && subject !== null && !subject.mentions.length
  return {
    'other-act': () => frame === 'request' && first !== undefined && isOther(first),
    'other-must': () =>
      inside.some((clause) => obligations.has(clause.verb.modality ?? '') && isOther(clause) && !isRefusal(clause)),
    'must-not': () => inside.some((clause) => obligations.has(clause.verb.modality ?? '') && isRefusal(clause)),
    'own-will-not': () =>
      top.some(
        ({ subject, verb }) =>
          subject !== null &&
          verb.negated &&
          (verb.tense === 'future' || verb.modality === 'would') &&
          isOwnSide(subject, holders, context),
      ),
    'other-need': () => needsOther(from, to, needs, holders, context),
    'own-will': () =>
      top.some(
        ({ subject, verb }) =>
          subject !== null &&
          !verb.negated &&
          verb.voice === 'active' &&
          (verb.tense === 'future' || verb.modality === 'would') &&
          isOwnSide(subject, holders, context),
      ),
  }
}

/** "the need for Belgrade to join": a party other than the holder's that is to do something. */
function needsOther(
  from: number,
  to: number,
  needs: ReadonlySet<string>,
  holders: readonly Holder[],
  context: SentenceContext,
): boolean {
  const { tokens } = context.sentence
  for (let at = from; at < Math.min(to, from + needWindow); at++) {
    if (!needs.has(tokens[at]?.lemma ?? '')) continue
    const mention = context.mentions.find(
      (one) => one.from > at && one.from <= at + 3 && one.use !== 'possessive' && one.within === null,
    )
    if (!mention || tokens[mention.to]?.lower !== context.words.infinitiveMark) continue
    const others = holdersOf([mention.index], context.holders)
    return others.length > 0 && !others.some((other) => holders.some((holder) => sameSide(other, holder)))
  }
  return false
}

/** How far into a content its need may stand. */
const needWindow = 6
