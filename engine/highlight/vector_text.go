package highlight

import (
	"sort"
	"strings"
)

// vectorText is the values of a field, put together as fragments need them.
//
// Server: org.apache.lucene.search.vectorhighlight.BaseFragmentsBuilder.
type vectorText struct {
	field  *Field
	scan   scanner
	values [][]uint16
	buffer []uint16 // values with a blank behind each
	next   int      // value
}

// fragments shows up to most pieces.
func (b *vectorText) fragments(pieces []piece, most int) []string {
	if len(b.values) == 0 {
		return nil
	}
	if len(b.values) > 1 {
		pieces = b.discrete(pieces)
	}
	if *b.field.ScoreOrder && b.field.Fragments != 0 {
		sort.SliceStable(pieces, func(i, j int) bool {
			return pieces[i].boost > pieces[j].boost || pieces[i].boost == pieces[j].boost && pieces[i].start < pieces[j].start
		})
	}
	var out []string
	for i := 0; i < min(len(pieces), most); i++ {
		out = append(out, b.fragment(&pieces[i]))
	}
	return out
}

// fragment marks what was found in a piece.
func (b *vectorText) fragment(p *piece) string {
	source, from := b.source(p.start, p.end)
	var out strings.Builder
	at := 0
	encode := func(start, end int) {
		end = min(end, len(source))
		if start = max(start, 0); start < end {
			out.WriteString(b.field.encode(text(source[start:end])))
		}
	}
	for i := range p.found {
		one := &p.found[i]
		for _, o := range one.parts {
			encode(at, o.start-from)
			out.WriteString(b.field.PreTags[one.number%len(b.field.PreTags)])
			encode(o.start-from, o.end-from)
			out.WriteString(b.field.PostTags[one.number%len(b.field.PostTags)])
			at = o.end - from
		}
	}
	encode(at, len(source))
	return out.String()
}

// source is the text between two places, moved to boundaries, and where it begins.
func (b *vectorText) source(start, end int) (source []uint16, from int) {
	for len(b.buffer) < end && b.next < len(b.values) {
		b.buffer = append(append(b.buffer, b.values[b.next]...), ' ')
		b.next++
	}
	to := len(b.buffer) - 1
	if to >= end {
		to = b.scan.end(b.buffer, end)
	}
	from = b.scan.start(b.buffer, start)
	to = min(max(to, 0), len(b.buffer))
	from = min(max(from, 0), to)
	return b.buffer[from:to], from
}

// discrete cuts pieces at the ends of values.
func (b *vectorText) discrete(pieces []piece) []piece {
	var out []piece
	for i := range pieces {
		out = append(out, b.cut(&pieces[i])...)
	}
	sort.SliceStable(out, func(i, j int) bool { return out[i].start < out[j].start })
	return out
}

func (b *vectorText) cut(p *piece) []piece {
	var out []piece
	end := 0
	for _, v := range b.values {
		if len(v) == 0 {
			end++
			continue
		}
		start := end
		end += len(v) + 1
		switch {
		case p.start >= start && p.end >= start && p.start <= end && p.end <= end:
			return append(out, *p)
		case len(p.found) == 0:
			return out
		case p.start >= end || p.found[0].start() >= end:
			continue
		}
		one := piece{start: start, end: end}
		if p.start > start && p.start < end {
			one.start = p.start
		}
		if p.end > start && p.end < end {
			one.end = p.end
		}
		one.found, p.found = within(p.found, start, end)
		for _, f := range one.found {
			one.boost += f.boost
		}
		out = append(out, one)
	}
	return out
}

// within takes what lies in a value out of what was found; rest is what goes on behind.
func within(list []found, start, end int) (in, rest []found) {
	for _, f := range list {
		var here, later []offsets
		for i, o := range f.parts {
			if o.start >= end {
				later = append(later, f.parts[i:]...)
				break
			}
			begins, ends := o.start >= start, o.end < end
			part := offsets{max(o.start, start), min(o.end, end-1)}
			if begins && ends {
				part = o
			}
			here = append(here, part)
			if !ends {
				later = append(later, o)
			}
		}
		if len(here) > 0 {
			in = append(in, found{parts: here, boost: f.boost, number: f.number})
		}
		if len(later) > 0 {
			rest = append(rest, found{parts: later, boost: f.boost, number: f.number})
		}
	}
	return in, rest
}
