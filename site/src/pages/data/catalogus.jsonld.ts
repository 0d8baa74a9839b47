import type { APIContext, APIRoute } from 'astro'
import { getSettings } from '#site/data/site-texts.ts'
import { cachedText } from '#site/endpoints/cached.ts'
import { fileHref } from '#site/href.ts'
import { dictionary } from '#site/i18n/index.ts'

const licence = 'https://creativecommons.org/licenses/by/4.0/'

/** The open data described for catalogues (source: DCAT-AP 3, https://semiceu.github.io/DCAT-AP/releases/3.0.0/). */
export const GET: APIRoute = async (context) => {
  const settings = await getSettings('nl')
  const publisher = { '@type': 'foaf:Agent', 'foaf:name': settings.owner || settings.name }
  const t = dictionary('nl')
  const catalogue = {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
    },
    '@id': address(context, '/data'),
    '@type': 'dcat:Catalog',
    'dct:title': nl(settings.name),
    'dct:description': nl(settings.description),
    'dct:publisher': publisher,
    'dct:language': { '@id': 'http://publications.europa.eu/resource/authority/language/NLD' },
    'dcat:dataset': [
      dataset(context, 'oplossingen', t.solutions, publisher),
      dataset(context, 'uitdagingen', t.challenges, publisher),
      dataset(context, 'impact', t.impact, publisher),
    ],
  }
  return cachedText(context, { data: catalogue, tags: ['globals'] }, 'application/ld+json', JSON.stringify)
}

const address = ({ locals }: APIContext, path: string): string => new URL(fileHref(path), locals.origin).href

const nl = (text: string) => ({ '@value': text, '@language': 'nl' })

const dataset = (
  context: APIContext,
  name: string,
  { title, intro }: { title: string; intro: string },
  publisher: object,
) => ({
  '@id': address(context, `/data#${name}`),
  '@type': 'dcat:Dataset',
  'dct:title': nl(title),
  'dct:description': nl(intro),
  'dct:publisher': publisher,
  'dcat:landingPage': { '@id': address(context, `/${name}`) },
  'dcat:distribution': [
    distribution(context, `/data/${name}.json`, 'application/json', 'JSON'),
    distribution(context, `/data/${name}.csv`, 'text/csv', 'CSV'),
  ],
})

const distribution = (context: APIContext, path: string, type: string, format: string) => ({
  '@type': 'dcat:Distribution',
  'dcat:accessURL': { '@id': address(context, path) },
  'dcat:downloadURL': { '@id': address(context, path) },
  'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${type}` },
  'dct:format': { '@id': `http://publications.europa.eu/resource/authority/file-type/${format}` },
  'dct:license': { '@id': licence },
})
