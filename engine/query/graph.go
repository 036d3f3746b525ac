package query

import "esconsole/engine/eserr"

// tokenGraph is an analyzed text whose tokens may span several positions, such as
// synonyms of several words: each way through it is a text of its own.
//
// Server: org.apache.lucene.util.graph.GraphTokenStreamFiniteStrings.
type tokenGraph struct {
	tokens []token // with the increment of those that stand first at their place
	from   []int   // place of each token
	to     []int
	last   int
	out    map[int][]int // tokens by their places
}

// isGraph tells whether a token spans several positions.
func isGraph(list []token) bool {
	for _, t := range list {
		if t.length > 1 {
			return true
		}
	}
	return false
}

func newTokenGraph(list []token) (*tokenGraph, error) {
	g := &tokenGraph{out: map[int][]int{}}
	at, gap, increment := -1, 0, 1
	for i, t := range list {
		switch {
		case at == -1 && t.increment < 1:
			return nil, eserr.IllegalState("Malformed TokenStream, start token can't have increment less than 1")
		case t.increment == 0:
			at -= gap
			t.increment = increment
		default:
			at++
			gap, increment = t.increment-1, t.increment
		}
		to := at + t.length + gap
		t.length = 1
		g.tokens, g.from, g.to = append(g.tokens, t), append(g.from, at), append(g.to, to)
		g.out[at] = append(g.out[at], i)
		g.last = max(g.last, to)
		at += gap
	}
	g.removeDead()
	return g, nil
}

// removeDead leaves out tokens from which the end can't be reached, or that can't be
// reached from the beginning.
func (g *tokenGraph) removeDead() {
	reached := map[int]bool{0: true}
	for i := range g.tokens { // tokens come in the order of their places
		if reached[g.from[i]] {
			reached[g.to[i]] = true
		}
	}
	ends := map[int]bool{g.last: true}
	for i := len(g.tokens) - 1; i >= 0; i-- {
		if ends[g.to[i]] {
			ends[g.from[i]] = true
		}
	}
	out := map[int][]int{}
	for i, from := range g.from {
		if reached[from] && ends[g.to[i]] {
			out[from] = append(out[from], i)
		}
	}
	g.out = out
}

// stretch is a part of a graph that all ways have in common.
type stretch struct{ from, to int }

// stretches cuts the graph at the places that no token reaches over.
func (g *tokenGraph) stretches() []stretch {
	var out []stretch
	start, far := 0, 0
	for at := 0; at < g.last; at++ {
		if at > start && far == at && len(g.out[at]) > 0 {
			out = append(out, stretch{start, at})
			start = at
		}
		for _, i := range g.out[at] {
			far = max(far, g.to[i])
		}
	}
	return append(out, stretch{start, g.last})
}

// sides tells whether there are several ways on from a place, to different ones.
func (g *tokenGraph) sides(at int) bool {
	for _, i := range g.out[at] {
		if g.to[i] != g.to[g.out[at][0]] {
			return true
		}
	}
	return false
}

// texts are the terms at a place.
func (g *tokenGraph) texts(at int) []string {
	var out []string
	for _, i := range g.out[at] {
		out = append(out, g.tokens[i].text)
	}
	return out
}

// maxPaths is how many ways there may be, as each becomes a clause.
const maxPaths = maxClauses

// paths are the ways through a stretch; more than maxPaths are too many.
func (g *tokenGraph) paths(s stretch) ([][]token, error) {
	var out [][]token
	var way []token
	var walk func(at int) bool
	walk = func(at int) bool {
		if at == s.to {
			out = append(out, append([]token{}, way...))
			return len(out) <= maxPaths
		}
		for _, i := range g.out[at] {
			if g.to[i] > s.to {
				continue
			}
			way = append(way, g.tokens[i])
			if !walk(g.to[i]) {
				return false
			}
			way = way[:len(way)-1]
		}
		return true
	}
	if !walk(s.from) {
		return nil, tooManyClauses()
	}
	return out, nil
}
