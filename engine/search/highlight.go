package search

import (
	"strconv"
	"strings"

	"esconsole/engine/analysis"
	"esconsole/engine/eserr"
	"esconsole/engine/highlight"
	"esconsole/engine/java"
	"esconsole/engine/lucene"
	"esconsole/engine/mapping"
	"esconsole/engine/query"
	"esconsole/engine/xcontent"
)

// maxAnalyzedOffset is index.highlight.max_analyzed_offset.
const maxAnalyzedOffset = 1000000

// parseHighlight reads the option highlight.
func parseHighlight(v xcontent.Value, warn func(string)) (*highlight.Request, error) {
	return highlight.Parse(v, func(v xcontent.Value) (query.Query, error) { return query.Parse(v, warn) }, warn)
}

// openHighlight builds the queries that are to be highlighted in place of the search's.
func (f *Fetch) openHighlight(ctx *query.Context) ([]highlight.Field, error) {
	if f.Highlight == nil {
		return nil, nil
	}
	return f.Highlight.Resolve(ctx.CreatePart)
}

// shownField is a field that is highlighted under a name.
type shownField struct {
	*highlight.Field
	name string
	ft   *mapping.FieldType
}

// resolveHighlight finds the fields that are highlighted.
//
// Server: org.elasticsearch.search.fetch.subphase.highlight.HighlightPhase.
func (f *fetcher) resolveHighlight() error {
	if f.highlighted != nil || f.Highlight == nil {
		return nil
	}
	f.highlighted = []shownField{}
	m := f.x.shard.Mapping
	for i := range f.highlights {
		field := &f.highlights[i]
		if err := field.Check(); err != nil {
			return err
		}
		names := m.FieldNames(field.Name)
		if src := m.Field("_source"); *field.Source && src != nil && !src.Enabled() {
			return eserr.IllegalArgument("source is forced for fields [%s] but _source is disabled", strings.Join(names, ", "))
		}
		pattern := strings.Contains(field.Name, "*")
		for _, name := range names {
			ft := m.Field(name)
			switch {
			case ft == nil:
			case pattern && ft.Type != "text" && ft.Type != "keyword":
			case pattern && field.Kind() == "fvh" && !ft.VectorOffsets():
			default:
				f.highlighted = append(f.highlighted, shownField{field, name, ft})
			}
		}
	}
	return nil
}

// highlight gives what a hit shows of the fields that are highlighted, in the order of
// the server's hash map.
func (f *fetcher) highlight(h *hit, d *Doc, src *hitSource, leaf *lucene.Leaf, doc int) (xcontent.Object, error) {
	if err := f.resolveHighlight(); err != nil {
		return nil, err
	}
	var names []string
	shown := map[string][]string{}
	for _, one := range f.highlighted {
		t, err := f.target(one, d, src, leaf, doc)
		if err != nil {
			return nil, err
		}
		fragments, err := one.Highlight(t)
		if err != nil {
			return nil, err
		}
		if len(fragments) == 0 {
			continue
		}
		if shown[one.name] == nil {
			names = append(names, one.name)
		}
		shown[one.name] = fragments
	}
	var o xcontent.Object
	for _, i := range java.HashMapOrder(names) {
		o = o.With(names[i], shown[names[i]])
	}
	return o, nil
}

// target is a field of a hit.
func (f *fetcher) target(one shownField, d *Doc, src *hitSource, leaf *lucene.Leaf, doc int) (*highlight.Target, error) {
	ft := one.ft
	t := &highlight.Target{Field: ft.Name, Tokenized: ft.Type != "keyword", Offsets: ft.IndexOptions == "offsets" || ft.VectorOffsets(),
		Vectors: ft.VectorOffsets(), Most: 1<<31 - 1, Query: f.parsed, Searcher: f.x.searcher, Index: f.x.shard.Index, ID: d.ID, Doc: doc,
		MaxOffset: f.x.setting("index.highlight.max_analyzed_offset", maxAnalyzedOffset)}
	if ft.Type == "keyword" && ft.IgnoreAbove > 0 {
		t.Most = ft.IgnoreAbove
	}
	t.Analyzer, t.Gap = f.x.indexAnalyzer(ft)
	var err error
	t.Values, err = fieldTexts(ft, *one.Source, d, src, leaf, doc)
	t.Vector = func(name string) ([]highlight.Token, error) {
		other := f.x.shard.Mapping.Field(name)
		if other == nil || !other.VectorOffsets() || f.x.shard.Mapping.NestedScope(other.Name) != f.path {
			return nil, nil
		}
		values, err := fieldTexts(other, false, d, src, leaf, doc)
		if err != nil {
			return nil, err
		}
		a, gap := f.x.indexAnalyzer(other)
		return highlight.Tokens(a, gap, values)
	}
	return t, err
}

