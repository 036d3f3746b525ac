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
