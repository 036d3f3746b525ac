package highlight

import (
	"fmt"
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
func (b *vectorText) fragments(pieces []piece, most int) ([]string, error) {
	if len(b.values) == 0 {
		return nil, nil
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
		one, err := b.fragment(&pieces[i])
		if err != nil {
			return nil, err
		}
		out = append(out, one)
	}
	return out, nil
}

// fragment marks what was found in a piece. Offsets of another field may lie beyond
// the text, which is an error.
func (b *vectorText) fragment(p *piece) (string, error) {
	source, from, err := b.source(p.start, p.end)
	if err != nil {
		return "", err
	}
	if len(p.found) > 0 && len(b.field.PreTags)*len(b.field.PostTags) == 0 {
		return "", javaError("arithmetic_exception", "/ by zero")
	}
	var out strings.Builder
	at := 0
	for i := range p.found {
		one := &p.found[i]
		for _, o := range one.parts {
			start, end := o.start-from, o.end-from
			switch {
			case at > start || start > len(source):
				return "", outOfBounds("begin", at, start, len(source))
			case start > end || end > len(source):
				return "", outOfBounds("begin", start, end, len(source))
			}
			out.WriteString(b.field.encode(text(source[at:start])))
			out.WriteString(b.field.PreTags[one.number%len(b.field.PreTags)])
			out.WriteString(b.field.encode(text(source[start:end])))
			out.WriteString(b.field.PostTags[one.number%len(b.field.PostTags)])
			at = end
		}
	}
	out.WriteString(b.field.encode(text(source[at:])))
	return out.String(), nil
}

// outOfBounds is Java's error of a part of a text that is not there.
func outOfBounds(first string, from, to, length int) error {
	return javaError("string_index_out_of_bounds_exception", fmt.Sprintf("%s %d, end %d, length %d", first, from, to, length))
}

// source is the text between two places, moved to boundaries, and where it begins.
func (b *vectorText) source(start, end int) (source []uint16, from int, err error) {
	for len(b.buffer) < end && b.next < len(b.values) {
		b.buffer = append(append(b.buffer, b.values[b.next]...), ' ')
		b.next++
	}
	to := len(b.buffer) - 1
	if to >= end {
		to = b.scan.end(b.buffer, end)
	}
	from = b.scan.start(b.buffer, start)
	if from < 0 || from > to || to > len(b.buffer) {
		return nil, 0, outOfBounds("start", from, to, len(b.buffer))
	}
	return b.buffer[from:to], from, nil
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
