package search

import (
	"slices"

	"esconsole/engine/eserr"
	"esconsole/engine/java"
	"esconsole/engine/lucene"
	"esconsole/engine/mapping"
	"esconsole/engine/query"
)

// typeFieldData warns of the values of _type.
const typeFieldData = "[types removal] Using the _type field in queries and aggregations is deprecated, prefer to use a field instead."

// idFieldData warns of sorts by _id.
const idFieldData = "Loading the fielddata on the _id field is deprecated and will be removed in future versions. If you require sorting or aggregating on this field you should also include the id in the body of your documents, and map this field as a keyword field that has [doc_values] enabled"

// texts reads terms: the first counts, or the last for the mode max.
func (s *Sort) texts(c criterion, x *run, ft *mapping.FieldType, class string, kids *children) (criterion, error) {
	if ft.Type == "ip" {
		c.kind = keyIP
	}
	c.keys = ft.Collator != nil
	switch ft.Type {
	case "_id":
		if !x.shard.Old {
			x.ctx.Warning(idFieldData)
		}
		c.open = func(leaf *lucene.Leaf, _ lucene.Scorer) reader {
			return func(doc int) key {
				if leaf.IsPart(doc) {
					doc = leaf.Root(doc)
				}
				return key{text: x.shard.Identity(leaf, doc).ID}
			}
		}
		return c, nil
	case "_index":
		return c.constant(x.shard.Index), nil
	case "_type":
		x.ctx.Warning(typeFieldData)
		return c.constant("_doc"), nil
	case "binary":
		return c, eserr.IllegalArgument("can't sort on binary field")
	}
	if class == rangeData {
		return s.ranges(c, ft, kids)
	}
	if class != ordinalsData && class != pagedData {
		return c, eserr.IllegalArgument("can't sort on %s field without using specific sorting feature, like geo_distance", ft.Type)
	}
	last := s.mode() == "max"
	absent, err := s.absent(c.kind, ft)
	if err != nil {
		return c, err
	}
	c.open = func(leaf *lucene.Leaf, _ lucene.Scorer) reader {
		column := query.Texts(ft, leaf)
		one := func(doc int) (key, bool) {
			ords := column.Ords(doc)
			switch {
			case len(ords) == 0:
				return absent, false
			case last:
				return key{text: column.Term(ords[len(ords)-1])}, true
			}
			return key{text: column.Term(ords[0])}, true
		}
		if kids == nil {
			return func(doc int) key { k, _ := one(doc); return k }
		}
		each := kids.open(leaf)
		return func(doc int) key {
			best, some := absent, false
			each(doc, func(child int) bool {
				k, ok := one(child)
				if ok && (!some || (k.text > best.text) == last) {
					best, some = k, true
				}
				return ok
			})
			return best
		}
	}
	return c, nil
}

// constant is a criterion under which all hits of a shard are alike.
func (c criterion) constant(text string) criterion {
	c.open = func(*lucene.Leaf, lucene.Scorer) reader {
		return func(int) key { return key{text: text} }
	}
	return c
}

// open gives a walk over the nested objects of a document. yield tells whether
// the object has a value.
func (k *children) open(leaf *lucene.Leaf) func(doc int, yield func(child int) bool) {
	parents := leaf.Parts(k.over)
	set := lucene.NewBits(leaf.MaxDoc())
	if s := k.weight.Scorer(leaf); s != nil {
		for doc := s.Advance(0); doc != lucene.NoMoreDocs; doc = s.Next() {
			set.Set(doc)
		}
	}
	return func(doc int, yield func(int) bool) {
		n := 0
		for child := set.Next(parents.Prev(doc-1) + 1); child < doc; child = set.Next(child + 1) {
			if n == k.most {
				return
			}
			if yield(child) {
				n++
			}
		}
	}
}

