package search

import (
	"cmp"
	"math"
	"net/netip"
	"strings"

	"esconsole/engine/xcontent"
)

// key is the value of one hit under one criterion.
type key struct {
	missing bool
	text    string
	num     float64
	integer int64
}

// keyKind is how the values of a criterion are compared and printed.
type keyKind uint8

const (
	keyText keyKind = iota
	keyInteger
	keyInt // an integer of 32 bits
	keyDouble
	keyFloat
	keyIP
)

// compare orders two keys of the same criterion.
func (s *Sort) compare(a, b *key) int {
	if a.missing || b.missing {
		if a.missing == b.missing {
			return 0
		}
		if a.missing == s.MissingFirst {
			return -1
		}
		return 1
	}
	var c int
	switch s.kind {
	case keyInteger, keyInt:
		c = cmp.Compare(a.integer, b.integer)
	case keyDouble, keyFloat:
		c = cmp.Compare(a.num, b.num)
	default:
		c = strings.Compare(a.text, b.text)
	}
	if s.Desc {
		return -c
	}
	return c
}

// printed is the key as a hit shows it under "sort". The value for a missing
// number is the one that the server sorts by.
func (k *key) printed(s *Sort) any {
	if !k.missing {
		switch s.kind {
		case keyInteger, keyInt:
			return k.integer
		case keyDouble:
			return xcontent.Double(k.num)
		case keyFloat:
			return xcontent.Float(k.num)
		case keyIP:
			a, _ := netip.AddrFromSlice([]byte(k.text))
			return a.Unmap().String()
		}
		return k.text
	}
	low := s.MissingFirst != s.Desc
	switch s.kind {
	case keyInteger:
		if low {
			return int64(math.MinInt64)
		}
		return int64(math.MaxInt64)
	case keyDouble, keyFloat:
		if low {
			return "-Infinity"
		}
		return "Infinity"
	}
	return nil
}
