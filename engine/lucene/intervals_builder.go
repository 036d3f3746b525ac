package lucene

import (
	"math"
	"slices"
	"strings"
)

// IntervalsBuilder makes sources of intervals. Sources of which only some parts can
// be found next to each other are taken apart: (a b | c) d finds "a b d" and "c d".
//
// Server: org.apache.lucene.queries.intervals.Intervals.
type IntervalsBuilder struct {
	// Err is the first thing that went wrong: there are too many ways to take parts.
	Err error
}

// Term finds the places of a term.
func (b *IntervalsBuilder) Term(term string) IntervalsSource { return &termSource{term} }

// None finds nothing.
func (b *IntervalsBuilder) None() IntervalsSource { return noSource{} }

// Terms finds the places of all terms that a pattern matches, which prints as Print
// says. Patterns of one kind that print alike are alike.
func (b *IntervalsBuilder) Terms(kind string, pattern *MultiTerm) IntervalsSource {
	return &multiTermSource{pattern, kind}
}

// InField takes the intervals from a field.
func (b *IntervalsBuilder) InField(field string, in IntervalsSource) IntervalsSource {
	return &fieldSource{field, in}
}

// Extend makes intervals wider, by positions before and behind them.
func (b *IntervalsBuilder) Extend(in IntervalsSource, before, after int) IntervalsSource {
	return &extendedSource{in, before, after}
}

// anySource finds the smallest intervals of any of several sources.
//
// Server: org.apache.lucene.queries.intervals.DisjunctionIntervalsSource.
type anySource struct{ parts []IntervalsSource }

func (s *anySource) open(field string, l *Leaf) intervals {
	var list []intervals
	for _, p := range s.parts {
		if in := p.open(field, l); in != nil {
			list = append(list, in)
		}
	}
	if len(list) == 0 {
		return nil
	}
	return newAnyIntervals(list)
}

func (s *anySource) check(field string, l *Leaf) error         { return checkAll(s.parts, field, l) }
func (s *anySource) split(*IntervalsBuilder) []IntervalsSource { return s.parts }
func (s *anySource) print(as printing) string {
	if as == forReading {
		return "or(" + printAll(s.parts, as) + ")"
	}
	var texts []string
	for _, p := range s.parts {
		texts = append(texts, p.print(as))
	}
	slices.Sort(texts)
	return "or(" + strings.Join(texts, ",") + ")"
}
func (s *anySource) extent() int {
	least := math.MaxInt32
	for _, p := range s.parts {
		least = min(least, p.extent())
	}
	return least
}

// Or finds what any of several sources does.
func (b *IntervalsBuilder) Or(list []IntervalsSource) IntervalsSource {
	var parts []IntervalsSource
	for _, s := range list {
		if any, ok := s.(*anySource); ok {
			parts = append(parts, any.parts...)
		} else {
			parts = append(parts, s)
		}
	}
	if parts = distinct(parts); len(parts) == 1 {
		return parts[0]
	}
	return &anySource{parts}
}

// distinct lists each source once.
func distinct(list []IntervalsSource) []IntervalsSource {
	seen := map[string]bool{}
	return slices.DeleteFunc(slices.Clone(list), func(s IntervalsSource) bool {
		key := s.print(forComparing)
		twice := seen[key]
		seen[key] = true
		return twice
	})
}

// Phrase finds sources that stand right behind each other.
func (b *IntervalsBuilder) Phrase(list []IntervalsSource) IntervalsSource {
	if len(list) == 1 {
		return list[0]
	}
	return b.Or(b.splitAll(list, func(parts []IntervalsSource) IntervalsSource {
		return &jointSource{blockKind, flattened(blockKind, parts)}
	}))
}

func flattened(kind jointKind, list []IntervalsSource) []IntervalsSource {
	var out []IntervalsSource
	for _, s := range list {
		if j, ok := s.(*jointSource); ok && j.kind == kind {
			out = append(out, j.parts...)
		} else {
			out = append(out, s)
		}
	}
	return out
}

// Ordered finds sources one behind the other.
func (b *IntervalsBuilder) Ordered(list []IntervalsSource) IntervalsSource {
	return jointOf(orderedKind, list)
}

// Unordered finds all of several sources; they may overlap.
func (b *IntervalsBuilder) Unordered(list []IntervalsSource) IntervalsSource {
	return jointOf(unorderedKind, list)
}

