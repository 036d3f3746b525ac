package analysis

import "esconsole/engine/eserr"

// Limits of the paths through a graph of tokens.
const (
	maxGraphPaths  = 1000
	maxGraphTokens = 100
)

// graphToken is a token that a graph keeps, with the one behind it.
type graphToken struct {
	Token
	behind *graphToken
}

// graphTokens reads a stream as a graph: each path through it that begins at a
// token, one after the other.
//
// Server: org.apache.lucene.analysis.GraphTokenFilter.
type graphTokens struct {
	filtering
	free     []*graphToken
	kept     int
	base     *graphToken
	path     []*graphToken
	depth    int
	at       int
	paths    int
	trailing int // positions behind the last token; -1 before the end
	last     Token
	err      *eserr.Error
}

func (g *graphTokens) reset() {
	g.free, g.kept, g.base, g.path = g.free[:0], 0, nil, g.path[:0]
	g.depth, g.at, g.paths, g.trailing, g.err = 0, 0, 0, -1, nil
	g.in.reset()
}

func (g *graphTokens) end(t *Token) {
	if g.trailing < 0 {
		g.in.end(t)
		g.trailing = t.PositionIncrement
		g.last.set(t)
		return
	}
	t.set(&g.last)
}

// nextBase moves to the next token that paths begin at; nil at the end.
func (g *graphTokens) nextBase() *graphToken {
	old := g.base
	g.paths, g.depth, g.at = 0, 0, 0
	g.base = g.behind(old)
	if g.base == nil {
		return nil
	}
	if old != nil {
		old.behind = nil
		g.free = append(g.free, old)
	}
	g.path = append(g.path[:0], g.base)
	return g.base
}

// nextOnPath moves along the path; nil at its end.
func (g *graphTokens) nextOnPath() *graphToken {
	if g.at < g.depth {
		g.at++
		return g.path[g.at]
	}
	next := g.follow(g.path[g.depth])
	if next == nil {
		return nil
	}
	g.depth++
	g.at++
	g.path = append(g.path[:g.depth], next)
	return next
}

// nextPath goes back to the base, to take another path; nil if there is none.
func (g *graphTokens) nextPath() *graphToken {
	if g.base == nil {
		return nil
	}
	g.at = 0
	for i := g.depth; i >= 1; i-- {
		next := g.behind(g.path[i])
		if next == nil || next.PositionIncrement != 0 {
			continue
		}
		g.path[i] = next
		if g.paths > maxGraphPaths {
			g.err = eserr.IllegalState("Too many graph paths (> %d)", maxGraphPaths)
			return nil
		}
		g.paths++
		g.depth = i
		return g.path[0]
	}
	return nil
}

// follow finds the token at the position where another ends.
func (g *graphTokens) follow(t *graphToken) *graphToken {
	for left := t.PositionLength; ; {
		if t = g.behind(t); t == nil {
			return nil
		}
		if left -= t.PositionIncrement; left <= 0 {
			return t
		}
	}
}

// behind gives the next token of the stream after one; nil at the end.
func (g *graphTokens) behind(t *graphToken) *graphToken {
	switch {
	case t != nil && t.behind != nil:
		return t.behind
	case g.trailing >= 0 || g.err != nil:
		return nil
	}
	next := g.token()
	if next == nil {
		return nil
	}
	if !g.in.next(&next.Token) {
		g.free = append(g.free, next)
		g.in.end(&g.last)
		g.trailing = g.last.PositionIncrement
		return nil
	}
	if t != nil {
		t.behind = next
	}
	return next
}

func (g *graphTokens) token() *graphToken {
	if n := len(g.free); n > 0 {
		t := g.free[n-1]
		g.free = g.free[:n-1]
		return t
	}
	if g.kept++; g.kept > maxGraphTokens+1 {
		g.err = eserr.IllegalState("Too many cached tokens (> %d)", maxGraphTokens)
		return nil
	}
	return &graphToken{}
}