// indexAnalyzer is the analyzer of a field's values, with the gap of positions between
// two of them.
func (x *run) indexAnalyzer(ft *mapping.FieldType) (*analysis.Analyzer, int) {
	name := ft.Analyzer
	switch {
	case ft.Normalizer != "":
		if n, ok := x.shard.Analysis.Normalizer(ft.Normalizer); ok {
			return n, n.PositionIncrementGap
		}
		name = "keyword"
	case ft.Type != "text" && name == "":
		name = "keyword"
	}
	a, ok := x.shard.Analysis.Analyzer(name)
	if name == "" || name == "default" || !ok {
		a = x.shard.Analysis.Default()
	}
	if sub := ft.Subfield(a); sub != nil {
		a = sub
	}
	if ft.PositionIncrementGap > 0 || ft.PositionIncrementGap == 0 && ft.Type == "text" {
		return a, ft.PositionIncrementGap
	}
	return a, a.PositionIncrementGap
}

// fieldTexts are the texts of a field, stored or in the source.
func fieldTexts(ft *mapping.FieldType, forced bool, d *Doc, src *hitSource, leaf *lucene.Leaf, doc int) ([]string, error) {
	var out []string
	if ft.Stored && !forced {
		fields := d.own()
		if src.nested != nil {
			fields = nestedFields(d.Fields, leaf, doc)
		}
		for _, v := range storedValues(fields, ft.Name) {
			out = append(out, javaText(v))
		}
		return out, nil
	}
	parsed, err := src.parsed()
	if err != nil {
		return nil, err
	}
	return rawTexts(out, parsed, strings.Split(ft.Name, ".")), nil
}

// rawTexts are the values at a path, whatever objects and arrays they are in.
//
// Server: org.elasticsearch.common.xcontent.support.XContentMapValues.extractRawValues.
func rawTexts(out []string, v xcontent.Value, path []string) []string {
	if len(path) == 0 || v.Kind() != xcontent.KindObject {
		return out
	}
	key := ""
	for i, part := range path {
		key += part
		if found := v.Get(key); !found.IsMissing() && found.Kind() != xcontent.KindNull {
			return rawValue(out, found, path[i+1:])
		}
		key += "."
	}
	return out
}

func rawValue(out []string, v xcontent.Value, path []string) []string {
	switch v.Kind() {
	case xcontent.KindObject:
		return rawTexts(out, v, path)
	case xcontent.KindArray:
		for _, item := range v.Items() {
			out = rawValue(out, item, path)
		}
		return out
	case xcontent.KindNull:
		return out
	}
	return append(out, javaText(v))
}

// javaText is a value as Java prints it.
func javaText(v any) string {
	switch v := v.(type) {
	case xcontent.Value:
		if v.Kind() == xcontent.KindNumber && !v.IsInteger() {
			if f, ok := v.Float64(); ok {
				return java.DoubleString(f)
			}
		}
		return v.Text()
	case string:
		return v
	case int64:
		return strconv.FormatInt(v, 10)
	case int:
		return strconv.Itoa(v)
	case bool:
		return strconv.FormatBool(v)
	case xcontent.Double:
		return java.DoubleString(float64(v))
	case xcontent.Float:
		return java.FloatString(float32(v))
	}
	return strings.Trim(string(xcontent.Encode(v, xcontent.Format{})), `"`)
}
