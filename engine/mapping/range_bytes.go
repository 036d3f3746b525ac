package mapping

import (
	"cmp"
	"encoding/binary"
	"math"
	"math/bits"
	"slices"
)

// IsRange tells whether the field holds ranges.
func (t *FieldType) IsRange() bool { return t.ranges != nil }

// RangeBytes are the ranges of a document as the server keeps them in one doc
// value: their number, then the bounds of each in order.
//
// Server: org.elasticsearch.index.mapper.BinaryRangeUtil.
func (t *FieldType) RangeBytes(ranges []*Range) string {
	out := binary.AppendUvarint(nil, uint64(len(ranges)))
	slices.SortStableFunc(ranges, func(a, b *Range) int {
		switch a.Kind {
		case KindIP:
			return 0
		case KindDouble:
			return cmp.Or(cmp.Compare(bitsFloat(a.From), bitsFloat(b.From)), cmp.Compare(bitsFloat(a.To), bitsFloat(b.To)))
		}
		return cmp.Or(cmp.Compare(a.From, b.From), cmp.Compare(a.To, b.To))
	})
	for _, r := range ranges {
		switch {
		case r.Kind == KindIP:
			out = append(append(out, r.FromIP...), r.ToIP...)
		case r.Kind == KindLong:
			out = appendRangeLong(appendRangeLong(out, r.From), r.To)
		case t.ranges.single:
			out = appendSortableFloat(appendSortableFloat(out, r.From), r.To)
		default:
			out = appendSortableDouble(appendSortableDouble(out, r.From), r.To)
		}
	}
	return string(out)
}

func appendSortableDouble(out []byte, b int64) []byte {
	b ^= b >> 63 & math.MaxInt64
	return binary.BigEndian.AppendUint64(out, uint64(b)^1<<63)
}

func appendSortableFloat(out []byte, b int64) []byte {
	n := int32(math.Float32bits(float32(bitsFloat(b))))
	n ^= n >> 31 & math.MaxInt32
	return binary.BigEndian.AppendUint32(out, uint32(n)^1<<31)
}

// appendRangeLong adds a number in as few bytes as it needs: a sign, the number of
// further bytes in four bits, three bits of the number, and the rest.
func appendRangeLong(out []byte, n int64) []byte {
	sign := byte(1)
	if n < 0 {
		n, sign = -1-n, 0
	}
	more := (bits.Len64(uint64(n)) + 4) / 8
	at := len(out)
	for i := more; i >= 0; i-- {
		out = append(out, byte(n>>(8*i)))
	}
	if sign == 1 {
		out[at] |= 0x80 | byte(more)<<3
		return out
	}
	out[at] |= byte(more) << 3
	for i := at; i < len(out); i++ { // the complement, but for the sign
		out[i] = ^out[i]
	}
	out[at] &= 0x7F
	return out
}
