package lucene

import "fmt"

// keyOf identifies queries that are equal.
func keyOf(q Query) string { return fmt.Sprintf("%T", q) + q.Text("") }

// Rewrite implements Query.
//
// Server: org.apache.lucene.search.BooleanQuery.rewrite.
func (q *Bool) Rewrite(s *Searcher) Query {
	if len(q.Clauses) > s.clauseLimit() {
		s.fail(&TooManyClauses{s.clauseLimit()})
		return &MatchNone{"too many clauses"}
	}
	if len(q.Clauses) == 0 {
		return &MatchNone{"empty BooleanQuery"}
	}
	if len(q.Clauses) == 1 {
		if one := q.single(); one != nil {
			return one
		}
	}
	if next := q.rewriteClauses(s); next != nil {
		return next
	}
	for _, step := range [...]func(*Bool) Query{(*Bool).dropDuplicates, (*Bool).contradiction, (*Bool).dropFilters,
		(*Bool).filtersToMust, func(q *Bool) Query { return q.sumBoosts(Should) },
		func(q *Bool) Query { return q.sumBoosts(Must) }, (*Bool).mustAll, (*Bool).flatten} {
		if next := step(q); next != nil {
			return next
		}
	}
	return q
}

func (q *Bool) single() Query {
	c := q.Clauses[0]
	switch {
	case q.MinShould == 1 && c.Occur == Should:
		return c.Query
	case q.MinShould > 0:
		return nil
	case c.Occur == Filter:
		return &Boost{&ConstantScore{c.Query}, 0}
	case c.Occur == MustNot:
		return &MatchNone{"pure negative BooleanQuery"}
	}
	return c.Query
}

func (q *Bool) rewriteClauses(s *Searcher) Query {
	changed := false
	next := &Bool{MinShould: q.MinShould, Clauses: make([]Clause, len(q.Clauses))}
	for i, c := range q.Clauses {
		r := c.Query.Rewrite(s)
		changed = changed || r != c.Query
		next.Clauses[i] = Clause{r, c.Occur}
	}
	if !changed {
		return nil
	}
	return next
}

// dropDuplicates keeps one of equal filters and one of equal prohibited clauses.
func (q *Bool) dropDuplicates() Query {
	seen := map[string]bool{}
	next := &Bool{MinShould: q.MinShould}
	for _, c := range q.Clauses {
		if !c.scoring() {
			k := c.Occur.sign() + keyOf(c.Query)
			if seen[k] {
				continue
			}
			seen[k] = true
		}
		next.Clauses = append(next.Clauses, c)
	}
	if len(next.Clauses) == len(q.Clauses) {
		return nil
	}
	// The server lists them by kind then.
	sorted := &Bool{MinShould: q.MinShould}
	for _, o := range [...]Occur{Must, Filter, Should, MustNot} {
		for _, c := range next.of(o) {
			sorted.Clauses = append(sorted.Clauses, Clause{c, o})
		}
	}
	return sorted
}

func (q *Bool) keys(occur Occur) map[string]bool {
	keys := map[string]bool{}
	for _, c := range q.of(occur) {
		keys[keyOf(c)] = true
	}
	return keys
}

func (q *Bool) contradiction() Query {
	musts, filters := q.keys(Must), q.keys(Filter)
	for _, c := range q.of(MustNot) {
		if k := keyOf(c); musts[k] || filters[k] {
			return &MatchNone{"FILTER or MUST clause also in MUST_NOT"}
		}
	}
	for _, c := range q.of(MustNot) {
		if _, all := c.(*MatchAll); all {
			return &MatchNone{"MUST_NOT clause is MatchAllDocsQuery"}
		}
	}
	return nil
}

