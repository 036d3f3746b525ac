package query

import (
	"strings"

	"esconsole/engine/xcontent"
)

// What the queries for analyzed text print.

// expansion adds what says which similar terms match, with the names of a query's
// options.
func (o *fuzzyOptions) expansion(to xcontent.Object) xcontent.Object {
	return to.With("prefix_length", o.prefixLength).With("max_expansions", o.maxExpansions)
}

// synonymPhrases adds auto_generate_synonyms_phrase_query, if the server has it.
func (p *printer) synonymPhrases(to xcontent.Object, on bool) xcontent.Object {
	if p.synonyms {
		return to.With("auto_generate_synonyms_phrase_query", on)
	}
	return to
}

// head begins with the text.
func (q *Match) head() xcontent.Object {
	return xcontent.Object{{Key: "query", Value: printedValue(q.raw)}}
}

func (q *Match) print(p *printer) (string, xcontent.Object) {
	o := q.fuzzy.fuzziness.print(optional(q.head().With("operator", operator(q.occur)), "analyzer", q.analyzer))
	o = optional(q.fuzzy.expansion(o), "minimum_should_match", q.minimumShouldMatch)
	o = optional(o, "fuzzy_rewrite", q.fuzzy.rewrite).With("fuzzy_transpositions", q.fuzzy.transpositions).With("lenient", q.lenient).With("zero_terms_query", q.zero.String())
	if q.cutoff != nil {
		o = o.With("cutoff_frequency", xcontent.Float(*q.cutoff))
	}
	return "match", onField(q.Field, q.tail(p.synonymPhrases(o, !q.noSynonyms)))
}

func (q *MatchPhrase) print(*printer) (string, xcontent.Object) {
	o := optional(q.head(), "analyzer", q.analyzer).With("slop", q.slop).With("zero_terms_query", q.zero.String())
	return "match_phrase", onField(q.Field, q.tail(o))
}

func (q *MatchPhrasePrefix) print(*printer) (string, xcontent.Object) {
	o := optional(q.head(), "analyzer", q.analyzer).With("slop", q.slop).With("max_expansions", q.fuzzy.maxExpansions).With("zero_terms_query", q.zero.String())
	return "match_phrase_prefix", onField(q.Field, q.tail(o))
}

func (q *MatchBoolPrefix) print(*printer) (string, xcontent.Object) {
	o := optional(q.head(), "analyzer", q.analyzer).With("operator", operator(q.occur))
	o = q.fuzzy.fuzziness.print(optional(o, "minimum_should_match", q.minimumShouldMatch))
	o = q.fuzzy.expansion(o).With("fuzzy_transpositions", q.fuzzy.transpositions)
	return "match_bool_prefix", onField(q.Field, q.tail(optional(o, "fuzzy_rewrite", q.fuzzy.rewrite)))
}

func (q *MultiMatch) print(p *printer) (string, xcontent.Object) {
	o := xcontent.Object{{Key: "query", Value: printedValue(q.raw)}, {Key: "fields", Value: printedBoosts(q.Fields)}, {Key: "type", Value: strings.Replace(q.Type, "boolean", "best_fields", 1)},
		{Key: "operator", Value: operator(q.occur)}}
	o = q.fuzzy.expansion(q.fuzzy.fuzziness.print(optional(o, "analyzer", q.analyzer).With("slop", q.slop)))
	o = optional(optional(o, "minimum_should_match", q.minimumShouldMatch), "fuzzy_rewrite", q.fuzzy.rewrite)
	if q.tie != nil {
		o = o.With("tie_breaker", xcontent.Float(*q.tie))
	}
	if q.lenientSet {
		o = o.With("lenient", q.lenient)
	}
	if q.cutoff != nil {
		o = o.With("cutoff_frequency", xcontent.Float(*q.cutoff))
	}
	o = p.synonymPhrases(o.With("zero_terms_query", q.zero.String()), !q.noSynonyms)
	return "multi_match", q.tail(o.With("fuzzy_transpositions", q.fuzzy.transpositions))
}

func (q *QueryString) print(p *printer) (string, xcontent.Object) {
	o := optional(xcontent.Object{{Key: "query", Value: q.Text}}, "default_field", q.DefaultField).With("fields", printedBoosts(hashed(q.fields))).With("type", q.kind)
	if q.tie != nil {
		o = o.With("tie_breaker", xcontent.Float(*q.tie))
	}
	o = optional(o.With("default_operator", strings.ToLower(operator(q.DefaultOperator))), "analyzer", q.Analyzer)
	o = optional(o, "quote_analyzer", q.quoteAnalyzer).With("max_determinized_states", q.maxStates)
	if q.given.leading {
		o = o.With("allow_leading_wildcard", !q.noLeading)
	}
	o = q.fuzzy.fuzziness.print(o.With("enable_position_increments", !q.noIncrements))
	o = optional(o.With("fuzzy_prefix_length", q.fuzzy.prefixLength).With("fuzzy_max_expansions", q.fuzzy.maxExpansions), "fuzzy_rewrite", q.fuzzy.rewrite)
	o = o.With("phrase_slop", q.slop)
	if q.given.wildcards {
		o = o.With("analyze_wildcard", q.AnalyzeWildcard)
	}
	o = optional(optional(optional(o, "rewrite", q.rewrite), "minimum_should_match", q.minimum), "quote_field_suffix", q.quoteSuffix)
	if q.Lenient != nil {
		o = o.With("lenient", *q.Lenient)
	}
	if q.zone != nil {
		o = o.With("time_zone", q.zone.ID())
	}
	o = p.synonymPhrases(o.With("escape", q.escape), !q.noSynonyms)
	return "query_string", q.tail(o.With("fuzzy_transpositions", q.fuzzy.transpositions))
}

func (q *SimpleQueryString) print(p *printer) (string, xcontent.Object) {
	o := xcontent.Object{{Key: "query", Value: q.Text}}
	if len(q.fields) > 0 {
		o = o.With("fields", printedBoosts(hashed(q.fields)))
	}
	o = optional(o, "analyzer", q.Analyzer).With("flags", int(q.flags)).With("default_operator", strings.ToLower(operator(q.DefaultOperator)))
	if q.Lenient != nil {
		o = o.With("lenient", *q.Lenient)
	}
	o = optional(optional(o.With("analyze_wildcard", q.AnalyzeWildcard), "quote_field_suffix", q.quoteSuffix), "minimum_should_match", q.minimum)
	o = p.synonymPhrases(o, !q.noSynonyms).With("fuzzy_prefix_length", q.fuzzy.prefixLength).With("fuzzy_max_expansions", q.fuzzy.maxExpansions)
	return "simple_query_string", q.tail(o.With("fuzzy_transpositions", q.fuzzy.transpositions))
}
