import { expect, it } from 'vitest'
import { english } from '../../languages/en/index.ts'
import { publishers } from '../../publishers/index.ts'
import { type Knowledge, noTrace, type Tools } from '../kit/index.ts'
import { page } from '../page/index.ts'
import { sentences } from '../sentences/index.ts'
import { genre } from './index.ts'

const knowledge = { partyMeanings: () => [] } as unknown as Knowledge
const tools: Tools = { language: english, knowledge, publishers, trace: noTrace }

function genreOf(text: string): string {
  const source = { text }
  const own = page.run({ source }, tools)
  return genre.run({ source, page: own, sentences: sentences.run({ source, page: own }, tools) }, tools)
}

it.each([
  [
    'readout',
    'Readout of the President’s Call with the Chancellor of Ruritania\n\nThe President spoke today with the Chancellor. They went over trade and the port, and agreed to speak again.',
  ],
  [
    'readout',
    'Foreign Minister met with the envoy of Ruritania\n\nForeign Minister Jane Doe held a meeting with the envoy of Ruritania in Strelsau. The sides discussed trade and the port.',
  ],
  [
    'readout',
    'Presidents of Examplia and Ruritania signed a joint declaration on the port\n\nPresident Jane Doe met with the President of Ruritania in Strelsau. The leaders discussed the port and trade.',
  ],
  [
    'announcement',
    'Deputy Minister Roe to visit Ruritania\n\nDeputy Minister John Roe will travel to Strelsau on May 3 to take part in the congress and to meet with the envoys.',
  ],
  [
    'announcement',
    'On May 3, Jane Doe will hold talks with the President of Ruritania\n\nThe two leaders plan to discuss trade and the opening of the port for ships of both states.',
  ],
  [
    'joint-statement',
    'Joint Statement on the Port Dialogue\n\nThe third Port Dialogue was held in Strelsau on May 3. Both governments stressed that the port must remain open.',
  ],
  [
    'joint-statement',
    'Lake States Foreign Ministers’ Statement on the Port\n\nWe, the Foreign Ministers of Examplia, Ruritania and Zenda, condemn the closing of the port. We call on all sides to open it.',
  ],
  [
    'statement',
    'Examplia’s National Day\n\nOn behalf of the people of Ruritania, I congratulate the people of Examplia on their national day. We stand with you.',
  ],
  [
    'statement',
    'Statement on the closing of the port\n\nRuritania condemns the closing of the port of Strelsau, which harms the trade of all lake states.',
  ],
  [
    'statement',
    'President: We will open the port in May\n\nThe port of Strelsau will be opened in May. This was stated by President Jane Doe when she spoke with the press in Zenda.',
  ],
  [
    'transcript',
    'The Minister and the Envoy Before Their Talks\n\nMINISTER DOE: Good morning, and welcome to the ministry. I am glad to see you here.\n\nMR ROE: Thank you. We have much to talk about, and I am glad to be here.',
  ],
  [
    'transcript',
    'Opening remarks by the Foreign Minister at the talks with the envoy\n\nMr Envoy, colleagues. I am glad to see you here. We have much to talk about. I will begin with the port.',
  ],
  [
    'news',
    'Envoys end talks in Strelsau\nJane Roe\n2019-05-04\n\nSTRELSAU (Example) - Envoys of the two lake states ended their talks without a deal on Friday, officials said, and the port remained closed.',
  ],
  [
    'news',
    'Envoys end talks over the port\n\nEnvoys of the two lake states ended their talks without a deal, officials said on Friday. The foreign ministry said in a statement that the port remained closed.',
  ],
  [
    'other',
    'Executive Order on the fees of the port\n\nThe President signed the Executive Order that sets the fees of the port of Strelsau for the year.',
  ],
])('%s: %s', (expected, text) => expect(genreOf(text)).toBe(expected))
