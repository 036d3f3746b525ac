package highlight

import (
	"math"
	"slices"
	"sort"
	"strings"

	"esconsole/engine/lucene"
)

// near are terms that stand near each other.
//
// Server: org.apache.lucene.search.spans.SpanNearQuery.
type near struct {
	field   string
	clauses []clause
	slop    int
	ordered bool
}

// clause is a place of a phrase: one of some terms, or what begins with one of them.
type clause struct {
	terms  []string
	prefix bool
}

func (c *clause) holds(term string) bool {
	return slices.ContainsFunc(c.terms, func(t string) bool { return t == term || c.prefix && strings.HasPrefix(term, t) })
}

// phraseOf makes spans of a phrase; nil of other queries.
func phraseOf(q lucene.Query) *near {
	switch q := q.(type) {
	case *lucene.Phrase:
		return nearOf(q, false)
	case *lucene.PhrasePrefix:
		return nearOf(&q.Phrase, true)
	}
	return nil
}

func nearOf(q *lucene.Phrase, prefix bool) *near {
	if len(q.Terms) == 0 {
		return nil
	}
	n := &near{field: q.Field, slop: q.Slop, ordered: q.Slop == 0}
	at := map[int]int{}
	most := 0
	for i, t := range q.Terms {
		c := clause{terms: t.Terms, prefix: prefix && i == len(q.Terms)-1}
		most = max(most, t.Position)
		if k, known := at[t.Position]; known && q.Multi {
			n.clauses[k].terms = slices.Concat(n.clauses[k].terms, c.terms)
			continue
		}
		at[t.Position] = len(n.clauses)
		n.clauses = append(n.clauses, c)
	}
	if q.Multi && !prefix {
		n.slop += most + 1 - len(at)
	} else if first, last := q.Terms[0].Position, q.Terms[len(q.Terms)-1].Position; len(q.Terms) > 1 {
		n.slop += max(0, last-first-len(q.Terms)+1)
	}
	return n
}

// span is a match: a range of positions, and which tokens it is made of.
type span struct {
	start, end int // end is behind the last position
	tokens     []int
}

// find gives the matches in a text.
func (n *near) find(tokens []Token) []span {
	lists := make([][]int, len(n.clauses))
	for i := range tokens {
		for k := range n.clauses {
			if n.clauses[k].holds(tokens[i].Term) {
				lists[k] = append(lists[k], i)
			}
		}
	}
	for _, list := range lists {
		if len(list) == 0 {
			return nil
		}
		sort.SliceStable(list, func(i, j int) bool { return tokens[list[i]].Position < tokens[list[j]].Position })
	}
	switch {
	case len(lists) == 1:
		var out []span
		for _, i := range lists[0] {
			out = append(out, span{tokens[i].Position, tokens[i].Position + 1, []int{i}})
		}
		return out
	case n.ordered:
		return n.inOrder(tokens, lists)
	}
	return n.anyOrder(tokens, lists)
}

// inOrder begins a match at each place of the first term.
//
// Server: org.apache.lucene.search.spans.NearSpansOrdered.
func (n *near) inOrder(tokens []Token, lists [][]int) []span {
	var out []span
	at := make([]int, len(lists))
	for _, first := range lists[0] {
		found := []int{first}
		end, width := tokens[first].Position+1, 0
		for k := 1; k < len(lists); k++ {
			for at[k] < len(lists[k]) && tokens[lists[k][at[k]]].Position < end {
				at[k]++
			}
			if at[k] == len(lists[k]) {
				return out
			}
			i := lists[k][at[k]]
			width += tokens[i].Position - end
			end = tokens[i].Position + 1
			found = append(found, i)
		}
		if width <= n.slop {
			out = append(out, span{tokens[first].Position, end, found})
		}
	}
	return out
}

// anyOrder moves the first of the terms on, again and again.
//
// Server: org.apache.lucene.search.spans.NearSpansUnordered.
func (n *near) anyOrder(tokens []Token, lists [][]int) []span {
	var out []span
	at := make([]int, len(lists))
	for {
		least, start, end := 0, math.MaxInt, 0
		found := make([]int, len(lists))
		for k := range lists {
			i := lists[k][at[k]]
			p := tokens[i].Position
			found[k] = i
			if p < start {
				least, start = k, p
			}
			end = max(end, p+1)
		}
		if end-start-len(lists) <= n.slop {
			out = append(out, span{start, end, found})
		}
		if at[least]++; at[least] == len(lists[least]) {
			return out
		}
	}
}
