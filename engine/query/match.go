package query

import (
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/lucene"
	"esconsole/engine/mapping"
	"esconsole/engine/objectparser"
	"esconsole/engine/xcontent"
)

// Match matches documents by the terms of a text.
//
// Server: org.elasticsearch.index.query.MatchQueryBuilder.
type Match struct {
	common
	matchOptions
	Field, Text string
	given       bool
	raw         mapping.QueryValue // the text as it was given
}

// matchOptions are those of the queries for analyzed text.
type matchOptions struct {
	analyzer           string
	occur              lucene.Occur
	minimumShouldMatch string
	slop               int
	fuzzy              fuzzyOptions
	lenient            bool
	zero               zeroTerms
	cutoff             *float32 // cutoff_frequency; nil: not given
	noAnalyzer         bool     // the analyzer has an empty name
	noSynonyms         bool     // auto_generate_synonyms_phrase_query is off

	name  string // of the query
	scope scope
}

func newMatchOptions() matchOptions {
	return matchOptions{occur: lucene.Should, fuzzy: newFuzzyOptions()}
}

// use makes the options count for a text.
func (o *matchOptions) use(c *Context, query string) (*textMatch, error) {
	m := newTextMatch(c)
	if o.noAnalyzer {
		return nil, shardError("[%s] analyzer [] not found", query)
	}
	if err := m.setAnalyzer(query, o.analyzer); err != nil {
		return nil, err
	}
	if err := setRewrite(&lucene.MultiTerm{}, o.fuzzy.rewrite); err != nil {
		return nil, err
	}
	if o.cutoff != nil {
		m.cutoff = &cutoff{frequency: *o.cutoff, low: o.occur, high: o.occur, leastLow: o.minimumShouldMatch}
	}
	m.occur, m.slop, m.fuzzy, m.lenient, m.zero, m.plain = o.occur, o.slop, o.fuzzy, o.lenient, o.zero, o.noSynonyms
	return m, nil
}

// option reads an option that the query lists as its own.
func (o *matchOptions) option(body xcontent.Value, f xcontent.Field, own string) (known bool, err error) {
	if !strings.Contains(own, " "+f.Key+" ") {
		return false, nil
	}
	switch f.Key {
	case "analyzer":
		o.analyzer, err = objectparser.Text(f.Value)
		o.noAnalyzer = o.analyzer == ""
	case "operator":
		var text string
		if text, err = objectparser.Text(f.Value); err == nil {
			o.occur, err = parseOperator(text)
		}
	case "minimum_should_match":
		o.minimumShouldMatch, err = textOrNull(f.Value)
	case "slop":
		if o.slop, err = intValue(f.Value); err == nil && o.slop < 0 {
			err = objectparser.At(eserr.IllegalArgument("No negative slop allowed."), atEnd)
		}
	case "fuzziness":
		o.fuzzy.fuzziness, err = parseFuzziness(f.Value)
	case "prefix_length":
		if o.fuzzy.prefixLength, err = intValue(f.Value); err == nil && o.fuzzy.prefixLength < 0 {
			err = objectparser.At(o.noPrefix(), atEnd)
		}
	case "max_expansions":
		o.fuzzy.maxExpansions, err = intValue(f.Value)
	case "fuzzy_rewrite":
		o.fuzzy.rewrite, err = textOrNull(f.Value)
	case "fuzzy_transpositions":
		o.fuzzy.transpositions, err = objectparser.Boolean(f.Value)
	case "lenient":
		o.lenient, err = objectparser.Boolean(f.Value)
	case "auto_generate_synonyms_phrase_query":
		var on bool
		on, err = objectparser.Boolean(f.Value)
		o.noSynonyms = !on
	case "cutoff_frequency":
		o.scope.deprecated("Deprecated field [cutoff_frequency] used, replaced by [you can omit this option, the [" + o.name +
			"] query can skip block of documents efficiently if the total number of hits is not tracked]")
		var n float32
		n, err = floatValue(f.Value)
		o.cutoff = &n
	case "zero_terms_query":
		err = o.zeroTerms(body, f)
	}
	return true, err
}

