package highlight

import (
	"sort"
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/lucene"
)

// vector finds terms and phrases in the term vectors of a field, and cuts fragments of
// a given size around them.
//
// Server: org.elasticsearch.search.fetch.subphase.highlight.FastVectorHighlighter.
func (f *Field) vector(t *Target, q lucene.Query) ([]string, error) {
	if !t.Vectors {
		return nil, eserr.IllegalArgument("the field [%s] should be indexed with term vector with position offsets to be used with fast vector highlighter", t.Field)
	}
	scan, err := f.scanner()
	if err != nil {
		return nil, err
	}
	known := newPhraseMap(q, t.Searcher, *f.RequireFieldMatch)
	phrases, err := f.phrases(t, known)
	if err != nil {
		return nil, err
	}
	pieces, err := f.pieces(phrases)
	if err != nil {
		return nil, err
	}
	b := &vectorText{field: f, scan: scan}
	for _, v := range t.Values {
		b.values = append(b.values, units(v))
	}
	most := f.Fragments
	switch {
	case most == 0:
		most = maxInt
	case most < 0:
		return nil, eserr.IllegalArgument("maxNumFragments(%d) must be positive number.", most)
	}
	shown, err := b.fragments(pieces, most)
	if err == nil && len(shown) == 0 && f.NoMatchSize > 0 {
		b.buffer, b.next = nil, 0
		return b.fragments([]piece{{end: f.NoMatchSize}}, 1)
	}
	return shown, err
}

// phrases are the terms and phrases of the query that the field holds, or those fields
// that are matched in its place.
func (f *Field) phrases(t *Target, known *phraseMap) ([]found, error) {
	if len(f.MatchedFields) == 0 {
		tokens, err := t.Vector(t.Field)
		if err != nil {
			return nil, err
		}
		return known.find(t.Field, tokens, f.PhraseLimit), nil
	}
	var all []found
	for _, field := range f.MatchedFields {
		tokens, err := t.Vector(field)
		if err != nil {
			return nil, err
		}
		all = append(all, known.find(field, tokens, f.PhraseLimit)...)
	}
	return merged(all), nil
}

// offsets is a part of a text.
type offsets struct{ start, end int }

// found is a term or phrase in the text.
type found struct {
	parts  []offsets
	boost  float32
	number int // of the term or phrase in the query, for the tags
}

func (p *found) start() int { return p.parts[0].start }
func (p *found) end() int   { return p.parts[len(p.parts)-1].end }

// overlaps tells whether two share a part of the text.
func (p *found) overlaps(o *found) bool {
	so, eo, oso, oeo := p.start(), p.end(), o.start(), o.end()
	return so <= oso && oso < eo || so < oeo && oeo <= eo || oso <= so && so < oeo || oso < eo && eo <= oeo
}

// merged puts what was found in several fields together.
func merged(all []found) []found {
	sort.SliceStable(all, func(i, j int) bool {
		a, b := &all[i], &all[j]
		switch {
		case a.start() != b.start():
			return a.start() < b.start()
		case a.end() != b.end():
			return a.end() < b.end()
		}
		return a.boost < b.boost
	})
	var out []found
	for i := 0; i < len(all); {
		end := all[i].end()
		j := i + 1
		for ; j < len(all) && all[j].start() <= end; j++ {
			end = max(end, all[j].end())
		}
		out = append(out, union(all[i:j]))
		i = j
	}
	return out
}

// union is what several that overlap are as one.
func union(list []found) found {
	if len(list) == 1 {
		return list[0]
	}
	one := found{number: list[0].number}
	var parts []offsets
	for _, p := range list {
		one.boost += p.boost
		parts = append(parts, p.parts...)
	}
	sort.SliceStable(parts, func(i, j int) bool {
		return parts[i].start < parts[j].start || parts[i].start == parts[j].start && parts[i].end < parts[j].end
	})
	for _, p := range parts {
		if n := len(one.parts); n > 0 && p.start <= one.parts[n-1].end {
			one.parts[n-1].end = max(one.parts[n-1].end, p.end)
			continue
		}
		one.parts = append(one.parts, p)
	}
	return one
}

