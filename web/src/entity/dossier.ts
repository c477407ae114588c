import type { DocumentsAnswer, EngagementsAnswer, EntityAnswer, StatementsAnswer } from '../../../src/api/types.ts'
import { addresses, get } from '../api/client.ts'

/** All that the page of an entity shows at first. */
export interface Dossier {
  readonly entity: EntityAnswer
  readonly contacts: EngagementsAnswer
  readonly positions: StatementsAnswer
  readonly texts: DocumentsAnswer
}

/** How many of each list are shown at first. */
const limit = 10

/** Gets it all at once. */
export async function loadDossier(address: string, signal: AbortSignal): Promise<Dossier> {
  const entity = await get<EntityAnswer>(address, signal)
  const of = { entity: entity.id, limit }
  const [contacts, positions, texts] = await Promise.all([
    get<EngagementsAnswer>(addresses.engagements(of), signal),
    get<StatementsAnswer>(addresses.statements(of), signal),
    get<DocumentsAnswer>(addresses.documents(of), signal),
  ])
  return { entity, contacts, positions, texts }
}
