package search

import (
	"esconsole/engine/eserr"
	"esconsole/engine/java"
	"esconsole/engine/lucene"
	"esconsole/engine/objectparser"
	"esconsole/engine/query"
	"esconsole/engine/xcontent"
)

// Slice is a part of a scroll: the hits whose field falls to one of some numbers.
//
// Server: org.elasticsearch.search.slice.SliceBuilder.
type Slice struct {
	Field   string
	ID, Max int
}

// maxSlices is index.max_slices_per_scroll.
const maxSlices = 1024

func parseSlice(v xcontent.Value, warn func(string)) (*Slice, error) {
	s := &Slice{Field: "_id", ID: -1, Max: -1}
	p := objectparser.Parser[Slice]{Name: "slice", Fields: []objectparser.Field[Slice]{
		{Name: "field", Takes: objectparser.String, Read: func(s *Slice, v xcontent.Value, _ objectparser.Warn) error {
			if s.Field = v.Text(); s.Field == "" {
				return eserr.IllegalArgument("field name is null or empty")
			}
			return nil
		}},
		{Name: "id", Takes: objectparser.NumberOrString, Read: func(s *Slice, v xcontent.Value, _ objectparser.Warn) error {
			n, err := objectparser.Int(v)
			switch {
			case err != nil:
				return err
			case n < 0:
				return eserr.IllegalArgument("id must be greater than or equal to 0")
			case s.Max != -1 && n >= s.Max:
				return eserr.IllegalArgument("max must be greater than id")
			}
			s.ID = n
			return nil
		}},
		{Name: "max", Takes: objectparser.NumberOrString, Read: func(s *Slice, v xcontent.Value, _ objectparser.Warn) error {
			n, err := objectparser.Int(v)
			switch {
			case err != nil:
				return err
			case n <= 1:
				return eserr.IllegalArgument("max must be greater than 1")
			case s.ID != -1 && s.ID >= n:
				return eserr.IllegalArgument("max must be greater than id")
			}
			s.Max = n
			return nil
		}},
	}}
	if err := p.Parse(s, v, warn); err != nil {
		return nil, err
	}
	return s, nil
}

// filter is what the documents of a shard have to match; nil: all do. shard is
// its place among shards of its index.
func (s *Slice) filter(x *run, shard, shards int) (lucene.Query, error) {
	ft := x.shard.Mapping.Field(s.Field)
	if ft == nil {
		return nil, eserr.IllegalArgument("field %s not found", s.Field)
	}
	byID := s.Field == "_id"
	if !byID {
		if class, err := x.shard.fieldDataClass(ft); err != nil && ft.DocValues {
			return nil, err
		} else if class != numericData {
			return nil, eserr.IllegalArgument("cannot load numeric doc values on %s", s.Field)
		}
	}
	id, most := s.ID, s.Max
	if shards > 1 {
		if most < shards {
			if shard%most != id {
				return &lucene.MatchNone{Reason: "this shard is not part of the slice"}, nil
			}
			return nil, nil
		}
		if id%shards != shard {
			return &lucene.MatchNone{Reason: "this shard is not part of the slice"}, nil
		}
		here := most / shards
		if most%shards > shard {
			here++
		}
		if here == 1 {
			return nil, nil
		}
		id, most = id/shards, here
	}
	if byID {
		return x.idSlice(id, most), nil
	}
	return numberSlice(ft.Name, id, most), nil
}

// idSlice matches documents by the hash of their id.
func (x *run) idSlice(id, most int) lucene.Query {
	return &lucene.Docs{Print: "TermsSliceQuery", Set: func(l *lucene.Leaf) lucene.Bits {
		set := lucene.NewBits(l.MaxDoc())
		for doc := range l.MaxDoc() {
			if l.IsPart(doc) {
				continue
			}
			h := java.Murmur3(query.IDBytes(x.shard.Identity(l, doc).ID), 7919)
			if java.FloorMod(int(h), most) == id {
				set.Set(doc)
			}
		}
		return set
	}}
}

// numberSlice matches documents by the hash of a number.
func numberSlice(field string, id, most int) lucene.Query {
	return &lucene.Docs{Print: "DocValuesSliceQuery", Set: func(l *lucene.Leaf) lucene.Bits {
		set, column := lucene.NewBits(l.MaxDoc()), l.Longs(field)
		for doc := range l.MaxDoc() {
			values := column.Values(doc)
			if len(values) == 0 && id == 0 {
				set.Set(doc)
			}
			for _, n := range values {
				if java.FloorMod(int(mix(n)), most) == id {
					set.Set(doc)
					break
				}
			}
		}
		return set
	}}
}

// mix is the hash of a number.
func mix(n int64) int32 {
	z := uint64(n)
	z = (z ^ z>>32) * 0x4cd6944c5cc20b6d
	z = (z ^ z>>29) * 0xfc12c5b19d3259e9
	return int32(z ^ z>>32)
}
