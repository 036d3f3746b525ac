package analysis

import "esconsole/engine/eserr"

// shingleConfig is what the shingle filter does.
type shingleConfig struct {
	least, most       int
	unigrams          bool
	unigramsIfNone    bool
	separator, filler string
}

// defaultShingles are pairs beside the words.
var defaultShingles = shingleConfig{least: 2, most: 2, unigrams: true, separator: " ", filler: "_"}

// shingle joins neighbours to terms of several words.
//
// Server: ShingleTokenFilterFactory.
func shingle(c *config) filterSpec {
	s := shingleConfig{most: c.integer("max_shingle_size", 2), least: c.integer("min_shingle_size", 2), unigrams: c.boolean("output_unigrams", true)}
	diff := s.most - s.least
	if s.unigrams {
		diff++
	}
	if allowed := c.indexInt("index.max_shingle_diff", 3); diff > allowed {
		c.tooFar("maxShingleSize and minShingleSize in Shingle TokenFilter", allowed, eserr.IllegalArgument("In Shingle TokenFilter the difference between max_shingle_size and min_shingle_size (and +1 if outputting "+
			"unigrams) must be less than or equal to: [%d] but was [%d]. This limit can be set by changing the [index.max_shingle_diff] "+
			"index level setting.", allowed, diff))
	}
	s.unigramsIfNone = c.boolean("output_unigrams_if_no_shingles", false)
	s.separator, s.filler = c.text("token_separator", " "), c.text("filler_token", "_")
	return shingleFilter(c.name, s)
}

func shingleFilter(name string, s shingleConfig) filterSpec {
	f := filterSpec{name: name, shingles: &s, synonyms: synonymsRefuse, open: func(in stream) stream {
		return &shingles{filtering: filtering{in}, c: s}
	}}
	f.noGraphs = s.unigrams || s.least != s.most
	switch {
	case s.most < 2:
		f.broken = eserr.IllegalArgument("Max shingle size must be >= 2")
	case s.least < 2:
		f.broken = eserr.IllegalArgument("Min shingle size must be >= 2")
	case s.least > s.most:
		f.broken = eserr.IllegalArgument("Min shingle size must be <= max shingle size")
	}
	return f
}

// shingleToken is a token of the window; a filler stands for one that is missing.
type shingleToken struct {
	Token
	filler bool
}

// shingles keeps a window of tokens and gives what begins with its first one, the
// shorter first.
//
// Server: org.apache.lucene.analysis.shingle.ShingleFilter.
type shingles struct {
	filtering
	c shingleConfig

	window   []*shingleToken
	free     []*shingleToken
	ahead    Token // the token behind fillers
	waiting  bool
	fillers  int
	size     int // of the next shingle
	previous int
	smallest int
	gram     []byte
	given    bool // something begins here already
	none     bool // there was no shingle yet
	done     bool
	final    Token
}

func (f *shingles) reset() {
	f.free = append(f.free, f.window...)
	f.window = f.window[:0]
	f.waiting, f.fillers, f.given, f.none, f.done = false, 0, false, true, false
	if f.smallest = f.c.least; f.c.unigrams {
		f.smallest = 1
	}
	f.restart()
	f.in.reset()
}

func (f *shingles) restart() { f.size, f.previous = f.smallest, f.smallest }

// advance goes to the next size.
func (f *shingles) advance() {
	f.previous = f.size
	switch {
	case f.size == 1:
		f.size = f.c.least
	case f.size == f.c.most:
		f.restart()
	default:
		f.size++
	}
}

func (f *shingles) next(t *Token) bool {
	built := 0
	if f.size == f.smallest || len(f.window) < f.size {
		f.shift(t)
		f.gram = f.gram[:0]
	} else {
		built = f.previous
	}
	if len(f.window) < f.size {
		return false
	}
	allFiller := true
	var last *shingleToken
	for i := 0; i < len(f.window) && built < f.size; i++ {
		last = f.window[i]
		if built < i+1 {
			if built > 0 {
				f.gram = append(f.gram, f.c.separator...)
			}
			f.gram = append(f.gram, last.Text...)
			built++
		}
		if allFiller && last.filler {
			if i+1 == f.size {
				f.advance()
			}
		} else {
			allFiller = false
		}
	}
	if allFiller || built != f.size {
		return false
	}
	f.give(t, last, built)
	return true
}

func (f *shingles) give(t *Token, last *shingleToken, built int) {
	t.set(&f.window[0].Token)
	if t.PositionIncrement = 1; f.given {
		t.PositionIncrement = 0
	}
	t.Text = joinHalves(append(t.Text[:0], f.gram...))
	if f.size > 1 {
		t.Type = typeShingle
		f.none = false
	}
	t.setOffset(t.StartOffset, last.EndOffset)
	if t.PositionLength = built; !f.c.unigrams {
		t.PositionLength = max(1, built-f.c.least+1)
	}
	f.given = true
	f.advance()
}

// shift moves the window on by one token.
func (f *shingles) shift(t *Token) {
	if len(f.window) > 0 {
		f.free = append(f.free, f.window[0])
		copy(f.window, f.window[1:])
		f.window = f.window[:len(f.window)-1]
	}
	for len(f.window) < f.c.most {
		s := f.read(t)
		if s == nil {
			break
		}
		f.window = append(f.window, s)
	}
	if f.c.unigramsIfNone && f.none && f.smallest > 1 && len(f.window) < f.c.least {
		f.smallest = 1
	}
	f.restart()
	f.given = false
}

func (f *shingles) token(from *Token, filler bool) *shingleToken {
	var s *shingleToken
	if n := len(f.free); n > 0 {
		s, f.free = f.free[n-1], f.free[:n-1]
	} else {
		s = &shingleToken{}
	}
	s.set(from)
	if s.filler = filler; filler {
		s.EndOffset = s.StartOffset
		s.Text = append(s.Text[:0], f.c.filler...)
	}
	return s
}

// read gives the next token of the window, fillers in the place of missing ones.
func (f *shingles) read(t *Token) *shingleToken {
	switch {
	case f.fillers > 0:
		f.fillers--
		return f.token(&f.ahead, true)
	case f.waiting:
		f.waiting = false
		return f.token(&f.ahead, false)
	case f.done:
		return nil
	}
	if f.in.next(t) {
		if t.PositionIncrement <= 1 {
			return f.token(t, false)
		}
		f.fillers = min(t.PositionIncrement-1, f.c.most-1) - 1
		f.ahead.set(t)
		f.waiting = true
		return f.token(t, true)
	}
	f.done = true
	f.in.end(t)
	f.final.set(t)
	if f.fillers = min(t.PositionIncrement, f.c.most-1); f.fillers <= 0 {
		return nil
	}
	end := t.EndOffset
	f.ahead.clear()
	f.ahead.StartOffset, f.ahead.EndOffset = end, end
	return f.read(t)
}

func (f *shingles) end(t *Token) {
	if !f.done {
		f.in.end(t)
		return
	}
	t.set(&f.final)
}

// ShingleSizes are how many words the shingles have that an analyzer makes, and whether
// it gives the words too; ok is false if it makes none.
func (a *Analyzer) ShingleSizes() (least, most int, words, ok bool) {
	for i := range a.chain.filters {
		if s := a.chain.filters[i].shingles; s != nil {
			return s.least, s.most, s.unigrams, true
		}
	}
	return 0, 0, false, false
}
