package mapping

import (
	"strconv"

	"esconsole/engine/eserr"
	"esconsole/engine/xcontent"
)

// searchAsYouTypeKind is text that is found as it is typed: besides its tokens,
// shingles of them and the beginnings of those are kept.
//
// Server: org.elasticsearch.index.mapper.SearchAsYouTypeFieldMapper.
var searchAsYouTypeKind = &fieldKind{name: "search_as_you_type", params: searchAsYouTypeParams, build: buildSearchAsYouType,
	subfields: searchAsYouTypeSubfields, lone: true}

func searchAsYouTypeParams(*parserContext) []param {
	docValues := always(docValuesParam(false))
	docValues.check = func(v any) error {
		if v == true {
			return parsing("Cannot set [doc_values] on field of type [search_as_you_type]")
		}
		return nil
	}
	shingles := always(intParam("max_shingle_size", false, 3))
	shingles.check = func(v any) error {
		if n := v.(int); n < 2 || n > 4 {
			return parsing("[max_shingle_size] must be at least [2] and at most [4], got [%d]", n)
		}
		return nil
	}
	params := []param{indexParam(true), storeParam(), docValues, shingles}
	params = append(params, analyzerParams()...)
	return append(params, similarityParam(), indexOptionsParam(), normsParam(true), termVectorParam(), metaParam())
}

// always is an option that is printed whatever its value is.
func always(p param) param {
	p.shown = func(*fieldBuilder, bool, bool) bool { return true }
	return p
}

func buildSearchAsYouType(b *fieldBuilder, t *FieldType) (valueReader, error) {
	b.textType(t)
	t.MaxShingleSize = b.int("max_shingle_size")
	return searchAsYouTypeReader{}, nil
}

func searchAsYouTypeSubfields(_ *fieldBuilder, t *FieldType) ([]*fieldMapper, error) {
	prefix := subfield(t, "._index_prefix", "prefix")
	// The server turns term vectors off here, and forgets what they would hold.
	prefix.ft.Norms, prefix.ft.BareVectors = false, true
	prefix.ft.Indexed = true // and says of all of them that they are searchable
	subs := []*fieldMapper{prefix}
	for size := 2; size <= t.MaxShingleSize; size++ {
		sub := subfield(t, "._"+strconv.Itoa(size)+"gram", "shingle")
		sub.ft.MaxShingleSize, sub.ft.Type, sub.ft.Shingled, sub.ft.Indexed = size, t.Type, true, true
		subs = append(subs, sub)
	}
	return subs, nil
}

type searchAsYouTypeReader struct{}

func (searchAsYouTypeReader) read(d *docParser, f *fieldMapper, v xcontent.Value) error {
	s, ok, err := d.textOrNull(v)
	if err != nil || !ok {
		return err
	}
	if !f.ft.Indexed { // its shingles are not stored, even if the field is
		return eserr.IllegalArgument("it doesn't make sense to have a field that is neither indexed nor stored")
	}
	d.add(IndexedField{Type: f.ft, Kind: KindText, Str: s})
	for _, sub := range f.subs {
		d.add(IndexedField{Type: sub.ft, Kind: KindText, Str: s})
	}
	if !f.ft.Norms {
		d.addFieldName(f.ft)
	}
	return nil
}