// piece is a fragment: a part of the text with what was found in it.
type piece struct {
	start, end int
	found      []found
	boost      float32
}

// The margin in front of what is found, and the least size of a fragment.
const (
	defaultMargin = 6
	leastMargins  = 3
)

// pieces cuts fragments around what was found.
//
// Server: org.apache.lucene.search.vectorhighlight.BaseFragListBuilder.
func (f *Field) pieces(list []found) ([]piece, error) {
	if f.Fragments == 0 {
		if len(list) == 0 {
			return nil, nil
		}
		return []piece{newPiece(0, maxInt, list)}, nil
	}
	margin := defaultMargin
	if f.FragmentOffset != unset {
		margin = f.FragmentOffset
	}
	if margin < 0 {
		return nil, eserr.IllegalArgument("margin(%d) is too small. It must be 0 or higher.", margin)
	}
	size, least := f.FragmentSize, max(1, margin*leastMargins)
	if size < least {
		return nil, eserr.IllegalArgument("fragCharSize(%d) is too small. It must be %d or higher.", size, least)
	}
	var out []piece
	border := 0
	for i := 0; i < len(list); {
		first := &list[i]
		if first.start() < border {
			i++
			continue
		}
		start, end := first.start(), first.end()
		until := max(end, max(start-margin, border)+size)
		var taken []found
		for ; i < len(list) && (&list[i] == first || list[i].end() <= until); i++ {
			end = list[i].end()
			if len(list[i].parts) <= 1 || end-start <= size {
				taken = append(taken, list[i])
			}
		}
		if len(taken) == 0 {
			continue
		}
		length := end - start
		from := max(start-max(0, (size-length)/2), border)
		border = from + max(length, size)
		out = append(out, newPiece(from, border, taken))
	}
	return out, nil
}

func newPiece(start, end int, list []found) piece {
	p := piece{start: start, end: end, found: list}
	for _, one := range list {
		p.boost += one.boost
	}
	return p
}

// scanner moves the ends of fragments to boundaries.
//
// Server: org.apache.lucene.search.vectorhighlight.BoundaryScanner.
type scanner interface {
	start(buffer []uint16, at int) int
	end(buffer []uint16, at int) int
}

func (f *Field) scanner() (scanner, error) {
	kind := "CHARS"
	if f.Boundary != nil {
		kind = *f.Boundary
	}
	switch kind {
	case "SENTENCE":
		return breakScanner{sentences()}, nil
	case "WORD":
		return breakScanner{words()}, nil
	}
	return charScanner{f.BoundaryMaxScan, *f.BoundaryChars}, nil
}

// charScanner looks for some characters.
type charScanner struct {
	most  int
	chars string
}

func (s charScanner) is(u uint16) bool { return strings.ContainsRune(s.chars, rune(u)) }

func (s charScanner) start(buffer []uint16, at int) int {
	if at > len(buffer) || at < 1 {
		return at
	}
	i := at
	for n := s.most; i > 0 && n > 0; n-- {
		if s.is(buffer[i-1]) {
			return i
		}
		i--
	}
	if i == 0 {
		return 0
	}
	return at
}

func (s charScanner) end(buffer []uint16, at int) int {
	if at > len(buffer) || at < 0 {
		return at
	}
	i := at
	for n := s.most; i < len(buffer) && n > 0; n-- {
		if s.is(buffer[i]) {
			return i
		}
		i++
	}
	return at
}

// breakScanner looks for the ends of words or sentences.
type breakScanner struct{ b breaker }

func (s breakScanner) start(buffer []uint16, at int) int {
	if at > len(buffer) || at < 1 {
		return at
	}
	s.b.setText(buffer[:at])
	return s.b.preceding(at)
}

func (s breakScanner) end(buffer []uint16, at int) int {
	if at > len(buffer) || at < 0 {
		return at
	}
	s.b.setText(buffer[at:])
	return s.b.following(0) + at
}
