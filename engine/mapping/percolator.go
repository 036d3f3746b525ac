package mapping

import (
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/xcontent"
)

// percolatorKind is stored queries, which documents are looked up by.
//
// Server: org.elasticsearch.percolator.PercolatorFieldMapper.
func percolatorKind() *fieldKind {
	return &fieldKind{name: "percolator", params: func(*parserContext) []param { return []param{metaParam()} }, build: buildPercolator,
		subfields: percolatorSubfields, bare: true, ownMulti: true,
		legacy: &legacyKind{parse: func(*parserContext, *fieldBuilder, *dict) error { return nil },
			merge: func(_, with *fieldMapper) (mapper, error) { return with, nil }, print: printPercolator}}
}

func printPercolator(_ *fieldMapper, o xcontent.Object, defaults bool) xcontent.Object {
	if defaults {
		o = o.With("meta", xcontent.Object{})
	}
	return o
}

func buildPercolator(b *fieldBuilder, t *FieldType) (valueReader, error) {
	t.Indexed = false
	return percolatorReader{check: b.c.opts.CheckQuery}, nil
}

// percolatorSubfields are the fields in which the server keeps what it knows of
// a query.
func percolatorSubfields(b *fieldBuilder, t *FieldType) ([]*fieldMapper, error) {
	var subs []*fieldMapper
	for _, sub := range []struct {
		name    string
		kind    *fieldKind
		options map[string]any
	}{
		{"extracted_terms", keywordKind, map[string]any{"doc_values": false}},
		{"extraction_result", keywordKind, map[string]any{"doc_values": false}},
		{"query_builder_field", binaryKind, map[string]any{"doc_values": true}},
		{"minimum_should_match_field", integerKind, map[string]any{"index": false}},
		{"range_field", ipRangeKind, map[string]any{"doc_values": false}},
	} {
		c := *b.c
		if sub.kind == integerKind {
			c.opts = withoutCoerce(c.opts)
		}
		sb := newFieldBuilder(sub.name, sub.kind, &c)
		for option, v := range sub.options {
			sb.setValue(option, v)
		}
		f, err := sb.build(t.Name)
		if err != nil {
			return nil, err
		}
		subs = append(subs, f)
	}
	return subs, nil
}

// withoutCoerce are options of an index in which numbers are not coerced.
func withoutCoerce(opts *Options) *Options {
	off := false
	changed, limits := *opts, *opts.Limits
	limits.Coerce = &off
	changed.Limits = &limits
	return &changed
}

// noQuery is the error of a value that is no query. The server has then looked at
// the token after pos.
func (d *docParser) noQuery(v xcontent.Value, pos int) error {
	for pos < len(d.src.Source) && strings.IndexByte(" \t\r\n,", d.src.Source[pos]) >= 0 {
		pos++
	}
	line, col := v.LineCol(pos)
	return eserr.Parsing(line, col, "[_na] query malformed, must start with start_object")
}

// percolatorReader takes queries; check, if there is one, tells what is wrong with them.
type percolatorReader struct {
	check func(m *Mapping, query xcontent.Value) error
}

func (r percolatorReader) read(d *docParser, f *fieldMapper, v xcontent.Value) error {
	if !d.first(f.ft.Name) {
		return eserr.IllegalArgument("a document can only contain one percolator query")
	}
	if v.Kind() != xcontent.KindObject {
		return d.noQuery(v, after(v))
	}
	if len(v.Fields()) == 0 {
		if err := v.Err(); err != nil {
			return err
		}
		line, col := v.LineCol(v.End() - 1)
		return eserr.IllegalArgument("query malformed, empty clause found at [%d:%d]", line, col)
	}
	if r.check != nil {
		if err := r.check(d.m, v); err != nil {
			return err
		}
	}
	if err := v.Err(); err != nil {
		return err
	}
	d.add(IndexedField{Type: f.ft, Kind: KindOther, Str: string(v.Raw())})
	d.addFieldName(f.ft)
	return nil
}
