package mapping

import (
	"reflect"
	"slices"
	"strconv"
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/java"
	"esconsole/engine/xcontent"
)

// param is one option of a field type: how it is read, checked, merged and
// printed (ParametrizedFieldMapper.Parameter). Its values are nil, bool, int,
// float32, float64, string, explicit, []string, metaValue and types of single
// fields.
type param struct {
	name       string
	oldName    string // a deprecated name
	updateable bool   // a merge may change it
	nullable   bool   // null is a value
	fallback   func(b *fieldBuilder) any
	read       func(c *parserContext, field string, v any) (any, error)
	check      func(v any) error
	shown      func(b *fieldBuilder, defaults, configured bool) bool // default: either
	print      func(v any) any                                       // default: the value itself
	label      func(v any) string                                    // in conflicts; default: Java's toString
	mergeable  func(old, new any) bool                               // default: updateable, or equal
}

// explicit is a boolean that knows whether it was given.
type explicit struct{ value, given bool }

// constant makes a fallback of a value.
func constant(v any) func(*fieldBuilder) any { return func(*fieldBuilder) any { return v } }

func boolParam(name string, updateable, def bool) param {
	return param{name: name, updateable: updateable, fallback: constant(def),
		read: func(_ *parserContext, _ string, v any) (any, error) { return boolOf(v) }}
}

// explicitParam is a boolean that is printed whenever it was given.
func explicitParam(name string, def bool) param {
	return param{name: name, updateable: true, fallback: constant(explicit{value: def}),
		read: func(_ *parserContext, _ string, v any) (any, error) {
			b, err := boolOf(v)
			return explicit{value: b, given: true}, err
		},
		print: func(v any) any { return v.(explicit).value },
		label: func(v any) string { return strconv.FormatBool(v.(explicit).value) },
	}
}

func intParam(name string, updateable bool, def int) param {
	return param{name: name, updateable: updateable, fallback: constant(def),
		read: func(_ *parserContext, _ string, v any) (any, error) { return intOf(v) }}
}

// stringParam has the default def, which is nil for none.
func stringParam(name string, updateable bool, def any) param {
	return param{name: name, updateable: updateable, fallback: constant(def),
		read: func(_ *parserContext, _ string, v any) (any, error) {
			if s, ok := stringOf(v); ok {
				return s, nil
			}
			return nil, nil
		}}
}

// choiceParam takes one of the values, of which the first is the default.
func choiceParam(name string, values ...string) param {
	p := stringParam(name, false, values[0])
	p.check = func(v any) error {
		if s, ok := v.(string); ok && slices.Contains(values, s) {
			return nil
		}
		return parsing("Unknown value [%s] for field [%s] - accepted values are [%s]", label(v), name, strings.Join(values, ", "))
	}
	return p
}

func indexParam(def bool) param     { return boolParam("index", false, def) }
func storeParam() param             { return boolParam("store", false, false) }
func docValuesParam(def bool) param { return boolParam("doc_values", false, def) }

func boostParam() param {
	return param{name: "boost", updateable: true, fallback: constant(float32(1)),
		read:  func(_ *parserContext, _ string, v any) (any, error) { return floatOf(v) },
		print: func(v any) any { return xcontent.Float(v.(float32)) }}
}

// nullValueParam is null_value where it is kept as it was given.
func nullValueParam() param {
	p := stringParam("null_value", false, nil)
	p.nullable = true
	return p
}

func analyzerParam(name string, updateable bool, fallback func(b *fieldBuilder) any) param {
	return param{name: name, updateable: updateable, fallback: fallback,
		read: func(c *parserContext, _ string, v any) (any, error) {
			if !c.opts.Analysis.HasAnalyzer(text(v)) {
				return nil, eserr.IllegalArgument("analyzer [%s] has not been configured in mappings", text(v))
			}
			return text(v), nil
		}}
}

// defaultAnalyzer is the name of an index's own analyzer.
const defaultAnalyzer = "default"

// The analyzers that an index may have for searches in fields that name none.
const (
	defaultSearchAnalyzer = "default_search"
	defaultQuoteAnalyzer  = "default_search_quoted"
)

