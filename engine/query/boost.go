package query

import (
	"math"

	"esconsole/engine/eserr"
	"esconsole/engine/objectparser"
	"esconsole/engine/xcontent"
)

// negative tells whether a boost is refused.
func negative(boost float32) bool { return math.Signbit(float64(boost)) && boost == boost }

// positiveBoost refuses a boost below zero.
func positiveBoost(q Query) error {
	it, ok := q.(interface{ shared() *common })
	if !ok || !negative(it.shared().boost) {
		return nil
	}
	early := beforeBoost(q)
	early.(interface{ shared() *common }).shared().boost = 1
	return refusedBoost(early)
}

// positiveBoosts refuses boosts of fields below zero. q is the query with this body
// before it got the fields.
func positiveBoosts(q Query, fields []fieldBoost, body xcontent.Value) error {
	for _, f := range fields {
		if negative(f.boost) {
			return objectparser.At(refusedBoost(q), end(body))
		}
	}
	return nil
}

// refusedBoost is the error of a boost below zero. It prints the query as it was
// before it got the boost.
//
// Server: org.elasticsearch.index.query.AbstractQueryBuilder.checkNegativeBoost.
func refusedBoost(q Query) error {
	p := printer{synonyms: true}
	text, err := p.text(q)
	if err != nil {
		return err
	}
	return eserr.IllegalArgument("negative [boost] are not allowed in [%s], use a value between 0 and 1 to deboost", text)
}

// beforeBoost is a query without the options that it gets after the boost, of those
// that have some.
func beforeBoost(q Query) Query {
	switch q := q.(type) {
	case *Boosting, *CommonTerms, *ConstantScore, *Fuzzy, *MatchNone, *Terms, *Type, *FunctionScore,
		*SpanTerm, *SpanNear, *SpanOr, *SpanFirst, *SpanNot, *SpanContaining, *SpanWithin, *FieldMaskingSpan:
		q.(interface{ shared() *common }).shared().name = ""
	case *QueryString:
		q.name, q.noSynonyms, q.fuzzy.transpositions = "", false, true
	case *SimpleQueryString:
		fresh := newSimpleQueryString(q.Text)
		fresh.fields = q.fields
		return fresh
	case *DisMax:
		q.Queries = nil
	case *GeoBoundingBox:
		q.ignoreUnmapped, q.validation, q.kind = false, "STRICT", "memory"
	case *GeoDistance:
		q.name, q.ignoreUnmapped = "", false
	case *GeoPolygon:
		q.ignoreUnmapped = false
	case *HasChild:
		q.ignoreUnmapped, q.inner = false, nil
	case *HasParent:
		q.inner = nil
	case *MatchBoolPrefix:
		q.common.name, q.fuzzy = "", newFuzzyOptions()
	case *MatchPhrasePrefix:
		q.zero = zeroNone
	case *MultiMatch:
		q.common.name, q.lenientSet, q.fuzzy.transpositions = "", false, true
	case *ParentID:
		q.ignoreUnmapped = false
	case *Prefix:
		q.name, q.caseInsensitive = "", false
	case *Range:
		q.name, q.texts.format, q.relation = "", nil, ""
	case *Regexp:
		q.name, q.caseInsensitive = "", false
	case *Term:
		q.name, q.caseInsensitive = "", false
	case *TermsSet:
		q.Minimum = ""
	case *Wildcard:
		q.name, q.caseInsensitive = "", false
	}
	return q
}