// numbers reads numbers, of several the one that the mode makes.
func (s *Sort) numbers(c criterion, ft *mapping.FieldType, kids *children) (criterion, error) {
	c.kind, _ = kindOf(ft.Type)
	c.date = ft.IsDate() || ft.Type == "date"
	whole := c.kind == keyLong
	convert := func(n int64) int64 { return n }
	switch s.NumericType {
	case "long":
		c.kind = keyLong
	case "double":
		c.kind = keyDouble
	case "date", "date_nanos":
		c.kind = keyLong
		if whole && ft.Nanos() != (s.NumericType == "date_nanos") {
			convert = converter(s.NumericType == "date_nanos")
		}
	}
	absent, err := s.absent(c.kind, ft)
	if err != nil {
		return c, err
	}
	decode := lucene.Double
	switch {
	case ft.Type == "scaled_float":
		decode = ft.Unscaled
	case whole:
		decode = func(n int64) float64 { return float64(n) }
	}
	if c.kind == keyLong {
		c.open = longSource(func(leaf *lucene.Leaf) func(doc int, to []int64) []int64 {
			column := leaf.Longs(ft.Name)
			return func(doc int, to []int64) []int64 {
				for _, n := range column.Values(doc) {
					if !whole {
						n = java.LongOf(decode(n))
					}
					to = append(to, convert(n))
				}
				return to
			}
		}, s.mode(), absent, kids)
		return c, nil
	}
	c.open = doubleSource(func(leaf *lucene.Leaf) func(doc int, to []float64) []float64 {
		column := leaf.Longs(ft.Name)
		return func(doc int, to []float64) []float64 {
			for _, n := range column.Values(doc) {
				to = append(to, decode(n))
			}
			return to
		}
	}, s.mode(), absent, kids)
	if c.kind == keyFloat {
		c.open = rounded(c.open)
	}
	return c, nil
}

// converter turns milliseconds into nanoseconds, or back.
func converter(toNanos bool) func(int64) int64 {
	if toNanos {
		return func(n int64) int64 { return n * 1e6 }
	}
	return func(n int64) int64 { return n / 1e6 }
}

// rounded makes floats of doubles.
func rounded(open source) source {
	return func(leaf *lucene.Leaf, scorer lucene.Scorer) reader {
		read := open(leaf, scorer)
		return func(doc int) key {
			k := read(doc)
			k.num = float64(float32(k.num))
			return k
		}
	}
}

// picked is the key of one of several values, which open gives in order.
func picked[T any](open func(*lucene.Leaf) func(doc int, to []T) []T, pick func(values []T) key, absent key, kids *children) source {
	return func(leaf *lucene.Leaf, _ lucene.Scorer) reader {
		gather := gatherer(leaf, open(leaf), kids)
		var buf []T
		return func(doc int) key {
			if buf = gather(doc, buf[:0]); len(buf) == 0 {
				return absent
			}
			return pick(buf)
		}
	}
}

// longSource picks a whole number.
func longSource(open func(*lucene.Leaf) func(doc int, to []int64) []int64, mode string, absent key, kids *children) source {
	return picked(open, func(list []int64) key { return key{integer: pickLong(list, mode)} }, absent, kids)
}

// doubleSource picks a number with a fraction.
func doubleSource(open func(*lucene.Leaf) func(doc int, to []float64) []float64, mode string, absent key, kids *children) source {
	return picked(open, func(list []float64) key { return key{num: pickDouble(list, mode)} }, absent, kids)
}

// gatherer gives the values of a document, or those of its nested objects.
func gatherer[T any](leaf *lucene.Leaf, values func(int, []T) []T, kids *children) func(doc int, to []T) []T {
	if kids == nil {
		return values
	}
	each := kids.open(leaf)
	return func(doc int, to []T) []T {
		each(doc, func(child int) bool {
			before := len(to)
			to = values(child, to)
			return len(to) > before
		})
		return to
	}
}

// pickLong makes one number of several.
func pickLong(values []int64, mode string) int64 {
	return pick(values, mode, func(sum float64, n int) int64 { return java.Round(sum / float64(n)) })
}

// pickDouble is pickLong for numbers with fractions.
func pickDouble(values []float64, mode string) float64 {
	return pick(values, mode, func(sum float64, n int) float64 { return sum / float64(n) })
}

// pick takes one of values, which are in order, or computes one of them; mean
// divides a sum. One value alone is its own mean, to the last digit.
func pick[T int64 | float64](values []T, mode string, mean func(sum float64, n int) T) T {
	switch n := len(values); {
	case mode == "min":
		return slices.Min(values)
	case mode == "max":
		return slices.Max(values)
	case mode == "median" && n%2 == 1:
		return values[n/2]
	case mode == "median":
		return mean(float64(values[n/2-1])+float64(values[n/2]), 2)
	}
	var sum T
	for _, v := range values {
		sum += v
	}
	if mode == "avg" && len(values) > 1 {
		return mean(float64(sum), len(values))
	}
	return sum
}
