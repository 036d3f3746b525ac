package ik

// way is one through a part of the text whose words overlap; its words are
// kept[from:to].
type way struct{ begin, from, to int }

// choose makes ways of the words that were found: groups of words that overlap.
// In smart mode the best way through each group is kept, otherwise all of it.
//
// Plugin: IKArbitrator.
func (s *Segmenter) choose() {
	s.paths, s.kept = s.paths[:0], s.kept[:0]
	for from := 0; from < len(s.found); {
		to, end := from+1, s.found[from].end()
		for to < len(s.found) && s.found[to].begin < end {
			end = max(end, s.found[to].end())
			to++
		}
		p := way{begin: s.found[from].begin, from: len(s.kept)}
		if group := s.found[from:to]; s.opts.Smart && len(group) > 1 {
			s.kept = s.arb.best(group, end, s.kept)
			p.begin = s.kept[p.from].begin
		} else {
			s.kept = append(s.kept, group...)
		}
		p.to = len(s.kept)
		s.paths = append(s.paths, p)
		from = to
	}
}

// arbiter finds the best way through a group of words that overlap.
//
// The ways that are looked at are the greedy one, which takes each word that
// does not overlap with the last one taken, and for each word that it leaves out
// the one that takes this word instead: what the greedy way has before it, the
// word, and on from there greedily. So each is a beginning of the greedy way and
// a greedy way from some word on, whose figures add up; the whole takes time in
// proportion to the number of words.
type arbiter struct {
	chains []chain
	next   []int // by place in the group: the first word that begins there or later
	heads  []chain
	greedy []int // the words of the greedy way
}

// chain has the figures of words in a row.
type chain struct {
	begin, end int
	covered    int   // characters in words
	words      int   // number of words
	product    int32 // of the lengths, which may overflow as it does in Java
	places     int   // lengths times places, summed
	follows    int   // the word behind the first one
}

// better tells whether a way is preferred to another: one that leaves out fewer
// characters, then of fewer words, then of the wider span, then that ends later,
// then of more even lengths, then with the longer words at the end.
//
// Plugin: LexemePath.compareTo.
func (c *chain) better(o *chain) bool {
	switch {
	case c.covered != o.covered:
		return c.covered > o.covered
	case c.words != o.words:
		return c.words < o.words
	case c.end-c.begin != o.end-o.begin:
		return c.end-c.begin > o.end-o.begin
	case c.end != o.end:
		return c.end > o.end
	case c.product != o.product:
		return c.product > o.product
	}
	return c.places > o.places
}

// join gives the figures of words in a row behind others.
func (c chain) join(o chain) chain {
	if c.words == 0 {
		return o
	}
	return chain{begin: c.begin, end: o.end, covered: c.covered + o.covered, words: c.words + o.words,
		product: c.product * o.product, places: c.places + o.places + c.words*o.covered}
}

func (l lexeme) chain() chain {
	return chain{begin: l.begin, end: l.end(), covered: l.length, words: 1, product: int32(l.length), places: l.length}
}

// best adds the words of the best way through a group that ends at a place.
func (a *arbiter) best(group []lexeme, end int, kept []lexeme) []lexeme {
	a.measure(group, end)
	best, head, from := a.chains[0], 0, 0
	// The words that the greedy way leaves out, last ones first; taken counts the
	// words of the greedy way that end before.
	taken, g := len(a.greedy), len(a.greedy)-1
	for i := len(group) - 1; i > 0; i-- {
		if g >= 0 && a.greedy[g] == i {
			g--
			continue
		}
		for taken > 0 && group[a.greedy[taken-1]].end() > group[i].begin {
			taken--
		}
		if way := a.heads[taken].join(a.chains[i]); way.better(&best) {
			best, head, from = way, taken, i
		}
	}
	for _, i := range a.greedy[:head] {
		kept = append(kept, group[i])
	}
	for i := from; i < len(group); i = a.chains[i].follows {
		kept = append(kept, group[i])
	}
	return kept
}

// measure computes the figures of the greedy ways from each word on, and of the
// beginnings of the greedy way.
func (a *arbiter) measure(group []lexeme, end int) {
	origin := group[0].begin
	a.chains = resize(a.chains, len(group))
	a.next = resize(a.next, end-origin+1)
	first, place := len(group), end-origin
	for i := len(group) - 1; i >= 0; i-- {
		for ; place > group[i].begin-origin; place-- {
			a.next[place] = first
		}
		first = i
		c := group[i].chain()
		follows := a.next[group[i].end()-origin]
		if follows < len(group) {
			c = c.join(a.chains[follows])
		}
		c.follows = follows
		a.chains[i] = c
	}
	a.greedy, a.heads = a.greedy[:0], append(a.heads[:0], chain{})
	for i := 0; i < len(group); i = a.chains[i].follows {
		a.greedy = append(a.greedy, i)
		a.heads = append(a.heads, a.heads[len(a.heads)-1].join(group[i].chain()))
	}
}

func resize[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n, 2*n)
	}
	return s[:n]
}