// noPrefix is the error of a negative length, in the words of the query.
func (o *matchOptions) noPrefix() error {
	if o.name == "multi_match" || o.name == "" {
		return eserr.IllegalArgument("No negative prefix length allowed.")
	}
	return eserr.IllegalArgument("[%s] requires prefix length to be non-negative.", o.name)
}

func (o *matchOptions) zeroTerms(body xcontent.Value, f xcontent.Field) error {
	text, err := objectparser.Text(f.Value)
	if err != nil {
		return err
	}
	switch strings.ToLower(text) {
	case "none":
		o.zero = zeroNone
	case "all":
		o.zero = zeroAll
	default:
		return parsingError(body, f.Value.Pos(), "Unsupported zero_terms_query value [%s]", text)
	}
	return nil
}

func parseOperator(text string) (lucene.Occur, error) {
	switch strings.ToUpper(text) {
	case "AND":
		return lucene.Must, nil
	case "OR":
		return lucene.Should, nil
	}
	return 0, eserr.IllegalArgument("No enum constant org.elasticsearch.index.query.Operator.%s", strings.ToUpper(text))
}

// The options of each query, between blanks.
const (
	ownMatch = " analyzer fuzziness prefix_length max_expansions operator minimum_should_match fuzzy_rewrite fuzzy_transpositions" +
		" lenient cutoff_frequency zero_terms_query auto_generate_synonyms_phrase_query "
	ownMatchPhrase       = " analyzer slop zero_terms_query "
	ownMatchPhrasePrefix = " analyzer slop max_expansions zero_terms_query "
	ownMatchBoolPrefix   = " analyzer operator minimum_should_match fuzziness prefix_length max_expansions fuzzy_transpositions fuzzy_rewrite "
)

// read reads a query of this family.
func (q *Match) read(body xcontent.Value, name, own string) (err error) {
	text := func(f xcontent.Field) (err error) {
		q.given = f.Value.Kind() != xcontent.KindNull
		if isScalarOrNull(f.Value) {
			q.raw = mapping.NewQueryValue(f.Value)
		}
		if f.Value.Kind() == xcontent.KindNumber {
			q.Text = mapping.NewQueryValue(f.Value).String()
			return nil
		}
		q.Text, err = textOrNull(f.Value)
		return err
	}
	r := fieldClause{query: name, short: text, nested: "unknown token",
		option: func(f xcontent.Field) (known bool, err error) {
			if f.Key == "query" {
				return true, text(f)
			}
			if known, err = q.matchOptions.option(body, f, own); !known {
				known, err = q.common.option(f)
			}
			return known, err
		}}
	q.Field, err = r.read(body)
	return err
}

func newMatch() Match { return Match{common: newCommon(), matchOptions: newMatchOptions()} }

func parseMatch(body xcontent.Value, s scope) (Query, error) {
	q := newMatch()
	q.matchOptions.name, q.matchOptions.scope = "match", s
	if err := q.read(body, "match", ownMatch); err != nil {
		return nil, err
	}
	if !q.given {
		return nil, parsingError(body, end(body), "No text specified for text query")
	}
	if q.Field == "" {
		return nil, eserr.IllegalArgument("[match] requires fieldName")
	}
	if q.fuzzy.maxExpansions <= 0 {
		return nil, eserr.IllegalArgument("[match] requires maxExpansions to be positive.")
	}
	return &q, nil
}

// Build implements Query.
func (q *Match) Build(c *Context) (lucene.Query, error) {
	return q.make(c, "match", matchBoolean)
}

func (q *Match) make(c *Context, name string, kind matchKind) (lucene.Query, error) {
	m, err := q.use(c, name)
	if err != nil {
		return nil, err
	}
	built, err := m.parse(kind, q.Field, q.Text)
	if err == nil && built != nil {
		built, err = maybeMinShould(built, q.minimumShouldMatch)
	}
	return q.finish(c, built, err)
}

// required refuses a query of this family without field or text.
func (q *Match) required(name string) error {
	switch {
	case q.Field == "":
		return eserr.IllegalArgument("[%s] requires fieldName", name)
	case !q.given:
		return eserr.IllegalArgument("[%s] requires query value", name)
	}
	return nil
}
