package query

import (
	"math"
	"strings"

	"esconsole/engine/lucene"
)

// withMinShould sets how many of the optional clauses have to match.
//
// Server: org.elasticsearch.common.lucene.search.Queries.applyMinimumShouldMatch.
func withMinShould(b *lucene.Bool, spec string) (*lucene.Bool, error) {
	if spec == "" {
		return b, nil
	}
	optional := 0
	for _, c := range b.Clauses {
		if c.Occur == lucene.Should {
			optional++
		}
	}
	n, err := minShould(optional, spec)
	if err != nil || n <= 0 {
		return b, err
	}
	return &lucene.Bool{Clauses: b.Clauses, MinShould: n}, nil
}

// maybeMinShould does it to a query that is a boolean one.
func maybeMinShould(q lucene.Query, spec string) (lucene.Query, error) {
	b, ok := q.(*lucene.Bool)
	if !ok {
		return q, nil
	}
	return withMinShould(b, spec)
}

// minShould is the number that a specification means for so many clauses.
func minShould(optional int, spec string) (int, error) {
	result := optional
	spec = strings.TrimSpace(spec)
	if strings.Contains(spec, "<") {
		for _, cond := range strings.Fields(strings.ReplaceAll(strings.ReplaceAll(spec, " <", "<"), "< ", "<")) {
			bound, rest, _ := strings.Cut(cond, "<")
			upper, err := parseInt(bound)
			if err != nil {
				return 0, err
			}
			if optional <= upper {
				return result, nil
			}
			if result, err = minShould(optional, rest); err != nil {
				return 0, err
			}
		}
		return result, nil
	}
	if number, ok := strings.CutSuffix(spec, "%"); ok {
		percent, err := parseInt(number)
		if err != nil {
			return 0, err
		}
		calc := float32(result*percent) * float32(1.0/100)
		if calc < 0 {
			result += int(calc)
		} else {
			result = int(calc)
		}
	} else {
		calc, err := parseInt(spec)
		if err != nil {
			return 0, err
		}
		if calc < 0 {
			calc += result
		}
		result = calc
	}
	return min(max(result, 0), math.MaxInt32), nil
}
