package query

import (
	"esconsole/engine/lucene"
	"esconsole/engine/objectparser"
	"esconsole/engine/xcontent"
)

// stringOptions are those of the queries whose text has a language of its own.
type stringOptions struct {
	common
	Text            string
	Analyzer        string
	DefaultOperator lucene.Occur // Should or Must
	AnalyzeWildcard bool
	Lenient         *bool

	fields      []fieldBoost
	minimum     string
	quoteSuffix string
	noSynonyms  bool // auto_generate_synonyms_phrase_query is off
	fuzzy       fuzzyOptions
	given       struct{ wildcards, leading bool } // options that were there
}

func newStringOptions(text string) stringOptions {
	return stringOptions{common: newCommon(), Text: text, DefaultOperator: lucene.Should, fuzzy: newFuzzyOptions()}
}

// read reads the body of a query. option reads what is neither a list nor an
// object; missing is the error of a body without a text.
func (o *stringOptions) read(body xcontent.Value, query, missing string, option func(body xcontent.Value, f xcontent.Field) error) error {
	given := false
	for _, f := range body.Fields() {
		var err error
		switch {
		case f.Value.Kind() == xcontent.KindArray && f.Key == "fields":
			o.fields, err = parseFieldBoosts(f.Value)
		case f.Value.Kind() == xcontent.KindArray:
			err = unsupported(body, f, query)
		case !isScalar(f.Value):
			err = parsingError(body, f.Value.Pos(), "[%s] unknown token [%s] after [%s]", query, f.Value.Kind(), f.Key)
		default:
			given = given || f.Key == "query"
			err = option(body, f)
		}
		if err != nil {
			return metAt(err, f)
		}
	}
	if body.Err() != nil {
		return body.Err()
	}
	if !given {
		return parsingError(body, end(body), "%s", missing)
	}
	return nil
}

// parseFieldBoosts reads names of fields with their boosts, as in title^2.
func parseFieldBoosts(v xcontent.Value) (list []fieldBoost, err error) {
	for _, item := range v.Items() {
		text, err := objectparser.Text(item)
		if err != nil {
			return nil, err
		}
		one, err := parseFieldBoost(text)
		if err != nil {
			return nil, err
		}
		list = append(list, one)
	}
	return list, v.Err()
}

// stringOption reads one of the options; known is false for another key.
func (o *stringOptions) stringOption(f xcontent.Field) (known bool, err error) {
	switch f.Key {
	case "query":
		o.Text, err = objectparser.Text(f.Value)
	case "analyzer":
		o.Analyzer, err = objectparser.Text(f.Value)
	case "default_operator":
		var text string
		if text, err = objectparser.Text(f.Value); err == nil {
			o.DefaultOperator, err = parseOperator(text)
		}
	case "lenient":
		var b bool
		b, err = objectparser.Boolean(f.Value)
		o.Lenient = &b
	case "analyze_wildcard":
		o.AnalyzeWildcard, err = objectparser.Boolean(f.Value)
		o.given.wildcards = true
	case "minimum_should_match":
		o.minimum, err = textOrNull(f.Value)
	case "quote_field_suffix":
		o.quoteSuffix, err = textOrNull(f.Value)
	case "fuzzy_prefix_length":
		o.fuzzy.prefixLength, err = intValue(f.Value)
	case "fuzzy_max_expansions":
		o.fuzzy.maxExpansions, err = intValue(f.Value)
	case "fuzzy_transpositions":
		o.fuzzy.transpositions, err = objectparser.Boolean(f.Value)
	case "auto_generate_synonyms_phrase_query":
		var on bool
		on, err = objectparser.Boolean(f.Value)
		o.noSynonyms = !on
	default:
		return o.option(f)
	}
	return true, err
}
