import type { Organisation } from '../../model/organisation'
import { chartPages, smallWordsTold, type PagedChart, type PageWishes } from '../../scene/pages/chart-pages'
import { papers } from '../../scene/pages/paper'
import { oneLine } from '../../scene/scene-text'
import { zipOf } from '../zip/write-zip'
import { findingsSlides, type FindingRow } from './findings-slides'
import { packageParts, slideRelationships, type Part } from './package-parts'
import { slideXml, type Slide } from './slide-xml'

export interface PptxWishes extends Omit<PagedChart, 'legend'> {
  readonly organisation: Organisation
  readonly pages: PageWishes['pages']
  /** Worst first. */
  readonly findings: readonly FindingRow[]
}

export interface Pptx {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly slideCount: number
  /** What is worth knowing, a sentence each. */
  readonly told: readonly string[]
}

const whileLaidOut = 0.3
const whileWritten = 0.9

/** The chart as slides of shapes that can be moved and texts that can be edited, then what the rules find. Yields how far it is. */
export function* pptxOf({ pages: wanted, findings, ...chart }: PptxWishes): Generator<number, Pptx, void> {
  yield 0
  const pages = chartPages({ ...chart, legend: true }, { paper: papers.slide, pages: wanted })
  yield whileLaidOut
  const parts: Part[] = []
  const slides = pages.map(({ scene, links }): Slide => ({ scene, links: links.map(({ toPage, ...box }) => ({ ...box, toSlide: toPage })) }))
  for (const slide of slides) {
    parts.push(...slideParts(parts.length / 2 + 1, slide))
    yield whileLaidOut + (whileWritten - whileLaidOut) * parts.length / 2 / slides.length
  }
  for (const xml of findingsSlides(findings, chart.theme)) parts.push(...partsOf(parts.length / 2 + 1, xml, []))
  const slideCount = parts.length / 2
  return {
    bytes: zipOf([...packageParts(slideCount, oneLine(chart.title), chart.theme), ...parts]),
    slideCount,
    told: smallWordsTold(pages),
  }
}

function slideParts(number: number, slide: Slide): readonly Part[] {
  const links = new Map<number, string>()
  const xml = slideXml(slide, (toSlide) => {
    if (!links.has(toSlide)) links.set(toSlide, `rId${links.size + 2}`)
    return links.get(toSlide)!
  })
  return partsOf(number, xml, [...links].map(([toSlide, id]) => [id, toSlide]))
}

function partsOf(number: number, xml: string, links: readonly (readonly [id: string, toSlide: number])[]): readonly Part[] {
  return [[`ppt/slides/slide${number}.xml`, xml], [`ppt/slides/_rels/slide${number}.xml.rels`, slideRelationships(links)]]
}
