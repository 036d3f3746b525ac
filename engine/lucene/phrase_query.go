package lucene

import (
	"errors"
	"slices"
	"strconv"
	"strings"

	"esconsole/engine/java"
)

// PhraseTerm is one place of a phrase: a term, or several of which one has to
// stand there.
type PhraseTerm struct {
	Terms    []string
	Position int
}

// Phrase matches documents that hold terms at the given distances, or Slop moves
// away from them.
type Phrase struct {
	Field string
	Terms []PhraseTerm
	Slop  int
	// Multi tells a phrase that has places for several terms, which prints and
	// rewrites differently.
	Multi bool
}

// Rewrite implements Query.
func (q *Phrase) Rewrite(*Searcher) Query {
	switch {
	case len(q.Terms) == 0 && q.Multi:
		return &MatchNone{"empty MultiPhraseQuery"}
	case len(q.Terms) == 0:
		return &MatchNone{"empty PhraseQuery"}
	case len(q.Terms) == 1 && q.Multi:
		b := &Bool{}
		for _, t := range q.Terms[0].Terms {
			b = b.With(Should, NewTerm(q.Field, t))
		}
		return b
	case len(q.Terms) == 1:
		return NewTerm(q.Field, q.Terms[0].Terms[0])
	case q.Terms[0].Position != 0 && !q.Multi:
		next := *q
		next.Terms = slices.Clone(q.Terms)
		for i := range next.Terms {
			next.Terms[i].Position -= q.Terms[0].Position
		}
		return &next
	}
	return q
}

// Text implements Query.
func (q *Phrase) Text(field string) string {
	var b strings.Builder
	b.WriteByte('"')
	at := -1
	for i, t := range q.Terms {
		if i > 0 {
			b.WriteByte(' ')
		}
		for at++; (i > 0 || !q.Multi) && at < t.Position; at++ {
			b.WriteString("? ")
		}
		at = t.Position
		if len(t.Terms) > 1 {
			b.WriteString("(" + strings.Join(t.Terms, " ") + ")")
		} else {
			b.WriteString(t.Terms[0])
		}
	}
	b.WriteByte('"')
	if q.Slop != 0 {
		b.WriteString("~" + strconv.Itoa(q.Slop))
	}
	return prefixed(q.Field, field, b.String())
}

type phraseWeight struct {
	query *Phrase
	sim   SimScorer
	empty bool // scores are wanted, and no document holds any of the terms
}

// errNoPositions is the error of a phrase in a field without positions.
func (q *Phrase) errNoPositions() error {
	return errors.New("field \"" + q.Field + "\" was indexed without position data; cannot run PhraseQuery (phrase=" + q.Text("") + ")")
}

// Weight implements Query.
func (q *Phrase) Weight(s *Searcher, boost float32, scored bool) Weight {
	w := &phraseWeight{query: q}
	for _, l := range s.Leaves {
		if f := l.fields[q.Field]; f != nil && f.options != IndexPositions {
			s.fail(q.errNoPositions())
		}
	}
	if !scored {
		return w
	}
	var stats []TermStats
	for _, place := range q.Terms {
		for _, t := range place.Terms {
			if df, total := s.DocFreq(q.Field, []byte(t)); df > 0 {
				stats = append(stats, TermStats{df, total})
			}
		}
	}
	if len(stats) == 0 {
		w.empty = true
		return w
	}
	w.sim = s.similarity(q.Field).Scorer(boost, s.Stats(q.Field), stats...)
	return w
}

// positions walks the documents of one place of a phrase, with positions.
type positions interface {
	Doc() int
	Next() int
	Advance(target int) int
	Cost() int64
	Freq() int
	NextPosition() int
}

// place is one place of a phrase in a segment.
type place struct {
	positions
	offset int
	ord    int
	terms  []string

	pos  int // in the document; of a sloppy phrase, less the offset
	left int // positions not read yet

	group, index int // of a term that repeats
}

// phraseScorer walks the documents that hold all terms, and matches them.
type phraseScorer struct {
	docs    Scorer
	places  []*place
	matcher phraseMatcher
	slop    int
	sim     SimScorer
	norms   []byte
	freq    float32
	counted bool
}

// phraseMatcher finds the matches in a document.
type phraseMatcher interface {
	reset()
	next() bool
	weight() float32
}

// Scorer implements Weight.
func (w *phraseWeight) Scorer(leaf *Leaf) Scorer {
	f := leaf.fields[w.query.Field]
	if f == nil || w.empty || f.options != IndexPositions {
		return nil
	}
	if w.query.simple() {
		return w.exact(f)
	}
	if s := w.scorer(leaf); s != nil {
		return s
	}
	return nil
}

func (w *phraseWeight) scorer(leaf *Leaf) *phraseScorer {
	f := leaf.fields[w.query.Field]
	if f == nil || w.empty || f.options != IndexPositions {
		return nil
	}
	p := &phraseScorer{sim: w.sim, norms: f.norms, slop: w.query.Slop}
	var docs []Scorer
	for i, t := range w.query.Terms {
		src := f.place(t.Terms)
		if src == nil {
			return nil
		}
		p.places = append(p.places, &place{positions: src, offset: t.Position, ord: i, terms: t.Terms, group: -1})
		docs = append(docs, unscored{src})
	}
	p.docs = conjunction(docs, nil)
	if w.query.Slop == 0 {
		p.matcher = &exactMatcher{places: p.places}
	} else {
		p.matcher = newSloppyMatcher(p.places, w.query.Slop)
	}
	return p
}