func jointOf(kind jointKind, list []IntervalsSource) IntervalsSource {
	if len(list) == 1 {
		return list[0]
	}
	parts := repeated(kind, flattened(kind, list))
	if len(parts) == 1 {
		return parts[0]
	}
	return &jointSource{kind, parts}
}

// repeated puts those together that are alike: of ordered ones only neighbours.
func repeated(kind jointKind, list []IntervalsSource) []IntervalsSource {
	var out []IntervalsSource
	var times []int
	places := map[string]int{}
	for _, s := range list {
		key := s.print(forComparing)
		if at, ok := places[key]; ok {
			times[at]++
			continue
		}
		if kind == orderedKind {
			clear(places)
		}
		places[key] = len(out)
		out, times = append(out, s), append(times, 1)
	}
	for i, n := range times {
		if n > 1 {
			r := &repeatedSource{in: out[i], times: n}
			if len(out) == 1 {
				r.name = [...]string{"ORDERED", "UNORDERED"}[kind]
			}
			out[i] = r
		}
	}
	return out
}

// MaxGaps keeps the intervals that have few gaps.
func (b *IntervalsBuilder) MaxGaps(most int, in IntervalsSource) IntervalsSource {
	var out []IntervalsSource
	for _, s := range in.split(b) {
		out = append(out, &gapsSource{s, most})
	}
	return b.Or(out)
}

// Filter keeps the intervals that are in a relation of a name to those of a
// reference; nil if there is no such relation.
func (b *IntervalsBuilder) Filter(name string, in, reference IntervalsSource) IntervalsSource {
	switch name {
	case "containing":
		return b.Or(b.related(containing, in, reference))
	case "contained_by":
		return b.Or(b.related(containedBy, in, reference))
	case "not_containing":
		return b.Or(b.related(notContaining, in, reference))
	case "not_contained_by":
		return b.Or(b.related(notContainedBy, in, reference))
	case "overlapping":
		return &relationSource{overlapping, in, reference}
	case "not_overlapping":
		return &relationSource{notOverlapping, in, reference}
	case "before":
		return b.Or(b.related(containedBy, in, b.Extend(&offsetSource{reference, true}, math.MaxInt32, 0)))
	case "after":
		return b.Or(b.related(containedBy, in, b.Extend(&offsetSource{reference, false}, 0, math.MaxInt32)))
	}
	return nil
}

// related takes the larger source apart, and makes the relation of each part.
func (b *IntervalsBuilder) related(r relation, in, reference IntervalsSource) []IntervalsSource {
	var out []IntervalsSource
	if r == containing || r == notContaining {
		for _, s := range b.parts(in) {
			out = append(out, &relationSource{r, s, reference})
		}
		return out
	}
	for _, s := range b.parts(reference) {
		out = append(out, &relationSource{r, in, s})
	}
	return out
}

// parts are those that a source is split into, with all that are one position wide
// together, as they can't overlap in different ways.
func (b *IntervalsBuilder) parts(s IntervalsSource) []IntervalsSource {
	var single, others []IntervalsSource
	for _, p := range s.split(b) {
		if p.extent() == 1 {
			single = append(single, p)
		} else {
			others = append(others, p)
		}
	}
	if len(single) == 0 {
		return others
	}
	return append([]IntervalsSource{b.Or(single)}, others...)
}

// tooManyDisjunctions is the error of sources that would be split in too many ways.
type tooManyDisjunctions struct{}

// Error is Lucene's text.
func (tooManyDisjunctions) Error() string { return "Too many disjunctions to expand" }

// splitAll makes a source of each way to choose a part of every source.
func (b *IntervalsBuilder) splitAll(list []IntervalsSource, make func([]IntervalsSource) IntervalsSource) []IntervalsSource {
	ways := [][]IntervalsSource{nil}
	for _, s := range list {
		parts := b.parts(s)
		if len(parts) > 1 && len(ways)*len(parts) > maxClauses {
			if b.Err == nil {
				b.Err = tooManyDisjunctions{}
			}
			return nil
		}
		if len(parts) == 1 {
			for i := range ways {
				ways[i] = append(ways[i], parts[0])
			}
			continue
		}
		var next [][]IntervalsSource
		for _, p := range parts {
			for _, way := range ways {
				next = append(next, append(slices.Clone(way), p))
			}
		}
		ways = next
	}
	var out []IntervalsSource
	for _, way := range ways {
		out = append(out, make(way))
	}
	return out
}
