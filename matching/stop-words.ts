import { stopwords as dutch } from '@orama/stopwords/dutch'
import { stopwords as english } from '@orama/stopwords/english'
import { fold } from './words.ts'

/**
 * Words that say nothing about a subject, in both languages at once: Dutch texts are full of English and the reverse.
 * The library's lists hold the most frequent ones; to these come the rest of the Dutch pronouns, auxiliaries and
 * adverbs, and the words with which people ask ("bestaat er een oplossing voor …") on a portal of solutions.
 */
export function commonWords(): string[] {
  // Those with an apostrophe never come whole: "don't" is parted into "don", which is in `more`, and a "t" that is dropped.
  return [...dutch, ...english, ...more.split(' ')].filter((word) => word === fold(word))
}

/** The same as a set, made when it is first asked for: a browser, which gets its stop words with the index, carries none along. */
export function commonWordSet(): ReadonlySet<string> {
  return (made ??= new Set(commonWords()))
}

let made: ReadonlySet<string> | undefined

/** Whether one word, however it is written, is among them: searching passes over it. */
export function isCommonWord(word: string): boolean {
  return commonWordSet().has(fold(word))
}

const more =
  'onze we wij jullie jouw jou jezelf mezelf onszelf hen hun hunne zijne hare men welke welk waar waarom wanneer waarmee waarbij ' +
  'waardoor waarin waarop waaraan waarvan waarvoor waarover waaronder hiermee hierbij hiervoor hierdoor hierover daarmee daarbij ' +
  'daardoor daarin daarop daaraan daarvan daarvoor daarover daarna daarom ermee erbij erdoor erin erop eraan ervan ervoor erover ' +
  'elke elk ieder iedere iedereen niemand alle allemaal beide sommige enkele enige verschillende ander zulke zulk dezelfde hetzelfde ' +
  'zoveel hoeveel weinig minder meest meeste genoeg mag mogen mocht mochten moest moesten willen wilt wilden wou zullen zouden zult ' +
  'kun kunt konden gaan gaat ging gingen gegaan worden geworden bent hebt hadden gehad laten laat liet doet deed gedaan ' +
  'blijven blijft bleef krijgen krijgt kreeg komen komt kwam heel hele erg zeer vaak soms wel eigenlijk misschien nooit steeds weer ' +
  'opnieuw telkens bijna even echt gewoon graag liefst liever juist net pas vooral ongeveer minstens hooguit helemaal tamelijk ' +
  'via per tussen tijdens sinds binnen tegenover rond rondom naast behalve volgens vanaf vanuit achter boven zoals terwijl hoewel ' +
  'zodat doordat indien zodra voordat nadat anders zowel noch evenals ofwel dus elkaar elkaars ergens nergens overal eerst ' +
  'dan nadien intussen ondertussen momenteel vandaag morgen gisteren straks binnenkort nieuw nieuwe goed goede beter ' +
  'houden houdt hield gehouden maken maakt maakte gemaakt geven geeft gaf gegeven vinden vindt vond gevonden zetten zet zette gezet ' +
  'staan staat stond zitten zit zat liggen ligt lag brengen brengt bracht gebracht nemen neemt nam genomen zien ziet zag gezien ' +
  'weten weet wist denken denkt dacht zeggen zegt zei gezegd proberen probeert probeerde geprobeerd beginnen begint begon begonnen ' +
  'lijken lijkt leek blijken blijkt bleek raken raakt raakte geraken geraakt hoeven hoeft durven durft ' +
  'twee drie vier vijf zes zeven acht negen tien elf twaalf twintig dertig veertig vijftig honderd duizend half halve ' +
  'just now let get got also still someone anyone something anything everyone please want wants need needs like cant dont im ive ' +
  'moeten mee toe ter ten krijg kwamen ga zoek zoekt zoeken gezocht hallo beste groeten groetjes alvast bedankt ' +
  'don doesn didn isn aren wasn weren hasn hadn couldn shouldn mustn ve ll re ' +
  'volgende vorige laatste hoelang zo te the an bestaat bestaan oplossing oplossingen'
