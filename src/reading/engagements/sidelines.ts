import type { Contact } from './contact.ts'
import { gatheringContact, gatheringOf, knownOf, sidelines } from './gathering.ts'
import { afterSidelines, skipCapitalised, tailAt } from './tail.ts'
import type { Scene, View } from './view.ts'

/** "on the sidelines of the Eastern Partnership Summit": those who met there took part in it. */
export function sidelineContacts(view: View, contacts: readonly Contact[], scene: Scene): readonly Contact[] {
  const found: Contact[] = []
  for (let token = 0; token < view.tokens.length; token++) {
    const at = afterSidelines(view, token, scene)
    if (at < 0) continue
    const from = view.tokens[at]?.pos === 'DET' && !view.begins[at] ? at + 1 : at
    const mention = view.begins[from] ?? null
    const event = mention?.type === 'event' ? mention : null
    const to = event ? event.to : Math.max(skipCapitalised(view, from), mention?.to ?? 0)
    if (to <= from) continue
    const [met] = contacts.filter(({ passing, actors }) => !passing && actors.length > 1)
    const gathering = gatheringOf(view, from, to, knownOf(event, scene), scene)
    found.push(...gatheringContact(view, gathering, sidelines, met?.actors ?? [], [tailAt(view, to, scene)], scene))
    token = to
  }
  return found
}