// place opens the postings of one or several terms; nil if there are none.
func (f *fieldIndex) place(terms []string) positions {
	var list []*Postings
	for _, t := range terms {
		if info, ok := f.find([]byte(t)); ok {
			list = append(list, f.postings(info))
		}
	}
	switch len(list) {
	case 0:
		return nil
	case 1:
		return list[0]
	}
	return newUnion(list)
}

// unscored makes a Scorer of postings.
type unscored struct{ positions }

// Score implements Scorer.
func (unscored) Score() float32 { return 0 }

// Doc implements Scorer.
func (p *phraseScorer) Doc() int { return p.docs.Doc() }

// Cost implements Scorer.
func (p *phraseScorer) Cost() int64 { return p.docs.Cost() }

// Next implements Scorer.
func (p *phraseScorer) Next() int { return p.match(p.docs.Next()) }

// Advance implements Scorer.
func (p *phraseScorer) Advance(target int) int { return p.match(p.docs.Advance(target)) }

func (p *phraseScorer) match(doc int) int {
	for doc != NoMoreDocs {
		p.matcher.reset()
		if p.matcher.next() {
			p.freq, p.counted = p.matcher.weight(), false
			return doc
		}
		doc = p.docs.Next()
	}
	return doc
}

// frequency counts the matches in the document, each by its weight.
func (p *phraseScorer) frequency() float32 {
	if !p.counted {
		for p.matcher.next() {
			p.freq += p.matcher.weight()
		}
		p.counted = true
	}
	return p.freq
}

// Score implements Scorer.
func (p *phraseScorer) Score() float32 {
	if p.sim == nil {
		return 0
	}
	return p.sim.Score(p.frequency(), p.norm())
}

func (p *phraseScorer) norm() byte {
	if p.norms == nil {
		return 1
	}
	return p.norms[p.Doc()]
}

// Explain implements Weight.
func (w *phraseWeight) Explain(leaf *Leaf, doc int) *Explanation {
	p := w.scorer(leaf)
	if p == nil || p.docs.Advance(doc) != doc {
		return noMatch("no matching terms")
	}
	p.matcher.reset()
	if !p.matcher.next() {
		return noMatch("no matching phrase")
	}
	p.freq = p.matcher.weight()
	freq := phraseFreq(p.frequency())
	if p.sim == nil {
		return matched(0, freq.Description)
	}
	return weightOf(w.query, doc, p.sim.Explain(freq, p.norm()))
}

// phraseFreq explains how often a phrase or span is found, each place by its weight.
func phraseFreq(freq float32) *Explanation {
	return matched(freq, "phraseFreq="+java.FloatString(freq))
}

// exactMatcher finds terms that stand where the phrase has them.
type exactMatcher struct{ places []*place }

func (m *exactMatcher) reset() {
	for _, p := range m.places {
		p.left, p.pos = p.Freq(), -1
	}
}

func (m *exactMatcher) weight() float32 { return 1 }

func (p *place) step() bool {
	if p.left == 0 {
		return false
	}
	p.left--
	p.pos = p.NextPosition()
	return true
}

// advance goes to the first position from target on.
func (p *place) advance(target int) bool {
	for p.pos < target {
		if !p.step() {
			return false
		}
	}
	return true
}

func (m *exactMatcher) next() bool {
	lead := m.places[0]
	if !lead.step() {
		return false
	}
again:
	start := lead.pos - lead.offset
	for _, p := range m.places[1:] {
		want := start + p.offset
		if !p.advance(want) {
			return false
		}
		if p.pos != want {
			if !lead.advance(p.pos - p.offset + lead.offset) {
				return false
			}
			goto again
		}
	}
	return true
}

// union walks the documents of several terms as if they were one.
type union struct {
	*disjunctionScorer
	list []*Postings
	all  []int // positions in the document
	read int
	doc  int // that all are of
}

func newUnion(list []*Postings) *union {
	var scorers []Scorer
	for _, p := range list {
		scorers = append(scorers, unscored{p})
	}
	return &union{disjunctionScorer: newDisjunction(scorers, 0), list: list, doc: -1}
}

func (u *union) load() {
	doc := u.Doc()
	if u.doc == doc {
		return
	}
	u.doc, u.read, u.all = doc, 0, u.all[:0]
	for _, p := range u.list {
		if p.doc != doc {
			continue
		}
		for pos := p.NextPosition(); pos != NoMoreDocs; pos = p.NextPosition() {
			u.all = append(u.all, pos)
		}
	}
	slices.Sort(u.all)
}

// Freq is how many positions there are.
func (u *union) Freq() int {
	u.load()
	return len(u.all)
}

// NextPosition gives them one by one.
func (u *union) NextPosition() int {
	u.load()
	if u.read == len(u.all) {
		return NoMoreDocs
	}
	u.read++
	return u.all[u.read-1]
}

// Doc tells the two documents of the struct apart: that of the scorers.
func (u *union) Doc() int { return u.disjunctionScorer.doc }
