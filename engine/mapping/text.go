package mapping

import (
	"strconv"

	"esconsole/engine/analysis"
	"esconsole/engine/eserr"
	"esconsole/engine/xcontent"
)

// textKind is full text: its values are analyzed.
//
// Server: org.elasticsearch.index.mapper.TextFieldMapper.
var textKind = &fieldKind{name: "text", params: textParams, build: buildText, subfields: textSubfields,
	order: []string{"boost", "index", "store", "", "meta", "index_options", "term_vector", "norms", "analyzer", "search_analyzer",
		"search_quote_analyzer", "similarity", "eager_global_ordinals", "position_increment_gap", "fielddata",
		"fielddata_frequency_filter", "index_prefixes", "index_phrases"}}

// analyzerGap is position_increment_gap where the analyzer's own counts.
const analyzerGap = -1

func textParams(*parserContext) []param {
	params := []param{indexParam(true), storeParam(), indexOptionsParam(), normsParam(true), termVectorParam()}
	params = append(params, analyzerParams()...)
	return append(params, similarityParam(), intParam("position_increment_gap", false, analyzerGap),
		boolParam("fielddata", true, false), frequencyFilterParam(), boolParam("eager_global_ordinals", true, false),
		boolParam("index_phrases", false, false), indexPrefixesParam(), boostParam(), metaParam())
}

// frequencyFilter is which terms fielddata loads.
type frequencyFilter struct {
	min, max       float64
	minSegmentSize int
}

func (f frequencyFilter) label() string {
	return "{ min=" + label(f.min) + ", max=" + label(f.max) + ", min_segment_size=" + strconv.Itoa(f.minSegmentSize) + " }"
}

const maxInt = 1<<31 - 1

func frequencyFilterParam() param {
	return param{name: "fielddata_frequency_filter", updateable: true, fallback: constant(frequencyFilter{max: maxInt}),
		read: func(c *parserContext, field string, v any) (any, error) {
			d, ok := v.(*dict)
			if !ok {
				return nil, castError(v, "java.util.Map")
			}
			f := frequencyFilter{max: maxInt}
			if err := readNumbers(d, map[string]*float64{"min": &f.min, "max": &f.max}, map[string]*int{"min_segment_size": &f.minSegmentSize}); err != nil {
				return nil, err
			}
			return f, noneLeft(d, "Mapping definition for [%s] has unsupported parameters: ", field)
		},
		print: func(v any) any {
			f := v.(frequencyFilter)
			return xcontent.Object{}.With("min", xcontent.Double(f.min)).With("max", xcontent.Double(f.max)).
				With("min_segment_size", f.minSegmentSize)
		}}
}

