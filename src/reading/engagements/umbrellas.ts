import type { Contact } from './contact.ts'

const lasting = 4

const stands = (umbrella: Contact, contact: Contact): boolean =>
  !contact.umbrella &&
  contact.kind === umbrella.kind &&
  contact.sentence >= umbrella.sentence &&
  contact.sentence - umbrella.sentence <= lasting &&
  umbrella.actors[0] !== undefined &&
  contact.actors.some(({ entity, party }) =>
    entity ? entity === umbrella.actors[0]?.entity : party === umbrella.actors[0]?.party,
  )

/**
 * "On January 6–7 he had several telephone conversations with heads of state": the calls that are told after it one by
 * one have its day and its place in the headline; it is no contact besides them.
 */
export function underUmbrellas(contacts: readonly Contact[]): readonly Contact[] {
  const umbrellas = contacts.filter(({ umbrella }) => umbrella)
  if (!umbrellas.length) return contacts
  const named = contacts.map((contact) => {
    const over = umbrellas.filter((umbrella) => stands(umbrella, contact))
    if (!over.length) return contact
    const when = contact.when ?? over.find((umbrella) => umbrella.when)?.when ?? null
    return { ...contact, when, headline: contact.headline || over.some(({ headline }) => headline), passing: false }
  })
  return named.filter((contact) => !contact.umbrella || !contacts.some((other) => stands(contact, other)))
}
