import { claimedTimes } from './claims.ts'
import { withCompany } from './company.ts'
import { gatheringContacts } from './gatherings.ts'
import { headlineContacts } from './headlines.ts'
import { invitationContacts } from './invitations.ts'
import { nounContacts } from './nouns.ts'
import { rollContacts } from './rolls.ts'
import type { ContactRule } from './rule.ts'
import { sidelineContacts } from './sidelines.ts'
import { signingContacts } from './signings.ts'
import { stayContacts } from './stays.ts'
import { verbContacts } from './verbs.ts'

/** "X, who is in Moscow on a working visit". */
const stays: ContactRule = {
  name: 'stay',
  find: stayContacts,
  reads: [
    [
      'Foreign Minister Sergey Lavrov will hold talks with Foreign Minister Luigi Di Maio, who is in Moscow on a working visit.',
      ['meeting planned: Sergey Lavrov + Luigi Di Maio', 'visit ongoing at Moscow: Luigi Di Maio'],
    ],
    [
      'President of Kenya William Ruto arrived in Kampala for a two-day visit on 3 May 2023, his office said.',
      ['visit held 2023-05-03 at Kampala: William Ruto'],
    ],
  ],
  ignores: ['The minister is in good health and on his way home.'],
}

/** "met with", "spoke by phone with", "was received by", "will travel to". */
const verbs: ContactRule = {
  name: 'verb',
  find: (view, scene) => withCompany(view, verbContacts(view, claimedTimes(view, scene), scene), scene),
  reads: [
    [
      'Foreign Minister Sergey Lavrov met with Minister of Foreign Affairs of Algeria Ahmed Attaf in Cairo on December 20, 2025.',
      ['meeting held 2025-12-20 at Cairo: Sergey Lavrov + Ahmed Attaf'],
    ],
    [
      'Secretary of State Antony Blinken spoke by phone with Foreign Minister Nikos Dendias of Greece on 3 May 2021.',
      ['call held 2021-05-03: Antony Blinken + Nikos Dendias'],
    ],
    [
      'Foreign Minister Luigi Di Maio was received by President of Egypt Abdel Fattah el-Sisi in Cairo.',
      ['meeting held at Cairo: Luigi Di Maio + Abdel Fattah el-Sisi'],
    ],
    [
      'Prime Minister Mark Rutte will travel to Kenya on 12 May 2022.',
      ['visit planned 2022-05-12 at Kenya: Mark Rutte'],
    ],
    [
      'The Foreign Ministers of Kenya, Uganda and Rwanda met in Kampala on 4 June 2021.',
      [
        'meeting held 2021-06-04 at Kampala: Foreign Minister of KEN + Foreign Minister of UGA + Foreign Minister of RWA',
      ],
    ],
    [
      'Secretary Blinken called on the Prime Minister of Fiji, Sitiveni Rabuka.',
      ['meeting held: Blinken + Sitiveni Rabuka'],
    ],
    [
      'Chancellor Olaf Scholz, accompanied by Foreign Minister Annalena Baerbock, will visit Nairobi on 5 May 2023.',
      ['visit planned 2023-05-05 at Nairobi: Olaf Scholz + Annalena Baerbock'],
    ],
  ],
  ignores: [
    'Secretary Blinken and Foreign Minister Lavrov called on Iran to return to the talks.',
    'President Biden spoke to reporters in Geneva.',
    'The minister welcomed the decision of Norway.',
    'President Xi Jinping has met Kim Jong Un five times.',
    'Foreign Minister Sergey Lavrov should meet with Foreign Minister Annalena Baerbock.',
    'The soldiers cried as they spoke to relatives.',
  ],
}

/** "held talks with", "his call with", "the visit of X to Y", "after the Russian-Italian talks". */
const nouns: ContactRule = {
  name: 'noun',
  find: (view, scene, told) =>
    nounContacts(view, scene).filter(({ token }) => !told.some((other) => other.token === token)),
  reads: [
    [
      'Vladimir Putin had a telephone conversation with President of Turkey Recep Tayyip Erdogan.',
      ['call held: Vladimir Putin + Recep Tayyip Erdogan'],
    ],
    [
      'Vladimir Putin had telephone conversations with President of Belarus Alexander Lukashenko, President of Tajikistan Emomali Rahmon, and Prime Minister of Armenia Nikol Pashinyan.',
      [
        'call held: Vladimir Putin + Alexander Lukashenko',
        'call held: Vladimir Putin + Emomali Rahmon',
        'call held: Vladimir Putin + Nikol Pashinyan',
      ],
    ],
    [
      'After talks with his Italian counterpart Luigi Di Maio, Foreign Minister Sergey Lavrov spoke of Libya.',
      ['meeting held: Sergey Lavrov + Luigi Di Maio'],
    ],
    [
      'On 3 May 2021, Russian-Italian consultations were held in Rome.',
      ['consultations held 2021-05-03 at Rome: RUS + ITA'],
    ],
    [
      'The visit of President of Ukraine Volodymyr Zelenskyy to Warsaw is scheduled for 5 April 2023.',
      ['visit planned 2023-04-05 at Warsaw: Volodymyr Zelenskyy'],
    ],
    [
      'The meeting between President of Ukraine Volodymyr Zelenskyy and President of Poland Andrzej Duda was postponed.',
      ['meeting cancelled: Volodymyr Zelenskyy + Andrzej Duda'],
    ],
    ['The leaders of Russia and Belarus are ready for talks.', ['meeting proposed: leader of RUS + leader of BLR']],
    [
      'Foreign Minister Sergey Lavrov said that talks between Russia and Germany would be held in Geneva on 5 May 2023.',
      ['consultations planned 2023-05-05 at Geneva: RUS + DEU'],
    ],
    [
      'President Vladimir Putin sent a letter to President of China Xi Jinping.',
      ['letter held by RUS: Vladimir Putin + Xi Jinping'],
    ],
  ],
  ignores: [
    'Officials plan further talks.',
    'The ministers said that regular meetings strengthen trust.',
    'Foreign Minister Sergey Lavrov spoke at a ceremony.',
    'Russian-Italian trade grew by a tenth.',
  ],
}

