import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { RecordStore } from './index.ts'
import { people, sampleCall, samples } from './sample.ts'

/** What every engine must do; `open` makes an empty record. */
export function recordContract(name: string, open: () => Promise<RecordStore>): void {
  describe(`record on ${name}`, () => {
    let record: RecordStore
    beforeEach(async () => {
      record = await open()
      await record.add(samples)
    })
    afterEach(() => record.close())
    const [spanish, nigerian, swedish] = samples as [(typeof samples)[0], (typeof samples)[0], (typeof samples)[0]]
    const titles = (page: { items: readonly { title: string | null }[] }) => page.items.map(({ title }) => title)

    test('gives a document back as it was read', async () => {
      const id = spanish.reading.document.id
      const document = await record.document(id)
      expect(document?.reading).toEqual(spanish.reading)
      expect(document?.summary.counts).toEqual({ engagements: 1, statements: 1, instruments: 1, commitments: 1 })
      expect(await record.document('0'.repeat(64))).toBeNull()
    })

    test('adding the same again changes nothing', async () => {
      const before = await record.summary()
      expect(await record.add(samples)).toEqual(['unchanged', 'unchanged', 'unchanged'])
      expect(await record.summary()).toEqual(before)
    })

    test('a newer reader replaces a reading, an older one does not; when it was added stays', async () => {
      const id = spanish.reading.document.id
      const added = (await record.document(id))?.summary.added
      const by = (version: string) => ({
        ...spanish,
        reading: {
          ...spanish.reading,
          engagements: [],
          statements: [],
          commitments: [],
          reader: { name: 'readout', version },
        },
      })
      expect(await record.add([by('0.9.0')])).toEqual(['unchanged'])
      expect(await record.add([by('1.10.0')])).toEqual(['replaced'])
      const document = await record.document(id)
      expect(document?.summary.reader.version).toBe('1.10.0')
      expect(document?.summary.added).toBe(added)
      expect((await record.engagements()).total).toBe(2)
      expect((await record.engagements({ text: 'settlement' })).total).toBe(0)
      expect((await record.documents({ text: 'settlement' })).total).toBe(1)
      expect((await record.entity('ESP'))?.counts).toEqual({ documents: 2, engagements: 1, statements: 0 })
    })

    test('force replaces a reading by the same reader', async () => {
      expect(await record.add([spanish], { force: true })).toEqual(['replaced'])
      expect((await record.summary()).documents).toBe(3)
    })

    test('ids of facts and entities stay the same when a reading is replaced', async () => {
      const ids = async () => [
        ...(await record.engagements()).items.map(({ id }) => id),
        ...(await record.statements()).items.map(({ id }) => id),
        ...(await record.entities()).items.map(({ id }) => id).sort(),
      ]
      const before = await ids()
      await record.add(samples, { force: true })
      expect(await ids()).toEqual(before)
    })

    test('lists engagements newest first, with the words that say them', async () => {
      const { items, total, next } = await record.engagements()
      expect(items.map(({ date }) => date)).toEqual(['2031-03-05', '2031-02-03', '2031-01-10'])
      expect([total, next]).toEqual([3, null])
      const source = items[1]?.sources[0]
      const [passage] = source?.passages ?? []
      const mark = passage?.marks[0]
      expect(passage?.text.slice(mark?.start, mark?.end)).toBe('Ana Reyes called Foreign Minister John Okafor')
      expect(spanish.reading.document.text.slice(passage?.start ?? 0).startsWith(passage?.text ?? '-')).toBe(true)
    })

    test('pages by cursor, and what is added meanwhile shifts nothing', async () => {
      const first = await record.engagements({ limit: 2 })
      await record.add([
        sampleCall({ caller: people.reyes, called: people.lindqvist, date: '2031-09-09', topic: 'x', says: 'y' }),
      ])
      const second = await record.engagements({ limit: 2, cursor: first.next })
      expect(first.items.map(({ date }) => date)).toEqual(['2031-03-05', '2031-02-03'])
      expect(second.items.map(({ date }) => date)).toEqual(['2031-01-10'])
      expect(second.next).toBeNull()
      await expect(record.engagements({ cursor: 'nonsense' })).rejects.toMatchObject({ code: 'bad-request' })
    })

    test('pages by relevance and through entities too', async () => {
      const seen = new Set<string>()
      let cursor: string | null = null
      do {
        const page = await record.documents({ text: 'called', limit: 1, cursor })
        for (const { id } of page.items) seen.add(id)
        cursor = page.next
      } while (cursor)
      expect(seen.size).toBe(3)
      const all = (await record.entities({ limit: 100 })).items
      const first = await record.entities({ limit: 3 })
      const rest = await record.entities({ limit: 100, cursor: first.next })
      expect([...first.items, ...rest.items]).toEqual(all)
    })

    test('finds texts with the words marked by offsets', async () => {
      const { items, total } = await record.documents({ text: '"political settlement"' })
      expect(total).toBe(1)
      const passage = items[0]?.passage
      const text = spanish.reading.document.text
      expect(text.slice(passage?.start ?? 0).startsWith(passage?.text ?? '-')).toBe(true)
      expect(passage?.marks.map(({ start, end }) => passage.text.slice(start, end)).join(' ')).toBe(
        'political settlement',
      )
    })

    test('marks in titles', async () => {
      const { items } = await record.documents({ text: 'okafor' })
      const match = items[0]?.titleMatch
      expect(match?.marks.map(({ start, end }) => match.text.slice(start, end))).toEqual(['Okafor'])
    })

    test.each([
      ['libya', 2],
      ['libya settlement', 1],
      ['settlement OR quotas', 2],
      ['libya -embargo', 1],
      ['libya NOT embargo', 1],
      ['settle*', 1],
      ['"no alternative to a"', 1],
      ['"alternative no"', 0],
      ['-libya', 1],
      ['marta', 2],
      ['discussing', 3],
      ['"unclosed settlement', 0],
      ['title:call AND NEAR(', 0],
      ['"""', 0],
      ['!!!', 0],
      ['  ', 3],
      ["x' OR 1=1 --", 0],
    ])('understands %j', async (text, found) => {
      const documents = await record.documents({ text })
      expect(documents.total).toBe(found)
      expect(documents.items).toHaveLength(found)
      expect((await record.documents({ text, order: 'oldest' })).total).toBe(found)
    })

    test('finds facts by their words', async () => {
      const statements = await record.statements({ text: 'embargo' })
      const [statement] = statements.items
      expect(statements.total).toBe(1)
      expect(statement?.match?.marks.map(({ start, end }) => statement.match?.text.slice(start, end))).toEqual([
        'embargo',
      ])
      const { passage } = statement ?? {}
      expect(passage?.marks.map(({ start, end }) => passage.text.slice(start, end))).toEqual([
        'stressed that',
        'the embargo against Libya had to be observed',
      ])
      expect((await record.engagements({ text: 'energy' })).items[0]?.match?.marks).toHaveLength(1)
      expect((await record.commitments({ text: 'fisheries' })).total).toBe(1)
    })

    test.each([
      [{ publisher: 'Gazette' }, 1],
      [{ party: 'ESP' }, 2],
      [{ entity: 'ESP' }, 2],
      [{ entity: 'nobody' }, 0],
      [{ topic: 'libya' }, 1],
      [{ topic: 'Trade in energy' }, 1],
      [{ kind: 'call' }, 3],
      [{ kind: 'visit' }, 0],
      [{ status: 'planned' }, 0],
      [{ main: true }, 3],
      [{ act: 'state' }, 3],
      [{ from: '2031-02' }, 2],
      [{ from: '2031-02-04' }, 1],
      [{ to: '2031-02' }, 2],
      [{ from: '2031', to: '2031' }, 3],
      [{ to: '2030' }, 0],
      [{ instrument: 'unsc resolution 2510' }, 3],
      [{ genre: 'readout', language: 'en', party: 'NGA', from: '2031-03-01' }, 1],
    ] as const)('narrows all lists by %j', async (filter, found) => {
      expect((await record.documents(filter)).total).toBe(found)
      expect((await record.engagements(filter)).total).toBe(found)
      if (!('party' in filter) && !('entity' in filter)) {
        expect((await record.statements(filter)).total).toBe(found)
        expect((await record.commitments(filter)).total).toBe(found)
      }
    })

    test('a month on which the day is not known is inside the days of that month', async () => {
      const vague = sampleCall({ caller: people.reyes, called: people.okafor, date: '2031-06', topic: 'a', says: 'b' })
      await record.add([vague])
      const on = async (from: string, to: string) => (await record.engagements({ from, to })).total
      expect(await on('2031-06-10', '2031-06-30')).toBe(1)
      expect(await on('2031-05-10', '2031-05-31')).toBe(0)
      expect(await on('2031-07-01', '2031-07-31')).toBe(0)
    })

    test('people and parties lead through documents', async () => {
      const { items } = await record.entities({ name: 'lindq' })
      const [lindqvist] = items
      expect(items).toHaveLength(1)
      expect(lindqvist?.counts).toEqual({ documents: 2, engagements: 2, statements: 1 })
      const page = await record.entity(lindqvist?.id ?? '')
      expect(page?.offices).toEqual([
        { office: 'State Secretary', party: 'SWE', earliest: '2031-01-10', latest: '2031-03-05', engagements: 2 },
      ])
      expect(page?.counterparts.map(({ entity }) => entity.name).sort()).toEqual(['Ana Reyes', 'John Okafor'])
      expect(page?.topics.map(({ topic }) => topic.label)).toContain('fisheries in the Baltic')
      expect([page?.earliest, page?.latest]).toEqual(['2031-01-10', '2031-03-05'])
      expect((await record.engagements({ entity: page?.id })).total).toBe(2)
      expect((await record.statements({ entity: page?.id })).total).toBe(1)
    })

    test('a party that texts only show through its people is there as well', async () => {
      const spain = await record.entity('ESP')
      expect(spain).toMatchObject({
        id: 'ESP',
        type: 'party',
        name: 'Spain',
        counts: { documents: 2, engagements: 2, statements: 1 },
      })
      expect(spain?.people.map(({ entity, engagements }) => [entity.name, engagements])).toEqual([['Ana Reyes', 2]])
      expect(spain?.counterparts.map(({ entity }) => entity.id).sort()).toEqual(['NGA', 'SWE'])
      expect(await record.entity('XXX')).toBeNull()
    })

    test('an organisation that is a party is one with it', async () => {
      expect(await record.entity('UN')).toMatchObject({ type: 'org', name: 'United Nations', counts: { documents: 3 } })
    })

    test('a known person under another spelling is the same person', async () => {
      const spelled = { ...people.reyes, name: 'Anna Reyes' }
      await record.add([
        sampleCall({ caller: spelled, called: people.okafor, date: '2031-05-01', topic: 'z', says: 'q' }),
      ])
      const { items } = await record.entities({ name: 'reyes' })
      expect(items.map(({ name, wikidata, counts }) => [name, wikidata, counts.documents])).toEqual([
        ['Ana Reyes', 'Q900001', 3],
      ])
      expect((await record.entity(items[0]?.id ?? ''))?.names).toEqual([
        { name: 'Ana Reyes', documents: 2 },
        { name: 'Anna Reyes', documents: 1 },
      ])
    })

    test('two known people of one name stay two', async () => {
      const other = { ...people.reyes, wikidata: 'Q900002' }
      await record.add([
        sampleCall({ caller: other, called: people.okafor, date: '2031-05-02', topic: 'z', says: 'q' }),
      ])
      expect((await record.entities({ name: 'ana reyes' })).items.map(({ wikidata }) => wikidata).sort()).toEqual([
        'Q900001',
        'Q900002',
      ])
    })

    test('an engagement opens with what was said there, linked to the record', async () => {
      const [listed] = (await record.engagements({ text: 'settlement OR Libya', party: 'ESP' })).items
      const page = await record.engagement(listed?.id ?? '')
      expect(page?.statements.map(({ act }) => act)).toEqual(['state'])
      expect(page?.statements[0]?.engagement).toBe(page?.id)
      expect(page?.commitments.map(({ due }) => due)).toEqual(['2031-04'])
      expect(page?.commitments[0]?.statement).toBe(page?.statements[0]?.id)
      const [said] = spanish.reading.statements
      expect(page?.statements[0]).toMatchObject({
        ...said,
        id: expect.any(String),
        engagement: page?.id,
        holders: [{ name: 'Ana Reyes', party: 'ESP', entity: page?.participants[0]?.entity }],
        addressees: [{ name: 'John Okafor', party: 'NGA', entity: page?.participants[1]?.entity }],
      })
      const reyes = page?.participants[0]?.entity ?? ''
      expect((await record.entity(reyes))?.name).toBe('Ana Reyes')
      const document = await record.document(spanish.reading.document.id)
      expect(document?.links.engagements['engagement-own']).toBe(page?.id)
      expect(document?.links.entities.p1).toBe(reyes)
      expect(await record.engagement('engagement-none')).toBeNull()
      expect((await record.statement(page?.statements[0]?.id ?? ''))?.document.id).toBe(document?.summary.id)
    })

    test('counts what it holds', async () => {
      expect(await record.summary()).toMatchObject({
        documents: 3,
        engagements: 3,
        statements: 3,
        commitments: 3,
        instruments: 1,
        publishers: 2,
        earliest: '2031-01-10',
        latest: '2031-03-05',
        entities: { person: 3, party: 3, org: 1 },
        readers: [{ version: '1.0.0', documents: 3 }],
      })
      expect((await record.instruments()).items).toEqual([
        {
          kind: 'resolution',
          name: 'UNSC resolution 2510',
          number: 2510,
          year: 2020,
          documents: 3,
          latest: '2031-03-05',
          earliest: '2031-01-10',
        },
      ])
    })

    test('facets say how many each value would leave', async () => {
      for (const noun of ['documents', 'engagements', 'statements'] as const) {
        const facets = await record.facets(noun)
        expect(facets.publisher).toEqual([
          { value: 'Ministry', label: 'Ministry', count: 2 },
          { value: 'Gazette', label: 'Gazette', count: 1 },
        ])
        expect(facets.year).toEqual([{ value: '2031', label: '2031', count: 3 }])
        expect(facets.kind).toEqual([{ value: 'call', label: 'call', count: 3 }])
        for (const { value, count } of facets.party) expect((await record[noun]({ party: value })).total).toBe(count)
        for (const { value, count } of facets.topic) expect((await record[noun]({ topic: value })).total).toBe(count)
        expect(facets.topic).toHaveLength(3)
        expect((await record.facets(noun, { text: 'quotas' })).topic).toHaveLength(noun === 'engagements' ? 0 : 1)
      }
    })

    test('knows what is kept and what an older reader has read', async () => {
      const id = spanish.reading.document.id
      expect(await record.known([id, 'none'])).toEqual(new Map([[id, '1.0.0']]))
      expect(await record.stale({ version: '1.0.0' })).toEqual([])
      const stale = await record.stale({ version: '1.0.1', limit: 2 })
      const rest = await record.stale({ version: '1.0.1', after: stale[1]?.id ?? null })
      expect([...stale, ...rest].map((document) => document.id)).toEqual(
        samples.map(({ reading }) => reading.document.id).sort(),
      )
      expect([...stale, ...rest].find((document) => document.id === id)?.source).toEqual(spanish.source)
      expect(await record.stale({ version: '1.0.0', all: true })).toHaveLength(3)
    })

    test('forgets a document with all that only it said', async () => {
      expect(await record.remove([swedish.reading.document.id, 'none'])).toBe(1)
      expect(titles(await record.documents())).toHaveLength(2)
      expect((await record.documents({ text: 'quotas' })).total).toBe(0)
      expect((await record.statements({ text: 'quotas' })).total).toBe(0)
      await record.remove([nigerian.reading.document.id, spanish.reading.document.id])
      expect(await record.summary()).toMatchObject({
        documents: 0,
        engagements: 0,
        statements: 0,
        instruments: 0,
        commitments: 0,
      })
      expect((await record.entities()).total).toBe(0)
    })

    test('understands ids as people type them', async () => {
      const id = spanish.reading.document.id
      expect(await record.resolve(id.slice(0, 8))).toEqual({ type: 'document', id })
      expect(await record.resolve('2031-02-03.txt')).toEqual({ type: 'document', id })
      expect(await record.resolve('esp')).toEqual({ type: 'entity', id: 'ESP' })
      expect(await record.resolve(id.slice(0, 3))).toBeNull()
      const engagement = (await record.engagements()).items[0]?.id ?? ''
      expect(await record.resolve(engagement)).toEqual({ type: 'engagement', id: engagement })
    })

    test('a batch is kept whole or not at all', async () => {
      const good = sampleCall({
        caller: people.reyes,
        called: people.okafor,
        date: '2031-07-01',
        topic: 'n',
        says: 'm',
      })
      const bad = {
        ...nigerian,
        reading: { ...nigerian.reading, document: { ...nigerian.reading.document, id: 'other', genre: null } },
      }
      const before = await record.summary()
      await expect(record.add([good, bad as never])).rejects.toThrow()
      expect(await record.summary()).toEqual(before)
    })
  })
}
