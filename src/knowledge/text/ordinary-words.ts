/**
 * English words that also stand in names: a name made of nothing else ("Contact Group", "Turkey", "WHO") is one only
 * with its capitals. Words that stand in small letters in real texts; add one when a name is found where it is none.
 */
export const ordinaryWords: ReadonlySet<string> = new Set(
  `
    abduction abductions abroad access accession accord accords accountability across act action activities acts
    actual ad adaptation adapted additional administration administrative advisers advisory affairs against agency
    agenda agents aggression agreed agreement agreements agricultural agriculture aid aids aim air airlines airport
    alba aligned all alliance allied amendments and annex annexation annual anti antisemitism apt arbitral
    arbitration arc archipelago architecture area areas arm armed arms army around arrangement arrangements arrest
    article artificial assembly assets assistance association assurances at atomic attack attacks authorities
    authority autonomous autonomy aviation avoiding award back ballistic ban bank based basic basin battalion bay
    belief belt between beyond big bilateral binding biodiversity biological bis bit black bloc block blockade blue
    board body bonn border bottom brigade brigades bringing budget build building buildings burden by cables cad
    cadre called camp can candidate capital car care cares case cat causes ceasefire centenary central centrality
    centre century ceremony certain cessation chain chains chairmanship chairs change charter chemical child
    children china chips circumvention citizens city civil civilian civilians clearance climate cluster co coalition
    coast code coexistence collective colonial combating comfort commemoration commemorative commission commissioner
    commitment committee common commonwealth communications communique community compact companies compatriots
    compensation complete comprehensive concept concerning conclusion conclusions condolences conduct confederation
    conference confidence conflict confrontation congress connection connectivity consensus constitution
    constitutional constitutive consular consult consultations consultative contact contacts continent continental
    control controls controversy convention conventional conventions cooperation coordination cop cops coronavirus
    corporation corps corridor corridors corruption cosmodrome council counter countering counternarcotics
    counterterrorism countries coup court covenant crackdown crash creation crescent crime crimes criminal crisis
    criteria critical cross crossing cultural culture cup customs cyber cyberattacks cybercrime cybersecurity dam
    dane dead deal death debate debt declaration defeat defence defending defense deforestation delimitation
    deliveries demarcation demining democracy democratic denuclearization department deported desecration
    destruction detained detention development developments dialogue diaspora diplomacy diplomatic diplomats direct
    disarmament disaster discharge discrimination discussions disengagement disinformation displacement dispute
    diversity document door downing draft drug drugs duchy duma earthquake earths east eastern eat echo eco economic
    education educational eight eighth election elections elimination embargo embassy emergency emirates empowerment
    end energy enlargement enrichment entering entity environment envoys epic equality era es escalation
    establishing establishment euro evacuation events ex exchange exchanges expansion exploration explosion
    explosions export exporting exports expression expulsion external extraordinary extremism eyes facilitation fact
    factions fake falsification fat federal federation fentanyl fertilizers fifth fight fighters file final finance
    financial financing finding finn first fish five flight flights floods flows flying follow food foodstuffs for
    force forced forces forcible foreign format former forms formula forthcoming forum founding four fourth
    framework free freedom freedoms friendly friends friendship from front frozen fuel functioning fund fundamental
    funding future gala games gangs gap gas gender general genocide georgetown gin girls global goals golden good
    governance governing government governors grain grand granting grata great greater group guarantee guarantees
    guarantor guarantors guard guards guinea gun ham hamilton hat headquarters heads health heard heart heights
    helmets high historic historical history hit hizmet holy hostage hostages hostilities hot house human
    humanitarian hybrid ice ida ii ill illegal imp implementation impunity in inaugural inauguration incident
    independence independent indivisible industrial industry information infrastructure inhumane initiative ink inn
    innovation institutions integrated integration integrity intellectual intelligence inter interaction
    interference intergovernmental interim intermediate international intra investment ire irregular is island
    islands issue issues its jersey joint journalists junta jurisdiction justice kingdom kingston kit kiwi
    laboratories labour lad lake language lap lasting laundering law laws lay leaders leadership league led leg
    legal legally legislative let lethal level liberalisation liberation lifting limited limits line links lip lit
    log lot low mad magyar mainland majlis malaria male man manipulation map march marine maritime market mars mass
    mat materials matters max may measures mechanism mechanisms media mediated mediators meeting meetings member
    members membership memorandum memory mercenaries mid middle midterm migrant migration military millennium mine
    minerals ministerial ministers minor minorities minority missile missiles missing mission missions mix mob
    mobilization mod monetary money monitoring moratorium mount movement movements multi multidimensional
    multilateral multilateralism multipolar municipalities munitions mutual nam name narcotics national nations
    nationwide naval navigation near negotiation negotiations neighbouring neighbourliness net network new news next
    nice nine ninth no non nonproliferation normalisation normalization north northeastern northern nuclear number
    nut oak obligations observation observer occupied ocean of off offensive office official oil old on one open
    operation operations operative opinion opposition or order orderly ore organisation organised organization
    organized oriental our out outcome outcomes outer own pace package pact pacts pad palace pan pandemic paper par
    park parliament parliamentary part partial parties partition partnership party pat path patriots peace peaceful
    peacekeeping pen penalty peninsula people peoples per percent period permanent persona personnel persons
    perspective pet petroleum pic pie pillar pin piracy pit plan plant plastic platform plus ply plymouth point
    poisoning polar pole poles police policies policy polish political pollution pop popular population port ports
    position positive post posts pot power powered powers practices preparatory presidency president presidential
    presidents press preventing prevention primacy principality principle principles prisoner prisoners private pro
    problem process proclaimed proclamation products program programme progressive prohibition proliferation promise
    promote propaganda property proposals prospects prosperity protect protection protesters protests protocol
    protocols province provisional public punishment put quad quadrilateral quartet quds question quint quo races
    racial radicalisation raid ram ramstein ran range rap rapid rapprochement rare raw ray rearm rebuilding
    recognition reconciliation reconstruction recovery red reduction reductions reference referendum reform reforms
    refugee refugees regarding regime regiment region regional regular regulations relating relations release relief
    religion religious remembrance renaissance report representative representatives republic republics reset
    resilience resistance resolute resolution respect responsibility restoration restrictive return reunification
    reunion review revitalized revolutionary rib rid rig rights rim ring rip risk risking river road roadmap roads
    rob rock rod root rot round route row rub rug rule rules run rut sabotage sad safe safeguards safer safety sales
    salt salvation sanctions sap sat saw say schedule science scientific scot sea search seas seat secession second
    secretariat secretary sectoral securing security see selection self semiconductors senate separation service
    services session set settlement settlements settler seven seventh sew sex sham sharing she shelf shipping shy
    signing sin sip sir sit sites situation six sixth ski skies sky sly smuggling snap so social socialist societies
    solution son sort south southeast southeastern southern sovereign sow soy spa space speakers speaking special
    spending spirit sport spring spy square stabilisation stability stabilization stable standoff stanley start
    state statement statements states status statute steering strategic strategy stream street strikes strip sub
    submarines sue sultanate sum summit sun supervision suppliers supplies supply support supporting suppression
    supreme sustainable swap swede system systems tab tag talks tan tanker tap tar target tariffs task tax tea
    technical technology telecommunication temple ten terms territorial territories territory terror terrorism
    terrorist test testing tests thai the third threats three through tie ties tigers tin tip to toe ton too top
    torture tourism towards town toy trade trading trafficking trans transatlantic transboundary transfer transit
    transition transitional transnational transport transportation travel treated treaties treaty tribunal tribunals
    trilateral troika troops truce try tub tuberculosis tug turk turkey twenty two ukase unblocking undersea
    understanding unilateral union united uniting units unity universal unlawful unrest upcoming upper us use
    vaccine vaccines valley van vat via victoria vie violence violent virtual visa visas visit vote voting wagner
    wall war warfare warrant was watchdog water waters wax way weapon weapons web wed week wellington west western
    wet white who why willing win wit with withdrawal women won workers works workshop world wrongfully year yes yet
    you zip zone zones zoo
  `
    .trim()
    .split(/\s+/),
)
