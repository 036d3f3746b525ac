package lucene

import (
	"cmp"
	"slices"
	"strings"
)

// NoMorePositions is the start of a span behind the last one of a document.
const NoMorePositions = NoMoreDocs

// spans walks the places of matches: the documents, and in each of them the spans,
// which are half open ranges of positions, by their starts.
//
// Server: org.apache.lucene.search.spans.Spans.
type spans interface {
	Doc() int
	Next() int
	Advance(target int) int
	Cost() int64
	// nextStart goes to the next span of the document.
	nextStart() int
	// start and end are those of the current span: -1 before the first.
	start() int
	end() int
	// width is how far the parts of the span are from each other.
	width() int
}

// SpanQuery is a query for places in documents. What it rewrites to is one as well.
type SpanQuery interface {
	Query
	// SpanField is the field whose positions are meant; "" fits any.
	SpanField() string
	spanWeight(s *Searcher, boost float32, scored bool) *spanWeight
}

// spanTerm is a term that a span query looks for.
type spanTerm struct{ field, term string }

// spanWeight is a span query with the statistics of a snapshot.
type spanWeight struct {
	query SpanQuery
	field string
	terms []spanTerm
	sim   SimScorer
	open  func(leaf *Leaf) spans // nil: no match in the segment
}

// newSpanWeight scores by the counts of the field and those of all terms.
func newSpanWeight(s *Searcher, q SpanQuery, terms []spanTerm, boost float32, scored bool, open func(*Leaf) spans) *spanWeight {
	w := &spanWeight{query: q, field: q.SpanField(), terms: terms, open: open}
	if !scored || w.field == "" {
		return w
	}
	var stats []TermStats
	for _, t := range sortedTerms(terms) {
		if df, total := s.DocFreq(t.field, []byte(t.term)); df > 0 {
			stats = append(stats, TermStats{df, total})
		}
	}
	if len(stats) > 0 {
		w.sim = s.similarity(w.field).Scorer(boost, s.Stats(w.field), stats...)
	}
	return w
}

// sortedTerms lists each term once, in order.
func sortedTerms(terms []spanTerm) []spanTerm {
	terms = slices.Clone(terms)
	slices.SortFunc(terms, func(a, b spanTerm) int {
		return cmp.Or(strings.Compare(a.field, b.field), strings.Compare(a.term, b.term))
	})
	return slices.Compact(terms)
}

// spanWeights are those of several queries, with the terms of all.
func spanWeights(s *Searcher, list []SpanQuery, boost float32, scored bool) (weights []*spanWeight, terms []spanTerm) {
	for _, q := range list {
		w := q.spanWeight(s, boost, scored)
		weights, terms = append(weights, w), append(terms, w.terms...)
	}
	return weights, terms
}

// rewriteSpan rewrites a part of a span query.
func rewriteSpan(s *Searcher, q SpanQuery) SpanQuery {
	next, _ := q.Rewrite(s).(SpanQuery)
	return next
}

// rewriteSpans rewrites several, and tells whether one has changed.
func rewriteSpans(s *Searcher, list []SpanQuery) (out []SpanQuery, changed bool) {
	for _, q := range list {
		next := rewriteSpan(s, q)
		out, changed = append(out, next), changed || next != q
	}
	return out, changed
}

// spanTexts are the texts of several, with commas.
func spanTexts(list []SpanQuery, field string) string {
	texts := make([]string, len(list))
	for i, q := range list {
		texts[i] = q.Text(field)
	}
	return strings.Join(texts, ", ")
}

// Scorer implements Weight.
func (w *spanWeight) Scorer(leaf *Leaf) Scorer {
	if s := w.scorer(leaf); s != nil {
		return s
	}
	return nil
}

func (w *spanWeight) scorer(leaf *Leaf) *spanScorer {
	sp := w.open(leaf)
	if sp == nil {
		return nil
	}
	s := &spanScorer{spans: sp, sim: w.sim, counted: -1}
	if f := leaf.fields[w.field]; f != nil {
		s.norms = f.norms
	}
	return s
}

// Explain implements Weight.
func (w *spanWeight) Explain(leaf *Leaf, doc int) *Explanation {
	s := w.scorer(leaf)
	if s == nil || s.Advance(doc) != doc {
		return noMatch("no matching term")
	}
	freq := s.frequency()
	e := phraseFreq(freq)
	if w.sim == nil {
		return matched(0, e.Description)
	}
	return weightOf(w.query, doc, w.sim.Explain(e, s.norm()))
}

// spanScorer scores documents by their spans: the wider one, the less it counts.
//
// Server: org.apache.lucene.search.spans.SpanScorer.
type spanScorer struct {
	spans
	sim     SimScorer
	norms   []byte
	freq    float32
	counted int // document of freq
}

func (s *spanScorer) frequency() float32 {
	doc := s.Doc()
	if s.counted == doc {
		return s.freq
	}
	s.counted, s.freq = doc, 0
	if s.sim == nil {
		s.freq = 1
		return s.freq
	}
	for at := s.nextStart(); at != NoMorePositions; at = s.nextStart() {
		s.freq = float32(float64(s.freq) + 1/(1+float64(s.width()))) // in double precision, unlike that of phrases
	}
	return s.freq
}

func (s *spanScorer) norm() byte {
	if s.norms == nil {
		return 1
	}
	return s.norms[s.Doc()]
}

// Score implements Scorer.
func (s *spanScorer) Score() float32 {
	if s.sim == nil {
		return 0
	}
	return s.sim.Score(s.frequency(), s.norm())
}

// docsOf makes a Scorer of spans, for walking their documents together.
type docsOf struct{ spans }

// Score implements Scorer.
func (docsOf) Score() float32 { return 0 }

// found are the spans that a matcher finds in each document of docs. Spans
// that several queries make together have it in common how documents are walked.
type foundSpans struct {
	Scorer // walks the documents
	match  spanMatcher
	fresh  bool // before the first span of the document
	done   bool // behind the last one
}

// spanMatcher finds spans in the document that its parts are at.
type spanMatcher interface {
	// first finds the first span of a document, next the one behind the current.
	first() bool
	next() bool
	start() int
	end() int
	width() int
}

func newFoundSpans(match spanMatcher, parts ...spans) *foundSpans {
	var docs []Scorer
	for _, p := range parts {
		docs = append(docs, docsOf{p})
	}
	return &foundSpans{Scorer: conjunction(docs, nil), match: match}
}

// Next implements spans.
func (f *foundSpans) Next() int { return f.settle(f.Scorer.Next()) }

// Advance implements spans.
func (f *foundSpans) Advance(target int) int { return f.settle(f.Scorer.Advance(target)) }

func (f *foundSpans) settle(doc int) int {
	for doc != NoMoreDocs {
		f.fresh, f.done = true, false
		if f.match.first() {
			return doc
		}
		doc = f.Scorer.Next()
	}
	return doc
}

func (f *foundSpans) nextStart() int {
	switch {
	case f.fresh:
		f.fresh = false
	case f.done || !f.match.next():
		f.done = true
	}
	return f.start()
}

func (f *foundSpans) start() int { return f.place(f.match.start) }
func (f *foundSpans) end() int   { return f.place(f.match.end) }
func (f *foundSpans) width() int { return f.match.width() }

func (f *foundSpans) place(of func() int) int {
	switch {
	case f.fresh:
		return -1
	case f.done:
		return NoMorePositions
	}
	return of()
}

// spanBefore is the order of spans by their places.
func spanBefore(a, b spans) bool {
	if a.start() != b.start() {
		return a.start() < b.start()
	}
	return a.end() < b.end()
}
