package lucene

// Class implements Query.
func (q *Blended) Class() string { return "BlendedTermQuery" }

// Class implements Query.
func (q *BlendedFields) Class() string { return "BlendedTermQuery" }

// Class implements Query.
func (q *Bool) Class() string { return "BooleanQuery" }

// Class implements Query.
func (q *Boost) Class() string { return "BoostQuery" }

// Class implements Query.
func (q *Boosting) Class() string { return "FunctionScoreQuery" }

// Class implements Query.
func (q *CommonTerms) Class() string { return "ExtendedCommonTermsQuery" }

// Class implements Query.
func (q *ConstantScore) Class() string { return "ConstantScoreQuery" }

// Class implements Query.
func (q *Covering) Class() string { return "CoveringQuery" }

// Class implements Query.
func (q *DisMax) Class() string { return "DisjunctionMaxQuery" }

// Class implements Query.
func (q *FunctionScore) Class() string { return "FunctionScoreQuery" }

// Class implements Query.
func (q *MatchAll) Class() string { return "MatchAllDocsQuery" }

// Class implements Query.
func (q *MatchNone) Class() string { return "MatchNoDocsQuery" }

// Class implements Query.
func (q *Nested) Class() string { return "ESToParentBlockJoinQuery" }

// Class implements Query.
func (q *PhrasePrefix) Class() string { return "MultiPhrasePrefixQuery" }

// Class implements Query.
func (q *Fault) Class() string { return "MatchAllDocsQuery" }

// Class implements Query.
func (q *Intervals) Class() string { return "IntervalQuery" }

// Class implements Query.
func (q *Join) Class() string { return "LateParsingQuery" }

// Class implements Query.
func (q *SpanBoost) Class() string { return "SpanBoostQuery" }

// Class implements Query.
func (q *SpanContaining) Class() string { return "SpanContainingQuery" }

// Class implements Query.
func (q *SpanFirst) Class() string { return "SpanFirstQuery" }

// Class implements Query.
func (q *SpanGap) Class() string { return "SpanGapQuery" }

// Class implements Query.
func (q *SpanMask) Class() string { return "FieldMaskingSpanQuery" }

// Class implements Query.
func (q *SpanMulti) Class() string { return "SpanMultiTermQueryWrapper" }

// Class implements Query.
func (q *SpanNear) Class() string { return "SpanNearQuery" }

// Class implements Query.
func (q *SpanNone) Class() string { return "SpanMatchNoDocsQuery" }

// Class implements Query.
func (q *SpanNot) Class() string { return "SpanNotQuery" }

// Class implements Query.
func (q *SpanOr) Class() string { return "SpanOrQuery" }

// Class implements Query.
func (q *SpanTerm) Class() string { return "SpanTermQuery" }

// Class implements Query.
func (q *SpanWithin) Class() string { return "SpanWithinQuery" }

// Class implements Query.
func (q *Synonym) Class() string { return "SynonymQuery" }

// Class implements Query.
func (q *TermQuery) Class() string { return "TermQuery" }

// Class implements Query.
func (q *TermSet) Class() string { return "TermInSetQuery" }

// Class implements Query.
func (q *Phrase) Class() string {
	if q.Multi {
		return "MultiPhraseQuery"
	}
	return "PhraseQuery"
}

// Class implements Query.
func (q *joined) Class() string {
	if q.plain {
		return "GlobalOrdinalsQuery"
	}
	return "GlobalOrdinalsWithScoreQuery"
}

// Class implements Query: that of what is rewritten.
func (q *MultiTerm) Class() string { return "MultiTermQueryConstantScoreWrapper" }

// Class implements Query.
func (q *Docs) Class() string {
	switch {
	case q.Named != "":
		return q.Named
	case q.RangeOf != "":
		return "PointRangeQuery"
	}
	return "PointInSetQuery"
}

// As gives the query another of Lucene's names.
func (q *Docs) As(class string) *Docs {
	q.Named = class
	return q
}
