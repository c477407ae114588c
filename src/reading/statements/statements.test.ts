import { describe, expect, it } from 'vitest'
import { builtIn } from '../../knowledge/index.ts'
import { english } from '../../languages/en/index.ts'
import { createReader } from '../reader.ts'

const read = createReader({ language: english, knowledge: builtIn() })

/** A readout of one call between two invented ministers, to which each case adds its sentence. */
const lead =
  'On 12 May 2031, Foreign Minister of Italy Marco Bellandi had a telephone conversation with Foreign Minister of Poland Anna Wrona.\n\n'

const stated = (text: string): string[] => {
  const reading = read({ text: lead + text })
  return reading.statements.map(
    ({ holders, act, content }) =>
      `${holders.map(({ name, party }) => name ?? party).join('+')} ${act}: ${reading.document.text.slice(content.start, content.end)}`,
  )
}

describe('statements', () => {
  const cases: [why: string, text: string, statements: string[]][] = [
    [
      'a clause with that',
      'Marco Bellandi noted that the border was calm.',
      ['Marco Bellandi state: the border was calm'],
    ],
    [
      'a noun phrase',
      'Anna Wrona stressed the importance of the corridor.',
      ['Anna Wrona state: the importance of the corridor'],
    ],
    [
      'an infinitive keeps its "to"',
      'The ministers agreed to meet in Gdansk.',
      ['Marco Bellandi+Anna Wrona agree: to meet in Gdansk'],
    ],
    [
      'two verbs, one subject',
      'Anna Wrona welcomed the plan and thanked her counterpart for the aid.',
      ['Anna Wrona support: the plan', 'Anna Wrona courtesy: the aid'],
    ],
    [
      'a participle after a comma',
      'Anna Wrona welcomed the plan, underscoring that time was short.',
      ['Anna Wrona support: the plan', 'Anna Wrona state: time was short'],
    ],
    [
      'two objects of one verb with acts of their own',
      'Anna Wrona expressed concern about the floods and support for the victims.',
      ['Anna Wrona criticise: the floods', 'Anna Wrona support: the victims'],
    ],
    [
      'a question asked',
      'Marco Bellandi expressed interest in the assessment of the situation at the border.',
      ['Marco Bellandi inquire: the assessment of the situation at the border'],
    ],
    [
      'what another must do is asked',
      'Anna Wrona said that Belarus must release the prisoners.',
      ['Anna Wrona request: Belarus must release the prisoners'],
    ],
    [
      'what one will do oneself is promised',
      'Anna Wrona said Poland will send two teams.',
      ['Anna Wrona commit: Poland will send two teams'],
    ],
    [
      'what one will not do is refused',
      'Anna Wrona said Poland would not close the crossing.',
      ['Anna Wrona reject: Poland would not close the crossing'],
    ],
    [
      'an attribution behind its content',
      'The corridor was closed without warning, Anna Wrona said.',
      ['Anna Wrona state: The corridor was closed without warning'],
    ],
    [
      'speech before its verb',
      '"We have opened two crossings," Anna Wrona said.',
      ['Anna Wrona state: We have opened two crossings,'],
    ],
    [
      'speech after its verb',
      'Anna Wrona said: "We have opened two crossings."',
      ['Anna Wrona state: We have opened two crossings.'],
    ],
    [
      'speech that goes on in the next paragraph',
      '"We have opened two crossings," Anna Wrona said.\n\n"The lorries roll again."',
      ['Anna Wrona state: We have opened two crossings,', 'Anna Wrona state: The lorries roll again.'],
    ],
    [
      'a passive is said of both',
      'It was agreed to continue contacts in June.',
      ['Marco Bellandi+Anna Wrona agree: to continue contacts in June'],
    ],
    [
      'the subject of a passive is the content',
      'The need for a common answer was stressed.',
      ['Marco Bellandi+Anna Wrona state: The need for a common answer'],
    ],
    [
      'at the request of the other',
      'At the request of the Polish Foreign Minister, Marco Bellandi gave explanations on the port strike.',
      ['Anna Wrona inquire: the port strike', 'Marco Bellandi inform: the port strike'],
    ],
    ['what is only discussed is no statement', 'The ministers discussed the floods.', []],
    [
      'a cue inside a content is part of it',
      'Anna Wrona said that Warsaw hoped that the talks would succeed.',
      ['Anna Wrona state: Warsaw hoped that the talks would succeed'],
    ],
    ['a party speaks by its seat of power', 'Warsaw insists on an inquiry.', ['POL request: an inquiry']],
    ['nobody is a holder who is not named', 'Observers said that the talks had failed.', []],
  ]
  it.each(cases)('%s', (_why, text, expected) => {
    expect(stated(text)).toEqual(expected)
  })

  it('keeps the words of the cue and of the content as evidence', () => {
    const { statements, document } = read({ text: `${lead}Anna Wrona expressed hope for a quick answer.` })
    const [statement] = statements
    expect(statement?.evidence.map(({ start, end }) => document.text.slice(start, end))).toEqual([
      'expressed hope for',
      'a quick answer',
    ])
    expect(statement?.quoted).toBe('indirect')
  })

  it('tells direct speech from a quotation inside indirect speech', () => {
    const { statements } = read({
      text: `${lead}"We are ready," Anna Wrona said. She added that the plan was "a good start for both of us" in the north.`,
    })
    expect(statements.map(({ quoted }) => quoted)).toEqual(['direct', 'mixed'])
  })

  it('reads under the labels of a transcript who speaks', () => {
    const text =
      'Remarks before the talks\n\nForeign Minister of Italy Marco Bellandi received Foreign Minister of Poland Anna Wrona.\n\nMINISTER BELLANDI: Good morning. We value this partnership with Poland.\n\nMINISTER WRONA: We thank Italy for its help.'
    const { statements } = read({ text })
    expect(statements.filter(({ quoted }) => quoted === 'direct').map(({ holders }) => holders[0]?.name)).toEqual([
      'Marco Bellandi',
      'Anna Wrona',
    ])
  })
})
