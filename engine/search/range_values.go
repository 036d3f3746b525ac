package search

import (
	"esconsole/engine/eserr"
	"esconsole/engine/lucene"
	"esconsole/engine/mapping"
)

// The ranges of a document are one doc value, whose bytes the server shows as if
// they were text.

// rangesOf are the bytes of a document's ranges; ok is false if it has none.
func rangesOf(ft *mapping.FieldType, column *lucene.StringColumn, doc int) (bytes string, ok bool) {
	ords := column.Ords(doc)
	if len(ords) == 0 {
		return "", false
	}
	ranges := make([]*mapping.Range, len(ords))
	for i, ord := range ords {
		ranges[i] = mapping.DecodeRange(column.Term(ord))
	}
	return ft.RangeBytes(ranges), true
}

// rangeValues shows the doc value of a document of a segment. Its last
// character may go on in the value of the next document.
func rangeValues(ft *mapping.FieldType, leaf *lucene.Leaf, doc int) ([]any, error) {
	column := leaf.Strings(ft.Name)
	bytes, ok := rangesOf(ft, column, doc)
	switch {
	case !ok:
		return nil, nil
	case ft.IsDate():
		e := eserr.New(500, "unsupported_operation_exception", "")
		e.NoReason, e.Plain = true, true
		return nil, e
	}
	text, missing := unchecked(bytes, "")
	if missing > 0 {
		text, missing = unchecked(bytes, behindRanges(ft, leaf, doc))
	}
	if missing > 0 {
		e := eserr.New(500, "array_index_out_of_bounds_exception", "Index %d out of bounds for length %d", len(bytes), len(bytes))
		e.Plain = true
		return nil, e
	}
	return []any{text}, nil
}

// rangesInBlock is how many documents with a value lie side by side in a segment.
//
// Server: org.apache.lucene.codecs.lucene80.Lucene80DocValuesFormat.
const rangesInBlock = 32

// behindRanges are some bytes behind those of a document: of the next ones in its
// block.
func behindRanges(ft *mapping.FieldType, leaf *lucene.Leaf, doc int) (behind string) {
	column, place := leaf.Strings(ft.Name), 0
	for d := range leaf.MaxDoc() {
		bytes, some := rangesOf(ft, column, d)
		switch {
		case !some:
		case d <= doc:
			place++
		case (place-1)%rangesInBlock == rangesInBlock-1 || len(behind) >= 3:
			return behind
		default:
			behind += bytes
			place++
		}
	}
	return behind
}

// unchecked reads bytes as UTF-8 without a look at whether they are, and those
// behind them where they seem to belong to the last character. missing is how many
// more would have been needed.
//
// Server: org.apache.lucene.util.UnicodeUtil.UTF8toUTF16.
func unchecked(bytes, behind string) (text string, missing int) {
	at := func(i int) rune {
		switch {
		case i < len(bytes):
			return rune(bytes[i])
		case i-len(bytes) < len(behind):
			return rune(behind[i-len(bytes)])
		}
		missing = max(missing, i+1-len(bytes))
		return 0
	}
	var out []byte
	for i := 0; i < len(bytes); {
		b := rune(bytes[i])
		switch {
		case b < 0xC0:
			out = appendUnit(out, b)
			i++
		case b < 0xE0:
			out = appendUnit(out, b&0x1F<<6+at(i+1)&0x3F)
			i += 2
		case b < 0xF0:
			out = appendUnit(out, b&0xF<<12+at(i+1)&0x3F<<6+at(i+2)&0x3F)
			i += 3
		default:
			c := b&7<<18 + at(i+1)&0x3F<<12 + at(i+2)&0x3F<<6 + at(i+3)&0x3F
			if i += 4; c < 0xFFFF {
				out = appendUnit(out, c)
				continue
			}
			c -= 0x10000
			out = appendUnit(appendUnit(out, (c>>10+0xD800)&0xFFFF), c&0x3FF+0xDC00)
		}
	}
	return string(out), missing
}

// appendUnit adds a UTF-16 unit, surrogates as three bytes.
func appendUnit(out []byte, u rune) []byte {
	switch {
	case u < 0x80:
		return append(out, byte(u))
	case u < 0x800:
		return append(out, byte(0xC0|u>>6), byte(0x80|u&0x3F))
	}
	return append(out, byte(0xE0|u>>12), byte(0x80|u>>6&0x3F), byte(0x80|u&0x3F))
}

// ranges orders by the bytes of ranges.
func (s *Sort) ranges(c criterion, ft *mapping.FieldType, kids *children) (criterion, error) {
	if ft.IsDate() || kids != nil {
		return c, eserr.NotImplemented("sorting by a field of type [" + ft.Type + "] here")
	}
	absent, err := s.absent(c.kind, ft)
	if err != nil {
		return c, err
	}
	c.bytes = true
	c.open = func(leaf *lucene.Leaf, _ lucene.Scorer) reader {
		column := leaf.Strings(ft.Name)
		return func(doc int) key {
			if bytes, ok := rangesOf(ft, column, doc); ok {
				return key{text: bytes}
			}
			return absent
		}
	}
	return c, nil
}