// fixedShingles gives the shingles of one size, of every path through the graph.
//
// Server: org.apache.lucene.analysis.shingle.FixedShingleFilter.
type fixedShingles struct {
	graphTokens
	size   int
	filler string // of positions without a token
}

func (f *fixedShingles) next(t *Token) bool {
	for {
		increment, from := 0, f.nextPath()
		if from == nil && f.err == nil {
			if from = f.nextBase(); from != nil {
				increment = from.PositionIncrement
			}
		}
		if from == nil {
			return f.err != nil && t.fail(f.err)
		}
		start, end := from.StartOffset, from.EndOffset
		t.Text = append(t.Text[:0], from.Text...)
		end, whole := f.shingle(t, end)
		if f.err != nil {
			return t.fail(f.err)
		}
		if !whole {
			continue
		}
		text := t.Text
		t.clear()
		t.Text, t.Type, t.PositionIncrement = text, typeShingle, increment
		t.setOffset(start, end)
		return true
	}
}

// shingle adds the other tokens of the path.
func (f *fixedShingles) shingle(t *Token, end int) (int, bool) {
	for i := 1; i < f.size; i++ {
		next := f.nextOnPath()
		if next == nil {
			if i+f.trailing < f.size {
				return end, false
			}
			f.fill(t, f.size-i)
			break
		}
		if gap := next.PositionIncrement; gap > 1 {
			if i+gap > f.size {
				f.fill(t, f.size-i)
				break
			}
			f.fill(t, gap-1)
			i += gap - 1
		}
		t.Text = append(append(t.Text, ' '), next.Text...)
		end = next.EndOffset
	}
	return end, true
}

func (f *fixedShingles) fill(t *Token, n int) {
	for range n {
		t.Text = append(append(t.Text, ' '), f.filler...)
	}
}

// trailingPositions says that positions without tokens follow the last one.
type trailingPositions struct {
	filtering
	positions int
}

func (f *trailingPositions) next(t *Token) bool { return f.in.next(t) }

func (f *trailingPositions) end(t *Token) {
	f.in.end(t)
	t.PositionIncrement = f.positions
}

func fixedShingleSpec(size int, filler string) filterSpec {
	return filterSpec{name: "shingle", open: func(in stream) stream {
		return &fixedShingles{graphTokens: graphTokens{filtering: filtering{in}}, size: size, filler: filler}
	}}
}

// with is the analyzer with further filters behind its own. Of the gaps between
// values only the one of its settings is left: none, if it is not custom.
func (a *Analyzer) with(filters ...filterSpec) *Analyzer {
	c := a.chain
	c.filters = append(append([]filterSpec(nil), c.filters...), filters...)
	return &Analyzer{Name: a.Name, PositionIncrementGap: a.shownGap, OffsetGap: a.OffsetGap, chain: c, lowers: a.lowers,
		shownGap: a.shownGap}
}

// Pairs is the analyzer of the pairs of words that index_phrases keeps.
func (a *Analyzer) Pairs() *Analyzer { return a.with(fixedShingleSpec(2, "_")) }

// Prefixes is the analyzer of the beginnings of words that index_prefixes keeps.
func (a *Analyzer) Prefixes(least, most int) *Analyzer {
	return a.with(ngramFilter("edge_ngram", gramTokenizer{least: least, most: most, edge: true}))
}

// Shingles is the analyzer of the shingles that search_as_you_type keeps.
func (a *Analyzer) Shingles(size int) *Analyzer { return a.with(fixedShingleSpec(size, "")) }

// ShinglePrefixes is the analyzer of the beginnings of shingles that
// search_as_you_type keeps.
func (a *Analyzer) ShinglePrefixes(size int) *Analyzer {
	trailing := filterSpec{name: "trailing", open: func(in stream) stream {
		return &trailingPositions{filtering{in}, size - 1}
	}}
	return a.with(trailing, fixedShingleSpec(size, ""),
		ngramFilter("edge_ngram", gramTokenizer{least: 1, most: 20, edge: true, original: true}))
}