// analyzerParams are the three analyzers of a text field: each defaults to the
// index's own for its purpose or, without such, to the one before it, and is
// printed if a later one differs.
func analyzerParams() []param {
	index := analyzerParam("analyzer", false, constant(defaultAnalyzer))
	search := analyzerParam("search_analyzer", true, func(b *fieldBuilder) any {
		if b.c.opts.Analysis.HasAnalyzer(defaultSearchAnalyzer) {
			return defaultSearchAnalyzer
		}
		return b.get("analyzer")
	})
	quote := analyzerParam("search_quote_analyzer", true, func(b *fieldBuilder) any {
		if b.c.opts.Analysis.HasAnalyzer(defaultQuoteAnalyzer) {
			return defaultQuoteAnalyzer
		}
		return b.get("search_analyzer")
	})
	index.shown = func(b *fieldBuilder, defaults, configured bool) bool {
		a := b.get("analyzer")
		return defaults || configured || a != b.get("search_analyzer") || a != b.get("search_quote_analyzer")
	}
	search.shown = func(b *fieldBuilder, defaults, configured bool) bool {
		return defaults || configured || b.get("search_analyzer") != b.get("search_quote_analyzer")
	}
	return []param{index, search, quote}
}

func normsParam(def bool) param {
	p := boolParam("norms", true, def)
	p.mergeable = func(old, new any) bool { return old == new || old == true }
	return p
}

func similarityParam() param {
	return param{name: "similarity", nullable: true, fallback: constant(nil),
		read: func(c *parserContext, field string, v any) (any, error) {
			if v == nil {
				return nil, nil
			}
			if text(v) == "classic" && !c.rules.ClassicSimilarity {
				return nil, eserr.IllegalArgument("The [classic] similarity may not be used anymore. Please use the [BM25] similarity or build a custom [scripted] similarity instead.")
			}
			if !c.opts.Analysis.HasSimilarity(text(v)) {
				return nil, parsing("Unknown Similarity type [%s] for field [%s]", text(v), field)
			}
			return text(v), nil
		}}
}

func indexOptionsParam() param {
	return choiceParam("index_options", "positions", "docs", "freqs", "offsets")
}

func termVectorParam() param {
	return choiceParam("term_vector", "no", "yes", "with_positions", "with_offsets", "with_positions_offsets",
		"with_positions_payloads", "with_positions_offsets_payloads")
}

// metaValue is the meta of a field: texts by key, sorted.
type metaValue [][2]string

func metaParam() param {
	return param{name: "meta", updateable: true, fallback: constant(metaValue(nil)), read: readMeta,
		print: func(v any) any { return printMeta(v.(metaValue)) }}
}

// The limits on meta.
const (
	maxMetaEntries = 5
	maxMetaKey     = 20
	maxMetaValue   = 50
)

func readMeta(_ *parserContext, field string, v any) (any, error) {
	d, ok := v.(*dict)
	if !ok {
		return nil, parsing("[meta] must be an object, got %s[%s] for field [%s]", simpleClass(v), text(v), field)
	}
	if len(d.keys) > maxMetaEntries {
		return nil, parsing("[meta] can't have more than 5 entries, but got %d on field [%s]", len(d.keys), field)
	}
	for _, k := range d.keys {
		if len([]rune(k)) > maxMetaKey {
			return nil, parsing("[meta] keys can't be longer than 20 chars, but got [%s] for field [%s]", k, field)
		}
	}
	meta := metaValue{}
	for i, k := range d.keys {
		switch v := d.vals[i].(type) {
		case string:
			if len([]rune(v)) > maxMetaValue {
				return nil, parsing("[meta] values can't be longer than 50 chars, but got [%s] for field [%s]", v, field)
			}
			meta = append(meta, [2]string{k, v})
		case nil:
			return nil, parsing("[meta] values can't be null (field [%s])", field)
		default:
			return nil, parsing("[meta] values can only be strings, but got %s[%s] for field [%s]", simpleClass(v), text(v), field)
		}
	}
	slices.SortFunc(meta, func(a, b [2]string) int { return java.CompareStrings(a[0], b[0]) })
	if len(meta) == 0 {
		return metaValue(nil), nil
	}
	return meta, nil
}

// label is the text of an option's value in a conflict.
func label(v any) string {
	switch v := v.(type) {
	case nil:
		return "null"
	case bool:
		return strconv.FormatBool(v)
	case int:
		return strconv.Itoa(v)
	case int64:
		return strconv.FormatInt(v, 10)
	case float64:
		return java.DoubleString(v)
	case float32:
		return java.FloatString(v)
	case string:
		return v
	case []string:
		return "[" + strings.Join(v, ", ") + "]"
	case explicit:
		return strconv.FormatBool(v.value)
	case metaValue:
		parts := make([]string, len(v))
		for i, kv := range v {
			parts[i] = kv[0] + "=" + kv[1]
		}
		return "{" + strings.Join(parts, ", ") + "}"
	case interface{ label() string }:
		return v.label()
	}
	return ""
}

func same(a, b any) bool { return reflect.DeepEqual(a, b) }
