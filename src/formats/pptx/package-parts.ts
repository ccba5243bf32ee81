import { xmlText } from '../svg/xml-text'
import { namespaces, treeHead, xmlHead } from './slide-xml'

/** A file within the presentation. */
export type Part = readonly [path: string, text: string]

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'

/** Everything around the slides: what programs ask of a presentation before they show one. */
export function packageParts(slideCount: number, title: string): readonly Part[] {
  return [
    ['[Content_Types].xml', contentTypes(slideCount)],
    ['_rels/.rels', relationships([
      ['rId1', `${office}/officeDocument`, 'ppt/presentation.xml'],
      ['rId2', `${packaged}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      ['rId3', `${office}/extended-properties`, 'docProps/app.xml'],
    ])],
    ['docProps/core.xml', `${xmlHead}<cp:coreProperties xmlns:cp="${packaged}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlText(title)}</dc:title><dc:creator>Hatrack</dc:creator></cp:coreProperties>`],
    ['docProps/app.xml', `${xmlHead}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Hatrack</Application></Properties>`],
    ['ppt/presentation.xml', presentation(slideCount)],
    ['ppt/_rels/presentation.xml.rels', relationships([
      ['rId1', `${office}/slideMaster`, 'slideMasters/slideMaster1.xml'],
      ['rId2', `${office}/theme`, 'theme/theme1.xml'],
      ...slides(slideCount).map((number) => [`rId${number + 2}`, `${office}/slide`, `slides/slide${number}.xml`] as const),
    ])],
    ['ppt/theme/theme1.xml', theme],
    ['ppt/slideMasters/slideMaster1.xml', master],
    ['ppt/slideMasters/_rels/slideMaster1.xml.rels', relationships([
      ['rId1', `${office}/slideLayout`, '../slideLayouts/slideLayout1.xml'],
      ['rId2', `${office}/theme`, '../theme/theme1.xml'],
    ])],
    ['ppt/slideLayouts/slideLayout1.xml', layout],
    ['ppt/slideLayouts/_rels/slideLayout1.xml.rels', relationships([['rId1', `${office}/slideMaster`, '../slideMasters/slideMaster1.xml']])],
  ]
}

/** The relationships of a slide: its layout, and the slides it leads to. */
export function slideRelationships(links: readonly (readonly [id: string, toSlide: number])[]): string {
  return relationships([
    ['rId1', `${office}/slideLayout`, '../slideLayouts/slideLayout1.xml'],
    ...links.map(([id, toSlide]) => [id, `${office}/slide`, `slide${toSlide}.xml`] as const),
  ])
}

function slides(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at + 1)
}

function relationships(all: readonly (readonly [id: string, type: string, target: string])[]): string {
  const lines = all.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
  return `${xmlHead}<Relationships xmlns="${packaged}/relationships">${lines.join('')}</Relationships>`
}

function contentTypes(slideCount: number): string {
  const presentationml = 'application/vnd.openxmlformats-officedocument.presentationml'
  const overrides = [
    ['/ppt/presentation.xml', `${presentationml}.presentation.main+xml`],
    ['/ppt/slideMasters/slideMaster1.xml', `${presentationml}.slideMaster+xml`],
    ['/ppt/slideLayouts/slideLayout1.xml', `${presentationml}.slideLayout+xml`],
    ['/ppt/theme/theme1.xml', 'application/vnd.openxmlformats-officedocument.theme+xml'],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
    ...slides(slideCount).map((number) => [`/ppt/slides/slide${number}.xml`, `${presentationml}.slide+xml`]),
  ].map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`)
  return `${xmlHead}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`
    + `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
}

/** 16:9, in EMU. */
function presentation(slideCount: number): string {
  const ids = slides(slideCount).map((number) => `<p:sldId id="${255 + number}" r:id="rId${number + 2}"/>`)
  return `${xmlHead}<p:presentation ${namespaces}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>`
    + `<p:sldIdLst>${ids.join('')}</p:sldIdLst><p:sldSz cx="12192000" cy="6858000"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`
}

const titleShape = (text: string) => '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Title"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr>'
  + '<p:spPr><a:xfrm><a:off x="508000" y="360000"/><a:ext cx="11176000" cy="500000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>'
  + `<p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"/><a:lstStyle/><a:p><a:r><a:rPr lang="en-GB"/><a:t>${text}</a:t></a:r></a:p></p:txBody></p:sp>`

const level = (name: string, size: number, isBold: boolean) => `<a:${name} algn="l" defTabSz="914400" eaLnBrk="1" latinLnBrk="0" hangingPunct="1">`
  + `<a:defRPr sz="${size}"${isBold ? ' b="1"' : ''} kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:${name}>`

const master = `${xmlHead}<p:sldMaster ${namespaces}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>`
  + `<p:spTree>${treeHead}${titleShape('Title')}</p:spTree></p:cSld>`
  + '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>'
  + '<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst>'
  + `<p:txStyles><p:titleStyle>${level('lvl1pPr', 2000, true)}</p:titleStyle><p:bodyStyle>${level('lvl1pPr', 1400, false)}</p:bodyStyle><p:otherStyle>${level('lvl1pPr', 1400, false)}</p:otherStyle></p:txStyles></p:sldMaster>`

const layout = `${xmlHead}<p:sldLayout ${namespaces} type="titleOnly" preserve="1"><p:cSld name="Title only"><p:spTree>${treeHead}${titleShape('Title')}</p:spTree></p:cSld>`
  + '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>'

const scheme = [
  ['dk1', '171A20'], ['lt1', 'FFFFFF'], ['dk2', '515A68'], ['lt2', 'F4F5F7'], ['accent1', '2F72CF'], ['accent2', 'CF6A0B'],
  ['accent3', '8172AD'], ['accent4', 'A8123A'], ['accent5', '755800'], ['accent6', '166A45'], ['hlink', '1F5FB8'], ['folHlink', '564784'],
].map(([name, value]) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`).join('')

const typefaces = '<a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface="Arial"/>'
const plainFill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
const plainLine = (width: number) => `<a:ln w="${width}" cap="flat" cmpd="sng" algn="ctr">${plainFill}<a:prstDash val="solid"/></a:ln>`
const noEffect = '<a:effectStyle><a:effectLst/></a:effectStyle>'

const theme = `${xmlHead}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Hatrack"><a:themeElements><a:clrScheme name="Hatrack">${scheme}</a:clrScheme>`
  + `<a:fontScheme name="Hatrack"><a:majorFont>${typefaces}</a:majorFont><a:minorFont>${typefaces}</a:minorFont></a:fontScheme>`
  + `<a:fmtScheme name="Hatrack"><a:fillStyleLst>${plainFill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${plainLine(6350)}${plainLine(12700)}${plainLine(19050)}</a:lnStyleLst>`
  + `<a:effectStyleLst>${noEffect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${plainFill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`
