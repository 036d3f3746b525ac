package analysis

// conditional sends the tokens that pass a test through other filters.
//
// Server: org.apache.lucene.analysis.miscellaneous.ConditionalTokenFilter.
type conditional struct {
	filtering
	test     func(t *Token) bool
	delegate stream

	state        conditionalState
	lastFiltered bool
	buffered     Token // a token that did not pass, which comes next
	held         bool
	exhausted    bool
	adjust       bool // the position increment is one too large
	final        Token
	ended        bool
	endOffset    int
}

type conditionalState int

const (
	conditionalReading conditionalState = iota
	conditionalFirst                    // the filters have not seen the token yet
	conditionalDelegating
)

func newConditional(in stream, filters opener, test func(t *Token) bool) *conditional {
	c := &conditional{filtering: filtering{in}, test: test}
	c.delegate = filters(&oneTime{c})
	return c
}

func (c *conditional) reset() {
	c.in.reset()
	c.delegate.reset()
	c.state, c.lastFiltered, c.held, c.exhausted, c.adjust, c.endOffset, c.ended = conditionalReading, false, false, false, false, -1, false
}

func (c *conditional) next(t *Token) bool {
	c.lastFiltered = false
	if c.state == conditionalDelegating {
		c.lastFiltered = true
		if c.delegate.next(t) {
			return true
		}
		c.state = conditionalReading
		return c.leave(t)
	}
	switch {
	case c.held:
		t.set(&c.buffered)
		c.held = false
		return true
	case c.exhausted || !c.in.next(t):
		c.exhausted = true
		return false
	case !c.test(t):
		return true
	}
	c.lastFiltered = true
	c.state = conditionalFirst
	c.delegate.reset()
	if !c.delegate.next(t) {
		c.state = conditionalReading
		return c.leave(t)
	}
	c.state = conditionalDelegating
	if c.adjust {
		t.PositionIncrement--
	}
	c.adjust = false
	return true
}

// leave gives the token that ended the run of tokens for the filters.
func (c *conditional) leave(t *Token) bool {
	if !c.held {
		return false
	}
	c.delegate.end(t)
	increment := t.PositionIncrement
	t.set(&c.buffered)
	t.PositionIncrement += increment
	if c.adjust {
		t.PositionIncrement--
		c.adjust = false
	}
	c.held = false
	return true
}

func (c *conditional) end(t *Token) {
	if !c.ended {
		c.in.end(t)
		c.final.set(t)
		c.ended = true
	} else {
		t.set(&c.final)
	}
	c.endOffset = t.EndOffset
	if c.lastFiltered {
		c.delegate.end(t)
		c.final.set(t)
	}
}

// oneTime is what the filters of a conditional read.
type oneTime struct{ c *conditional }

func (o *oneTime) reset() {}

func (o *oneTime) next(t *Token) bool {
	c := o.c
	if c.state == conditionalFirst {
		if t.PositionIncrement == 0 {
			c.adjust = true
			t.PositionIncrement = 1
		}
		c.state = conditionalDelegating
		return true
	}
	if !c.in.next(t) {
		c.exhausted = true
		return false
	}
	if c.test(t) {
		return true
	}
	c.endOffset = t.EndOffset
	c.buffered.set(t)
	c.held = true
	return false
}

func (o *oneTime) end(t *Token) {
	c := o.c
	if c.exhausted {
		if !c.ended {
			c.in.end(t)
			c.final.set(t)
			c.ended = true
		}
		c.endOffset = t.EndOffset
	}
	t.finish(c.endOffset)
}
