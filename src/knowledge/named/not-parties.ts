/**
 * Phrases that hold a party's name and mean a place, a sea or something else: what stands in them is no party.
 * Only phrases that begin before the party's name or end after it are needed here.
 */
export const notParties: readonly string[] = `
  Latin America; Latin American; Latin Americans; North America; North American; South America; South American;
  Central America; Central American; Central Americans; Inter-American; African American; African Americans;
  Native American; Native Americans; Pan-American; the Americas
  South China Sea; East China Sea; Sea of Japan; Indian Ocean; Gulf of Oman; Sea of Oman; Gulf of Mexico; Gulf of Guinea;
  Gulf of America; Gulf of Thailand; Gulf of Finland; Gulf of Aden; Persian Gulf; Irish Sea; Sea of Azov; Strait of Malacca;
  English Channel; Mozambique Channel; Taiwan Strait; Korea Strait; Tsushima Strait; Strait of Gibraltar; Denmark Strait;
  Bay of Bengal; Lake Chad; Lake Chad Basin; Lake Victoria; Jordan River; Jordan Valley; River Jordan; Congo River;
  Congo Basin; Niger River; Niger Delta; Niger Basin; Senegal River; Panama Canal
  Northern Ireland; New Mexico; New England; New South Wales; British Columbia; West Virginia; Georgia Tech;
  State of Georgia; Atlanta, Georgia; Savannah, Georgia; Paris, Texas; Athens, Georgia; Moscow, Idaho; New Britain;
  Horn of Africa; Bank of England; Church of England; European Championship; European Cup
  Washington Post; Washington Times; Washington State; Washington Treaty; Moscow Times; Moscow Region; Moscow region;
  Moscow Oblast; Leningrad Region; Kyiv Post; Kyiv Independent; Kyiv Region; Kyiv region; Kyiv Oblast; Kiev region;
  Jerusalem Post; Times of Israel; Times of India; South China Morning Post; Bangkok Post; Jakarta Post; Brussels Times;
  Washington Institute; Prague Spring; Warsaw Pact; Paris Club; Havana Syndrome;
  Washington Consensus; London Stock Exchange; Tokyo Stock Exchange; Manila Bay
  Radio Free Europe; Voice of America; Bank of America; Air France; Air India; British Airways; Turkish Airlines;
  Saudi Aramco; China Daily; China Southern; Iran Air; Royal Jordanian
  Chad Wolf; Israel Katz; Israel Gantz; Jordan Bardella; Paris Saint-Germain; Jack London; Jim Jordan;
  Michael Jordan; Vernon Jordan; Victoria Nuland; Victoria Spartz
`
  .split(/[;\n]/)
  .map((phrase) => phrase.trim())
  .filter((phrase) => phrase !== '')
