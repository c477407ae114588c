import type { OfficeRule } from '../../../reading/kit/words/names.ts'

const list = (text: string): string[] => text.split(';').map((word) => word.trim())

/** Ordered: the first rule that fits says the kind. Titles are in lower case, hyphens are spaces. */
export const officeRules: readonly OfficeRule[] = [
  {
    name: 'spokesperson',
    kind: 'spokesperson',
    all: [list('spokesperson;spokesman;spokeswoman;press secretary')],
    without: [],
    reads: ['foreign ministry spokesperson', 'presidential press secretary'],
    ignores: ['press minister'],
  },
  {
    name: 'representative at the United Nations',
    kind: 'un-representative',
    all: [
      list('permanent representative;ambassador;envoy;representative'),
      list('to the united nations;to the un;to the u.n.;un ambassador;u.n. ambassador;united nations ambassador'),
    ],
    without: list('deputy;alternate'),
    reads: ['permanent representative to the united nations', 'un ambassador'],
    ignores: ['special envoy for syria', 'ambassador to italy'],
  },
  {
    name: 'envoy',
    kind: 'envoy',
    all: [
      list(
        'envoy;special representative;personal representative;special coordinator;rapporteur;special adviser of the secretary general;presidential representative',
      ),
    ],
    without: [],
    reads: ['special envoy for syria', 'special representative of the secretary general for libya'],
    ignores: ['permanent representative', 'secretary general'],
  },
  {
    name: 'ambassador',
    kind: 'ambassador',
    all: [
      list(
        "ambassador;chargé d'affaires;charge d'affaires;permanent representative;consul general;high commissioner to",
      ),
    ],
    without: [],
    reads: ['ambassador', 'ambassador at large for religious freedom', 'ambassador to japan'],
    ignores: ['consul', 'high commissioner for refugees'],
  },
  {
    name: 'deputy of the foreign minister',
    kind: 'deputy-foreign-minister',
    all: [
      list(
        'deputy foreign minister;vice foreign minister;assistant foreign minister;deputy minister of foreign;deputy minister for foreign;vice minister of foreign;vice minister for foreign;assistant minister of foreign;assistant minister for foreign;minister of state for foreign;state minister for foreign;state secretary for foreign;state secretary of the ministry of foreign;minister delegate for foreign;minister delegate of foreign;deputy secretary of state;deputy minister of external;minister of state for external;deputy foreign affairs minister;first deputy minister of foreign',
      ),
    ],
    without: ['for management'],
    reads: ['deputy foreign minister', 'first deputy minister of foreign affairs', 'deputy secretary of state'],
    ignores: ['deputy prime minister and minister of foreign affairs', 'foreign minister'],
  },
  {
    name: 'head of government',
    kind: 'head-of-government',
    all: [
      list(
        'prime minister;premier;chancellor;taoiseach;head of government;president of the government;chairman of the government;chairman of the council of ministers;chairman of the cabinet of ministers;president of the council of ministers;chief adviser of the interim government',
      ),
    ],
    without: list(
      'deputy;vice;exchequer;university;assistant;adviser;advisor;aide;office;secretary;chief of staff;candidate;chancellor of justice;party;head of state and government;head of state or government',
    ),
    reads: [
      'prime minister',
      'federal chancellor',
      'acting prime minister',
      'prime minister and minister of foreign affairs',
    ],
    ignores: ['deputy prime minister', 'chancellor of the exchequer', 'vice chancellor'],
  },
  {
    name: 'foreign minister',
    kind: 'foreign-minister',
    all: [
      list('minister;secretary;department of foreign affairs;high representative;policy chief;diplomat'),
      list(
        'foreign minister;foreign affairs minister;foreign secretary;of foreign;for foreign;and foreign;external affairs;external relations;foreign relations;department of foreign affairs;foreign affairs and;european and international affairs;relations with states;international relations and cooperation;for europe;foreign policy chief;top diplomat;chief diplomat',
      ),
    ],
    without: list(
      'committee;adviser;advisor;assistant;deputy minister;deputy secretary;under secretary;undersecretary;permanent secretary;ministry;secretary general;minister of foreign trade;minister for foreign trade;director;deputy foreign;aide;minister of state',
    ),
    reads: [
      'foreign minister',
      'minister of foreign affairs and international cooperation',
      'deputy prime minister and minister of foreign affairs',
      'head of the federal department of foreign affairs',
      'state minister, minister of foreign affairs, national community abroad and african affairs',
    ],
    ignores: ['minister of foreign trade', 'chairman of the foreign affairs committee', 'minister of defence'],
  },
  {
    name: 'secretary of state',
    kind: 'foreign-minister',
    all: [['secretary of state']],
    without: list(
      'secretary of state for;deputy;under;assistant;parliamentary;cardinal;secretary of state of the ministry;counselor;adviser',
    ),
    reads: ['secretary of state', 'acting secretary of state', 'former secretary of state'],
    ignores: ['under secretary of state', 'secretary of state for latin america'],
  },
  {
    name: 'defence minister',
    kind: 'defence-minister',
    all: [
      list(
        'defence minister;defense minister;minister of defence;minister of defense;minister for defence;minister for defense;minister of national defence;minister of national defense;national defence minister;national defense minister;minister of the armed forces;minister for the armed forces;secretary of defence;secretary of defense;defence secretary;defense secretary;secretary of war;secretary of state for defence',
      ),
    ],
    without: list('deputy;vice;under;assistant;undersecretary'),
    reads: ['defence minister', 'secretary of defense'],
    ignores: ['deputy defence minister', 'under secretary of defense for policy'],
  },
  {
    name: 'another minister',
    kind: 'other-minister',
    all: [
      list(
        'minister;vice premier;chancellor of the exchequer;vice chancellor;secretary of the treasury;treasury secretary;secretary of commerce;commerce secretary;secretary of energy;energy secretary;secretary of homeland security;homeland security secretary;secretary of agriculture;secretary of the interior;interior secretary;secretary of labor;secretary of transportation;secretary of education;secretary of health;secretary of state for',
      ),
    ],
    without: list(
      'assistant to;adviser;advisor;aide;office of;ministers;chief of staff;minister counsellor;minister counselor',
    ),
    reads: ['deputy prime minister', 'minister for public security', 'treasury secretary'],
    ignores: ['adviser to the prime minister', 'head of the prime minister office of statistics'],
  },
  {
    name: 'head of an organisation',
    kind: 'org-head',
    all: [
      list(
        'secretary general;director general;commissioner general;high commissioner;high representative;president;chairperson;chairman;chairwoman;chair;executive director;managing director;administrator;executive secretary',
      ),
    ],
    without: list('vice;deputy;under;assistant;adviser;advisor;aide;committee;of the parliament;spokesperson;envoy'),
    of: 'organisation',
    reads: ['secretary general', 'president of the european council', 'chairperson in office'],
    ignores: ['deputy secretary general', 'under secretary general for humanitarian affairs'],
  },
  {
    name: 'head of an organisation that the words do not name',
    kind: 'org-head',
    all: [list('secretary general;chairperson in office;chairman in office;chair in office')],
    without: list('vice;deputy;under;assistant;ministry'),
    reads: ['secretary general', 'chairperson in office'],
    ignores: ['assistant secretary general', 'secretary general of the ministry of foreign affairs'],
  },
  {
    name: 'head of state',
    kind: 'head-of-state',
    all: [
      list(
        'president;king;queen;emir;amir;sultan;emperor;monarch;pope;pontiff;supreme leader;head of state;grand duke;chairman of the presidency;chairman of the presidential council;captain regent;chairman of the presidential leadership council;chairman of the sovereignty council',
      ),
    ],
    without: list(
      'vice;deputy;senate;assembly;parliament;bundestag;court;company;university;assistant;adviser;advisor;aide;envoy;bank;commission;chamber;committee;federation of;union;office;candidate;administration;plenipotentiary;group;board;director;secretary;chief;institute;association;academy;foundation;representative;of the government;president elect;council of the;european council;economic;council;coordinator',
    ),
    of: 'state',
    reads: ['president', 'king', 'acting president', 'federal president', 'head of state'],
    ignores: ['vice president', 'president of the senate', 'deputy assistant to the president', 'crown prince'],
  },
  {
    name: 'head of state with a council',
    kind: 'head-of-state',
    all: [
      list(
        'chairman of the presidential council;chairman of the presidential leadership council;chairman of the sovereignty council;president of the state council;chairman of the state affairs',
      ),
    ],
    without: list('deputy;vice'),
    of: 'state',
    reads: ['chairman of the presidential council'],
    ignores: ['deputy chairman of the presidential council'],
  },
]