// dropFilters leaves out filters that match everything or are required anyway.
func (q *Bool) dropFilters() Query {
	filters := q.of(Filter)
	if len(filters) == 0 {
		return nil
	}
	musts := q.keys(Must)
	next := &Bool{MinShould: q.MinShould}
	var kept []Clause
	for _, c := range q.Clauses {
		if c.Occur != Filter {
			next.Clauses = append(next.Clauses, c)
			continue
		}
		_, all := c.Query.(*MatchAll)
		if all && (len(filters) > 1 || len(musts) > 0) || musts[keyOf(c.Query)] {
			continue
		}
		kept = append(kept, c)
	}
	if len(kept) == len(filters) {
		return nil
	}
	next.Clauses = append(next.Clauses, kept...)
	return next
}

// filtersToMust makes one required clause of a filter that is optional as well.
func (q *Bool) filtersToMust() Query {
	filters, shoulds := q.keys(Filter), q.keys(Should)
	next := &Bool{MinShould: q.MinShould}
	changed := false
	for _, c := range q.Clauses {
		k := keyOf(c.Query)
		switch {
		case !filters[k] || !shoulds[k]:
			next.Clauses = append(next.Clauses, c)
		case c.Occur == Should:
			next.Clauses = append(next.Clauses, Clause{c.Query, Must})
			next.MinShould--
			changed = true
		}
	}
	if !changed {
		return nil
	}
	next.MinShould = max(0, next.MinShould)
	return next
}

// sumBoosts makes one clause of several equal ones.
func (q *Bool) sumBoosts(occur Occur) Query {
	if occur == Should && q.MinShould > 1 {
		return nil
	}
	sums := map[string]float64{}
	var order []Query
	n := 0
	for _, c := range q.of(occur) {
		boost := 1.0
		for b, ok := c.(*Boost); ok; b, ok = c.(*Boost) {
			boost *= float64(b.By)
			c = b.Query
		}
		k := keyOf(c)
		if _, seen := sums[k]; !seen {
			order = append(order, c)
		}
		sums[k] += boost
		n++
	}
	if len(order) == n {
		return nil
	}
	next := &Bool{MinShould: q.MinShould}
	for _, c := range order {
		next.Clauses = append(next.Clauses, Clause{Boosted(c, float32(sums[keyOf(c)])), occur})
	}
	for _, c := range q.Clauses {
		if c.Occur != occur {
			next.Clauses = append(next.Clauses, c)
		}
	}
	return next
}

// mustAll turns the only required scoring clause, if it matches everything, into
// the score of the filters.
func (q *Bool) mustAll() Query {
	musts := q.of(Must)
	if len(musts) != 1 || len(q.of(Filter)) == 0 {
		return nil
	}
	must, boost := musts[0], float32(1)
	if b, ok := must.(*Boost); ok {
		must, boost = b.Query, b.By
	}
	if _, all := must.(*MatchAll); !all {
		return nil
	}
	inner := &Bool{}
	for _, c := range q.Clauses {
		if !c.scoring() {
			inner.Clauses = append(inner.Clauses, c)
		}
	}
	next := (&Bool{MinShould: q.MinShould}).With(Must, Boosted(&ConstantScore{inner}, boost))
	for _, c := range q.of(Should) {
		next = next.With(Should, c)
	}
	return next
}

// flatten puts the clauses of optional disjunctions in their place.
func (q *Bool) flatten() Query {
	if q.MinShould > 1 {
		return nil
	}
	next := &Bool{MinShould: q.MinShould}
	changed := false
	for _, c := range q.Clauses {
		inner, ok := c.Query.(*Bool)
		if c.Occur != Should || !ok || !inner.pureDisjunction() {
			next.Clauses = append(next.Clauses, c)
			continue
		}
		changed = true
		next.Clauses = append(next.Clauses, inner.Clauses...)
	}
	if !changed || len(next.Clauses) > maxClauses {
		return nil
	}
	return next
}

func (q *Bool) pureDisjunction() bool { return len(q.of(Should)) == len(q.Clauses) && q.MinShould <= 1 }