/** "signed a memorandum". */
const signings: ContactRule = {
  name: 'signing',
  find: signingContacts,
  reads: [
    [
      'President of France Emmanuel Macron and Chancellor of Germany Olaf Scholz signed a treaty in Aachen.',
      ['signing held at Aachen: Emmanuel Macron + Olaf Scholz'],
    ],
  ],
  ignores: ['President Joe Biden signed a law on taxes.'],
}

/** "invited X to visit Kyiv". */
const invitations: ContactRule = {
  name: 'invitation',
  find: invitationContacts,
  reads: [
    [
      'President of Ukraine Volodymyr Zelenskyy invited Chancellor Olaf Scholz to visit Kyiv.',
      ['visit proposed at Kyiv by UKR: Olaf Scholz'],
    ],
    [
      'Chancellor Olaf Scholz has been invited by President of Kenya William Ruto to pay a visit to Nairobi.',
      ['visit proposed at Nairobi by KEN: Olaf Scholz'],
    ],
  ],
  ignores: ['The minister invited investors to bid.'],
}

/** "Participants in the call included …", "The Indian delegation was led by …". */
const rolls: ContactRule = {
  name: 'roll',
  find: rollContacts,
  reads: [
    [
      'President Biden held a call with European leaders. Participants in the call included President Emmanuel Macron of France and Prime Minister Boris Johnson of the United Kingdom.',
      ['call held: Biden + Emmanuel Macron + Boris Johnson'],
    ],
    [
      'India and Nepal held consultations in Pokhara. The Indian delegation was led by Foreign Secretary Vikram Misri.',
      ['consultations held at Pokhara: NPL + Vikram Misri'],
    ],
  ],
  ignores: ['The Indian delegation was led by Foreign Secretary Vikram Misri.'],
}

/** Headlines: no sentences, in the present. */
const headlines: ContactRule = {
  name: 'headline',
  find: (view, scene) => (view.headline ? headlineContacts(view, scene) : []),
  reads: [
    [
      'Lavrov meets Attaf in Cairo\n\nThe two men have known each other for years, and both are said to like chess.',
      ['meeting held at Cairo: Lavrov + Attaf'],
    ],
    [
      'Macron to visit Kenya on 5 May\n\nNAIROBI, 2 May 2023 - Preparations have begun in the capital, officials said.',
      ['visit planned 2023-05-05 at Kenya: Macron'],
    ],
  ],
  ignores: [
    'Prices meet resistance\n\nThe minister of finance told reporters that bread would cost more in the autumn.',
  ],
}

/** "on the sidelines of the Munich Security Conference". */
const sidelines: ContactRule = {
  name: 'gathering:sidelines',
  find: (view, scene, told) => sidelineContacts(view, told, scene),
  reads: [
    [
      'On the sidelines of the Munich Security Conference, Foreign Minister Annalena Baerbock met with Foreign Minister Dmytro Kuleba.',
      ['meeting held: Annalena Baerbock + Dmytro Kuleba', 'conference ongoing: Annalena Baerbock + Dmytro Kuleba'],
    ],
  ],
  ignores: ['He stood on the sidelines, silent.'],
}

/** Summits and conferences known by their names. */
const gatherings: ContactRule = {
  name: 'gathering:named',
  find: gatheringContacts,
  reads: [
    [
      'The Syrian congress in Sochi was organized by Russia, Iran and Turkey.',
      ['conference held 2018-01-30 at Sochi: organizer of RUS + organizer of IRN + organizer of TUR'],
    ],
    [
      'Foreign Minister Sergey Lavrov took part in the Munich Security Conference on 15 February 2020.',
      ['conference held 2020-02-15: Sergey Lavrov'],
    ],
  ],
  ignores: ['The decisions of the Berlin Conference remain valid.'],
}

/** How a sentence tells of contacts between parties, in the order in which the rules are tried. */
export const contactRules: readonly ContactRule[] = [stays, nouns, verbs, signings, invitations, rolls, headlines]

/** How it tells of gatherings, to which the contacts told there may belong. */
export const gatheringRules: readonly ContactRule[] = [sidelines, gatherings]