// readNumbers takes numbers out of a dict.
func readNumbers(d *dict, doubles map[string]*float64, ints map[string]*int) (err error) {
	for _, key := range append([]string(nil), d.keys...) {
		if to := doubles[key]; to != nil {
			if v, _ := d.take(key); v != nil {
				*to, err = doubleOf(v)
			}
		}
		if to := ints[key]; to != nil {
			if v, _ := d.take(key); v != nil {
				*to, err = intOf(v)
			}
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// prefixConfig is index_prefixes.
type prefixConfig struct{ minChars, maxChars int }

func (p prefixConfig) label() string {
	return "{ min_chars=" + strconv.Itoa(p.minChars) + ", max_chars=" + strconv.Itoa(p.maxChars) + " }"
}

func indexPrefixesParam() param {
	return param{name: "index_prefixes", nullable: true, fallback: constant(nil),
		read: func(c *parserContext, field string, v any) (any, error) {
			if v == nil {
				return nil, nil
			}
			d, ok := v.(*dict)
			if !ok {
				return nil, castError(v, "java.util.Map")
			}
			p := prefixConfig{minChars: 2, maxChars: 5}
			if err := readNumbers(d, nil, map[string]*int{"min_chars": &p.minChars, "max_chars": &p.maxChars}); err != nil {
				return nil, err
			}
			if err := noneLeft(d, "Mapping definition for [%s] has unsupported parameters: ", field); err != nil {
				return nil, err
			}
			return p, p.check()
		},
		print: func(v any) any {
			p, ok := v.(prefixConfig)
			if !ok {
				return nil
			}
			return xcontent.Object{}.With("min_chars", p.minChars).With("max_chars", p.maxChars)
		}}
}

func (p prefixConfig) check() error {
	switch {
	case p.minChars > p.maxChars:
		return eserr.IllegalArgument("min_chars [%d] must be less than max_chars [%d]", p.minChars, p.maxChars)
	case p.minChars < 1:
		return eserr.IllegalArgument("min_chars [%d] must be greater than zero", p.minChars)
	case p.maxChars >= 20:
		return eserr.IllegalArgument("max_chars [%d] must be less than 20", p.maxChars)
	}
	return nil
}

// DefaultText is the type of a text field without any options.
func DefaultText(name string) *FieldType {
	return &FieldType{Name: name, Type: "text", Indexed: true, Norms: true, Boost: 1, IndexOptions: "positions", TermVector: "no", PositionIncrementGap: analyzerGap}
}

func buildText(b *fieldBuilder, t *FieldType) (valueReader, error) {
	b.textType(t)
	t.PositionIncrementGap = b.int("position_increment_gap")
	t.Fielddata = b.bool("fielddata")
	t.loaded, _ = b.get("fielddata_frequency_filter").(frequencyFilter)
	t.EagerGlobalOrdinals = b.bool("eager_global_ordinals")
	if t.Fielddata && !t.Indexed {
		return nil, eserr.IllegalArgument("Cannot enable fielddata on a [text] field that is not indexed: [%s]", t.Name)
	}
	if t.PositionIncrementGap != analyzerGap && !t.hasPositions() {
		return nil, eserr.IllegalArgument("Cannot set position_increment_gap on field [%s] without positions enabled", b.name)
	}
	return textReader{}, nil
}

// textType sets what analyzed types share.
func (b *fieldBuilder) textType(t *FieldType) {
	t.IndexOptions = b.str("index_options")
	t.TermVector = b.str("term_vector")
	t.Analyzer = b.str("analyzer")
	t.SearchAnalyzer = b.str("search_analyzer")
	t.SearchQuoteAnalyzer = b.str("search_quote_analyzer")
	t.Similarity = b.str("similarity")
	t.PositionIncrementGap = analyzerGap
}

func (t *FieldType) hasPositions() bool {
	return t.Indexed && (t.IndexOptions == "positions" || t.IndexOptions == "offsets")
}

// textSubfields are the fields of index_prefixes and index_phrases.
func textSubfields(b *fieldBuilder, t *FieldType) ([]*fieldMapper, error) {
	var subs []*fieldMapper
	if b.get("index_prefixes") != nil {
		if !t.Indexed {
			return nil, eserr.IllegalArgument("Cannot set index_prefixes on unindexed field [%s]", b.name)
		}
		sub := subfield(t, "._index_prefix", "prefix")
		sub.ft.Stored = t.Stored
		if p, ok := b.get("index_prefixes").(prefixConfig); ok {
			sub.ft.PrefixMin, sub.ft.PrefixMax = p.minChars, p.maxChars
			sub.ft.Norms = false
			if t.IndexOptions == "freqs" {
				sub.ft.IndexOptions = "docs"
			}
		}
		subs = append(subs, sub)
	}
	if b.bool("index_phrases") {
		if !t.Indexed {
			return nil, eserr.IllegalArgument("Cannot set index_phrases on unindexed field [%s]", b.name)
		}
		if !t.hasPositions() {
			return nil, eserr.IllegalArgument("Cannot set index_phrases on field [%s] if positions are not enabled", b.name)
		}
		phrase := subfield(t, "._index_phrase", "phrase")
		phrase.ft.Stored = t.Stored
		subs = append(subs, phrase)
	}
	return subs, nil
}

// subfield is a field of its own that belongs to another.
func subfield(parent *FieldType, suffix, typ string) *fieldMapper {
	t := *parent
	t.Name, t.Type = parent.Name+suffix, typ
	t.Stored, t.Boost, t.Meta = false, 1, nil
	return &fieldMapper{simple: t.Name, ft: &t, kind: internalKind(typ)}
}

// Loaded says which terms fielddata takes: see lucene.TermFrequencies.
func (t *FieldType) Loaded() (least, most float64, minSegmentSize int) {
	return t.loaded.min, t.loaded.max, t.loaded.minSegmentSize
}

type textReader struct{}

func (textReader) read(d *docParser, f *fieldMapper, v xcontent.Value) error {
	s, ok, err := d.textOrNull(v)
	if err != nil || !ok {
		return err
	}
	if f.ft.Indexed || f.ft.Stored {
		d.add(IndexedField{Type: f.ft, Kind: KindText, Str: s})
		if !f.ft.Norms {
			d.addFieldName(f.ft)
		}
	}
	for _, sub := range f.subs {
		d.add(IndexedField{Type: sub.ft, Kind: KindText, Str: s})
	}
	return nil
}

// Subfield is the analyzer of a field that belongs to another one, made of that
// one's; nil for other fields.
func (t *FieldType) Subfield(a *analysis.Analyzer) *analysis.Analyzer {
	switch {
	case t.Type == "phrase":
		return a.Pairs()
	case t.Type == "prefix" && t.PrefixMax > 0:
		return a.Prefixes(t.PrefixMin, t.PrefixMax)
	case t.Type == "prefix":
		return a.ShinglePrefixes(t.MaxShingleSize)
	case t.Shingled:
		return a.Shingles(t.MaxShingleSize)
	}
	return nil
}
