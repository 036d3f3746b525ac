package complete

import (
	"slices"
	"strings"

	"esconsole/engine"
)

// Field is a mapped field.
type Field = engine.Field

// durations are times that people write.
const durations = "1s|10s|30s|1m|5m|10m|1h|12h|1d|7d|30d"

// list gives words by the text of a scope: alternatives, and lists of the source.
func (src Source) list(words string, r request, at place) []string {
	var list []string
	for w := range strings.SplitSeq(words, "|") {
		switch {
		case w == "":
		case w == "bool":
			list = append(list, "true", "false")
		case strings.HasPrefix(w, "@"):
			list = append(list, src.named(w[1:], r, at)...)
		default:
			list = append(list, w)
		}
	}
	return list
}

// named gives a list of the source by its name.
func (src Source) named(name string, r request, at place) []string {
	switch name {
	case "types":
		return ranked(src.Words.FieldTypes, frequentTypes)
	case "analyzers":
		return ranked(slices.Concat(src.Words.Analyzers, at.defined), frequentAnalyzers)
	case "analyzertypes":
		return append([]string{"custom"}, src.Words.Analyzers...)
	case "tokenizers":
		return ranked(src.Words.Tokenizers, "standard whitespace keyword ngram edge_ngram")
	case "filters":
		return ranked(src.Words.TokenFilters, "lowercase stop stemmer synonym asciifolding edge_ngram ngram unique")
	case "charfilters":
		return src.Words.CharFilters
	case "durations":
		return strings.Split(durations, "|")
	case "rewrite":
		return strings.Fields("constant_score scoring_boolean constant_score_boolean top_terms_10 top_terms_boost_10 top_terms_blended_freqs_10")
	case "validation":
		return strings.Fields("STRICT COERCE IGNORE_MALFORMED")
	case "formats":
		return strings.Fields("strict_date_optional_time||epoch_millis yyyy-MM-dd epoch_millis epoch_second basic_date date_time yyyy/MM/dd||yyyy-MM-dd")
	case "indices":
		if src.Names == nil {
			return nil
		}
		there, aliases := src.Names()
		return append(visible(there, at.typed), aliases...)
	case "aliases":
		if src.Names == nil {
			return nil
		}
		_, aliases := src.Names()
		return aliases
	case "pipelines", "component_templates":
		return src.live(strings.TrimSuffix(name, "s"), "")
	}
	var names []string
	for _, f := range src.best(r, name, at.typed) {
		names = append(names, f.Name)
	}
	return names
}

// visible leaves out what begins with a dot, unless one has been typed.
func visible(names []string, typed string) []string {
	if strings.HasPrefix(typed, ".") {
		return names
	}
	return slices.DeleteFunc(slices.Clone(names), func(n string) bool { return strings.HasPrefix(n, ".") })
}

// live asks the cluster for the names of something.
func (src Source) live(kind, of string) []string {
	if src.Live == nil {
		return nil
	}
	return src.Live(kind, of)
}

// classes are the field types that suit a use.
var classes = map[string]string{
	"text":       " text match_only_text search_as_you_type keyword ",
	"keyword":    " keyword boolean ip integer long short byte double float half_float scaled_float date constant_keyword ",
	"number":     " integer long short byte double float half_float scaled_float unsigned_long date date_nanos integer_range long_range double_range float_range date_range ip_range ",
	"date":       " date date_nanos date_range ",
	"geo":        " geo_point ",
	"shape":      " geo_shape geo_point ",
	"ip":         " ip ip_range ",
	"nested":     " nested ",
	"completion": " completion ",
}

// best gives the fields whose name has the typed text in it: those that suit a
// use first.
func (src Source) best(r request, class, typed string) []Field {
	if src.Fields == nil {
		return nil
	}
	var other []Field
	fields := src.fields(r)
	suit := make([]Field, 0, len(fields))
	for _, f := range fields {
		container := f.Type == "nested" || f.Type == "object"
		switch {
		case !strings.Contains(f.Name, typed):
		case class == "nested" && f.Type != "nested", class != "nested" && container:
		case classes[class] == "" || strings.Contains(classes[class], " "+f.Type+" "):
			suit = append(suit, f)
		default:
			other = append(other, f)
		}
	}
	return append(suit, other...)
}
