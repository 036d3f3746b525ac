package analysis

import (
	"cmp"
	"slices"
)

// wordDelimiterGraph cuts terms at delimiters and where letters and digits or the
// case change; what is joined again becomes a graph.
//
// Server: WordDelimiterGraphTokenFilterFactory, org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.
func wordDelimiterGraph(c *config) filterSpec {
	d := c.delimiterSettings()
	d.ignoreKeywords = c.boolean("ignore_keywords", false)
	d.protected = c.wordsOf("protected_words")
	return delimiterGraphFilter(c.name, d, c.boolean("adjust_offsets", true))
}

func delimiterGraphFilter(name string, d *delimiterConfig, adjust bool) filterSpec {
	return filterSpec{name: name, attrs: attrKeyword, synonyms: synonymsRefuse, open: func(in stream) stream {
		return &delimiterGraph{filtering: filtering{in}, d: d, adjust: adjust, parts: d.parts()}
	}}
}

// graphPart is a token to be: its nodes, and where it stands in the term. text is
// nil for the very part of the term.
type graphPart struct {
	text       []uint16
	from, to   int // nodes
	start, end int
}

type delimiterGraph struct {
	filtering
	d      *delimiterConfig
	adjust bool
	parts  wordParts
	buf    []byte

	units     []uint16
	saved     Token
	busy      bool
	exact     bool // offsets inside the term are known
	queue     []graphPart
	given     int
	increment int
	lastStart int
	position  int
	some, all joined
	lastCount int
}

func (f *delimiterGraph) reset() {
	f.busy, f.increment, f.lastStart = false, 0, 0
	f.some.clear()
	f.all.clear()
	f.in.reset()
}

func (f *delimiterGraph) next(t *Token) bool {
	for {
		if f.busy && f.given < len(f.queue) {
			f.give(t)
			return true
		}
		f.busy = false
		if !f.in.next(t) {
			return false
		}
		if f.d.ignoreKeywords && t.Keyword {
			return true
		}
		f.units = appendUTF16(f.units[:0], t.Text)
		f.increment += t.PositionIncrement
		f.parts.set(f.units)
		f.parts.next()
		if f.parts.start == 0 && f.parts.end == len(f.units) || f.d.protected != nil && f.d.protected.has(t.Text, &f.buf) {
			t.PositionIncrement, f.increment = f.increment, 0
			return true
		}
		if f.parts.end < 0 {
			if !f.d.original {
				continue
			}
			f.increment = 0
			return true
		}
		f.load(t)
	}
}

// load takes the parts of a term.
func (f *delimiterGraph) load(t *Token) {
	f.saved.set(t)
	f.busy, f.given, f.queue = true, 0, f.queue[:0]
	f.exact = f.adjust && t.EndOffset-t.StartOffset == len(f.units)
	f.lastCount, f.position = 0, 0
	if f.d.original {
		f.queue = append(f.queue, graphPart{from: 0, to: 1, start: 0, end: len(f.units)})
	}
	if f.parts.single() {
		f.add(f.parts.start, f.parts.end)
		f.parts.next()
	} else {
		f.loadParts()
	}
	first := 0
	if f.d.original {
		first, f.position = 1, max(f.position, 1)
		f.queue[0].to = f.position
	}
	slices.SortStableFunc(f.queue[first:], func(a, b graphPart) int {
		return cmp.Or(cmp.Compare(a.start, b.start), cmp.Compare(b.end, a.end))
	})
	f.position = 0
}

func (f *delimiterGraph) add(start, end int) {
	f.queue = append(f.queue, graphPart{from: f.position, to: f.position + 1, start: start, end: end})
	f.position++
}

func (f *delimiterGraph) loadParts() {
	for ; f.parts.end >= 0; f.parts.next() {
		typ := f.parts.typ()
		if !f.some.empty() && f.some.typ&typ == 0 {
			f.flush()
		}
		if f.d.catenates(typ) {
			f.some.add(&f.parts, f.position)
		}
		if f.d.catenateAll {
			f.all.add(&f.parts, f.position)
		}
		if f.d.generates(typ) {
			f.add(f.parts.start, f.parts.end)
		}
	}
	if !f.some.empty() {
		f.flush()
	}
	if !f.all.empty() {
		if f.all.parts > f.lastCount {
			if f.position == f.all.position {
				f.position++
			}
			f.write(&f.all)
		}
		f.all.clear()
	}
}

// flush gives the parts that were joined, unless they are one that was given.
func (f *delimiterGraph) flush() {
	if f.position == f.some.position {
		f.position++
	}
	f.lastCount = f.some.parts
	if f.some.parts != 1 || !f.d.generates(f.some.typ) {
		f.write(&f.some)
	}
	f.some.clear()
}

func (f *delimiterGraph) write(j *joined) {
	f.queue = append(f.queue, graphPart{text: slices.Clone(j.text), from: j.position, to: f.position, start: j.start, end: j.end})
}

func (f *delimiterGraph) give(t *Token) {
	p := f.queue[f.given]
	f.given++
	t.set(&f.saved)
	start, end := f.saved.StartOffset, f.saved.EndOffset
	if f.exact {
		start, end = f.saved.StartOffset+p.start, f.saved.StartOffset+p.end
	}
	t.setOffset(max(start, f.lastStart), max(end, f.lastStart))
	f.lastStart = t.StartOffset
	text := p.text
	if text == nil {
		text = f.units[p.start:p.end]
	}
	t.Text = appendUTF8(t.Text[:0], text)
	t.PositionIncrement = f.increment + p.from - f.position
	f.increment = 0
	t.PositionLength = p.to - p.from
	f.position = p.from
}
