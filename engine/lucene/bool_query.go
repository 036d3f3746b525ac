package lucene

import (
	"strconv"
	"strings"
)

// Occur is how a clause takes part in a boolean query.
type Occur uint8

// The kinds of clauses.
const (
	Must Occur = iota
	Filter
	Should
	MustNot
)

func (o Occur) sign() string { return [...]string{"+", "#", "", "-"}[o] }

// Clause is a part of a boolean query.
type Clause struct {
	Query Query
	Occur Occur
}

func (c Clause) scoring() bool  { return c.Occur == Must || c.Occur == Should }
func (c Clause) required() bool { return c.Occur == Must || c.Occur == Filter }

// Bool matches documents by which of its clauses they match.
type Bool struct {
	Clauses []Clause
	// MinShould is how many of the Should clauses have to match. With 0 one has to
	// if nothing else is required.
	MinShould int
}

// With gives the query with one more clause.
func (q *Bool) With(occur Occur, query Query) *Bool {
	return &Bool{append(q.Clauses[:len(q.Clauses):len(q.Clauses)], Clause{query, occur}), q.MinShould}
}

// Of are the clauses of one kind.
func (q *Bool) of(occur Occur) []Query {
	var out []Query
	for _, c := range q.Clauses {
		if c.Occur == occur {
			out = append(out, c.Query)
		}
	}
	return out
}

// Text implements Query.
func (q *Bool) Text(field string) string {
	var b strings.Builder
	if q.MinShould > 0 {
		b.WriteByte('(')
	}
	for i, c := range q.Clauses {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(c.Occur.sign())
		if _, nested := c.Query.(*Bool); nested {
			b.WriteString("(" + c.Query.Text(field) + ")")
		} else {
			b.WriteString(c.Query.Text(field))
		}
	}
	if q.MinShould > 0 {
		b.WriteString(")~" + strconv.Itoa(q.MinShould))
	}
	return b.String()
}

type boolWeight struct {
	query   *Bool
	weights []Weight // of the clauses
	scored  bool
}

// Weight implements Query.
func (q *Bool) Weight(s *Searcher, boost float32, scored bool) Weight {
	if s.Profile != nil && !scored {
		q = q.withoutScore()
	}
	w := &boolWeight{query: q, scored: scored}
	for _, c := range q.Clauses {
		if scored && c.scoring() {
			w.weights = append(w.weights, s.Weigh(c.Query, boost, true))
		} else {
			w.weights = append(w.weights, cached(s, c.Query))
		}
	}
	return w
}

// Scorer implements Weight.
func (w *boolWeight) Scorer(leaf *Leaf) Scorer {
	var required, scoring, optional, prohibited []Scorer
	for i, c := range w.query.Clauses {
		s := w.weights[i].Scorer(leaf)
		if s == nil {
			if c.required() {
				return nil
			}
			continue
		}
		switch c.Occur {
		case Must:
			required, scoring = append(required, s), append(scoring, s)
		case Filter:
			required = append(required, s)
		case Should:
			optional = append(optional, s)
		case MustNot:
			prohibited = append(prohibited, s)
		}
	}
	least := w.query.MinShould
	if len(optional) < least || len(required) == 0 && len(optional) == 0 {
		return nil
	}
	if len(optional) == least && least > 0 {
		// All of them have to match.
		required, scoring, optional, least = append(required, optional...), append(scoring, optional...), nil, 0
	}
	if !w.scored && least == 0 && len(required) > 0 {
		optional = nil
	}
	if w.scored && len(required) == 0 && len(prohibited) == 0 && least <= 1 && len(optional) > 1 {
		if m := newMaxScore(optional); m != nil {
			return m
		}
	}
	return combine(required, scoring, optional, prohibited, least)
}

// combine builds the tree of scorers that Lucene builds: it decides where sums
// are rounded.
func combine(required, scoring, optional, prohibited []Scorer, least int) Scorer {
	if len(required) == 0 {
		return excluding(disjunction(optional, least), prohibited)
	}
	req := excluding(conjunction(required, scoring), prohibited)
	switch {
	case len(optional) == 0:
		return req
	case least > 0:
		opt := disjunction(optional, least)
		return conjunction([]Scorer{req, opt}, []Scorer{req, opt})
	}
	return &reqOpt{Scorer: req, opt: disjunction(optional, 0)}
}

func excluding(s Scorer, prohibited []Scorer) Scorer {
	if len(prohibited) == 0 {
		return s
	}
	return &reqExcl{Scorer: s, excl: disjunction(prohibited, 0)}
}

func disjunction(list []Scorer, least int) Scorer {
	if len(list) == 1 {
		return list[0]
	}
	return newDisjunction(list, least)
}

// Explain implements Weight.
func (w *boolWeight) Explain(leaf *Leaf, doc int) *Explanation {
	var subs []*Explanation
	failed := false
	matches, shoulds := 0, 0
	for i, c := range w.query.Clauses {
		e := w.weights[i].Explain(leaf, doc)
		switch {
		case !e.Match:
			if c.required() {
				subs = append(subs, noMatch("no match on required clause ("+c.Query.Text("")+")", e))
				failed = true
			}
			continue
		case c.scoring():
			subs = append(subs, e)
		case c.required():
			subs = append(subs, matched(0, "match on required clause, product of:", matched(0, "# clause"), e))
		default:
			subs = append(subs, noMatch("match on prohibited clause ("+c.Query.Text("")+")", e))
			failed = true
		}
		if c.Occur != MustNot {
			matches++
		}
		if c.Occur == Should {
			shoulds++
		}
	}
	switch {
	case failed:
		return noMatch("Failure to meet condition(s) of required/prohibited clause(s)", subs...)
	case matches == 0:
		return noMatch("No matching clauses", subs...)
	case shoulds < w.query.MinShould:
		return noMatch("Failure to match minimum number of optional clauses: "+strconv.Itoa(w.query.MinShould), subs...)
	}
	s := w.Scorer(leaf)
	if s == nil || s.Advance(doc) != doc {
		return noMatch("No matching clauses", subs...)
	}
	return matched(s.Score(), "sum of:", subs...)
}
