package search

import (
	"math"
	"net/netip"

	"esconsole/engine/collation"
	"esconsole/engine/eserr"
	"esconsole/engine/lucene"
	"esconsole/engine/xcontent"
)

// key is the value of one hit under one criterion.
type key struct {
	missing bool // of texts; numbers have the value that stands for none
	text    string
	num     float64
	integer int64
}

// keyKind is how the values of a criterion are compared and printed.
type keyKind uint8

const (
	keyText keyKind = iota
	keyLong
	keyInt // 32 bits
	keyDouble
	keyFloat
	keyIP
	keyScore
)

// reader gives the key of a document of a segment.
type reader func(doc int) key

// source opens the values of a criterion in a segment.
type source func(leaf *lucene.Leaf, scorer lucene.Scorer) reader

// criterion is a Sort on one shard.
type criterion struct {
	*Sort
	kind keyKind
	open source
	date bool // of dates: search_after takes texts
	keys bool // texts are keys of an order, which are shown as such

	bytes bool // texts are bytes, which are shown as if they were UTF-8
}

// compare orders two keys.
func (c *criterion) compare(a, b *key) int {
	if a.missing || b.missing {
		if a.missing == b.missing {
			return 0
		}
		if a.missing == c.missingFirst() {
			return -1
		}
		return 1
	}
	n := compareKeys(c.kind, a, b)
	if c.Desc {
		return -n
	}
	return n
}

// printed is the key as a hit shows it under "sort".
func (c *criterion) printed(k *key) any {
	if k.missing {
		return nil
	}
	switch c.kind {
	case keyLong, keyInt:
		return k.integer
	case keyDouble:
		return printedDouble(k.num)
	case keyFloat, keyScore:
		if math.IsInf(k.num, 0) || k.num != k.num {
			return printedDouble(k.num)
		}
		return xcontent.Float(k.num)
	case keyIP:
		a, _ := netip.AddrFromSlice([]byte(k.text))
		return a.Unmap().String()
	}
	if c.bytes {
		text, _ := unchecked(k.text, "")
		return text
	}
	if c.keys {
		return collation.Text([]byte(k.text))
	}
	return k.text
}

func printedDouble(f float64) any {
	switch {
	case math.IsInf(f, 1):
		return "Infinity"
	case math.IsInf(f, -1):
		return "-Infinity"
	case f != f:
		return "NaN"
	}
	return xcontent.Double(f)
}

// lastOf is the error of a shard that has as many hits as are wanted: the server then
// notes the last one's keys for the other shards, as texts, and an instant that stands
// for a missing one lies before what nanoseconds can tell.
//
// Server: org.elasticsearch.action.search.BottomSortValuesCollector.
func (r *Request) lastOf(f *found) *eserr.Error {
	n := r.From + r.Size
	if r.DFS || r.Scroll || r.Collapse != nil || n == 0 || len(f.hits) < n || f.run == nil {
		return nil
	}
	last := &f.hits[n-1]
	for i := range f.run.criteria {
		c := &f.run.criteria[i]
		if i >= len(last.keys) || c.Geo != nil || c.kind != keyLong || last.keys[i].integer >= 0 {
			continue
		}
		ft := f.run.shard.Mapping.Field(c.Field)
		if ft == nil || !ft.Nanos() || c.NumericType != "" {
			continue
		}
		cause := eserr.IllegalArgument("nanoseconds [%d] are before the epoch in 1970 and cannot be processed in nanosecond resolution", last.keys[i].integer)
		return &eserr.Error{Status: 500, Type: "response_handler_failure_transport_exception", Reason: "java.lang.IllegalArgumentException: " + cause.Reason, Cause: cause}
	}
	return nil
}
