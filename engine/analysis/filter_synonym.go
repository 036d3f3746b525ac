package analysis

import (
	"strings"

	"esconsole/engine/eserr"
)

// synonymSettings is what both synonym filters read.
type synonymSettings struct {
	c               *config
	expand, lenient bool
	format          string
}

// synonyms puts synonyms beside words. Those of several words do not keep their
// shape: see synonymGraph.
//
// Server: SynonymTokenFilterFactory.
func synonyms(c *config) filterSpec {
	return synonymSpec(c, synonymsSkip, func(m *synonymMap) opener {
		return func(in stream) stream { return newSynonymTokens(in, m) }
	})
}

// synonymGraph puts synonyms beside words as a graph.
//
// Server: SynonymGraphTokenFilterFactory.
func synonymGraph(c *config) filterSpec {
	return synonymSpec(c, synonymsAsIs, func(m *synonymMap) opener {
		return func(in stream) stream { return &synonymGraphTokens{filtering: filtering{in}, m: m} }
	})
}

func synonymSpec(c *config, use synonymUse, open func(m *synonymMap) opener) filterSpec {
	if c.has("ignore_case") {
		c.warn("The ignore_case option on the synonym_graph filter is deprecated. Instead, insert a lowercase filter in the filter chain " +
			"before the synonym_graph filter.")
	}
	s := synonymSettings{c: c, expand: c.boolean("expand", true), lenient: c.boolean("lenient", false), format: c.text("format", "")}
	updateable := c.boolean("updateable", false)
	pass := func(in stream) stream { return in }
	return filterSpec{name: c.name, open: pass, searchOnly: updateable, inChain: func(ctx *chainContext) (filterSpec, error) {
		m, err := s.build(ctx)
		if err != nil {
			return filterSpec{}, err
		}
		made := filterSpec{name: c.name, open: pass, searchOnly: updateable, synonyms: use}
		if !m.empty() {
			made.open = open(m)
		}
		return made, nil
	}}
}

// build reads the rules with the chain before the filter.
func (s *synonymSettings) build(ctx *chainContext) (*synonymMap, error) {
	c := chain{charFilters: ctx.before.charFilters, tokenizer: ctx.before.tokenizer}
	for _, f := range ctx.before.filters {
		f, err := f.forSynonyms()
		if err != nil {
			return nil, err
		}
		c.filters = append(c.filters, f)
	}
	rules, ok := s.c.list("synonyms")
	switch {
	case s.c.has("synonyms_path"):
		path, _ := s.c.own.Get("synonyms_path")
		cause := eserr.New(500, "no_such_file_exception", "%s", path)
		cause.Plain = true
		return nil, eserr.IllegalArgument("IOException while reading synonyms_path_path: %s", path).Wrap(cause)
	case !ok:
		return nil, eserr.IllegalArgument("synonym requires either `synonyms` or `synonyms_path` to be configured")
	}
	p := synonymParser{chain: c, expand: s.expand, lenient: s.lenient, made: &synonymMap{}}
	text := strings.Join(rules, "\n") + "\n"
	err := error(nil)
	if strings.EqualFold(s.format, "wordnet") {
		if e := p.parseWordnet(text); e != nil {
			err = eserr.IllegalArgument("failed to build synonyms").Wrap(e)
		}
	} else if e := p.parseSolr(text); e != nil {
		err = eserr.IllegalArgument("failed to build synonyms").Wrap(e)
	}
	return p.made, err
}

// pendingInput is a token that was read ahead.
type pendingInput struct {
	state      Token
	captured   bool
	keep       bool
	matched    bool
	consumed   bool
	start, end int
}

func (p *pendingInput) reset() { p.captured, p.consumed, p.keep, p.matched = false, true, false, false }

// pendingOutputs are the synonyms that stand at one place.
type pendingOutputs struct {
	list      []pendingOutput
	given     int
	increment int
}

type pendingOutput struct {
	text     string
	end      int // of the token, or -1
	spanning int
}

func (p *pendingOutputs) reset() { p.list, p.given, p.increment = p.list[:0], 0, 1 }

func (p *pendingOutputs) pull() pendingOutput {
	out := p.list[p.given]
	p.given++
	p.increment = 0
	if p.given == len(p.list) {
		p.reset()
	}
	return out
}

// synonymTokens works on a ring of places, as long as the longest rule.
//
// Server: org.apache.lucene.analysis.synonym.SynonymFilter.
type synonymTokens struct {
	filtering
	m                  *synonymMap
	inputs             []pendingInput
	outputs            []pendingOutputs
	nextRead           int
	nextWrite          int
	skip               int // places that are decided
	finished           bool
	lastStart, lastEnd int
}

func newSynonymTokens(in stream, m *synonymMap) *synonymTokens {
	return &synonymTokens{filtering: filtering{in}, m: m, inputs: make([]pendingInput, m.longest+1), outputs: make([]pendingOutputs, m.longest+1)}
}

func (f *synonymTokens) reset() {
	f.nextRead, f.nextWrite, f.skip, f.finished = 0, 0, 0, false
	for i := range f.inputs {
		f.inputs[i].reset()
		f.outputs[i].reset()
	}
	f.in.reset()
}

func (f *synonymTokens) roll(i int) int {
	if i++; i == len(f.inputs) {
		return 0
	}
	return i
}

func (f *synonymTokens) capture(t *Token) {
	p := &f.inputs[f.nextWrite]
	p.state.set(t)
	p.captured, p.consumed = true, false
	f.nextWrite = f.roll(f.nextWrite)
}

func (f *synonymTokens) next(t *Token) bool {
	for {
		for f.skip != 0 {
			if f.give(t) {
				return true
			}
		}
		if f.finished && f.nextRead == f.nextWrite {
			return f.giveLast(t)
		}
		f.parse(t)
	}
}

// advance goes to the next place.
func (f *synonymTokens) advance() {
	f.nextRead = f.roll(f.nextRead)
	f.skip--
}

// give gives the next token of the place; false if there is none.
func (f *synonymTokens) give(t *Token) bool {
	in, out := &f.inputs[f.nextRead], &f.outputs[f.nextRead]
	switch {
	case !in.consumed && (in.keep || !in.matched):
		if in.captured {
			t.set(&in.state)
		}
		in.reset()
		if len(out.list) > 0 {
			out.increment = 0
		} else {
			f.advance()
		}
		return true
	case out.given < len(out.list):
		in.reset()
		increment := out.increment
		o := out.pull()
		t.clear()
		t.Text = append(t.Text, o.text...)
		t.Type = typeSynonym
		if o.end < 0 {
			o.end = in.end
		}
		t.setOffset(in.start, o.end)
		t.PositionIncrement, t.PositionLength = increment, o.spanning
		if len(out.list) == 0 {
			f.advance()
		}
		return true
	}
	in.reset()
	f.advance()
	return false
}

// giveLast gives synonyms that stand behind the last token.
func (f *synonymTokens) giveLast(t *Token) bool {
	out := &f.outputs[f.nextRead]
	if out.given >= len(out.list) {
		return false
	}
	increment := out.increment
	o := out.pull()
	f.inputs[f.nextRead].reset()
	if len(out.list) == 0 {
		f.nextRead = f.roll(f.nextRead)
		f.nextWrite = f.nextRead
	}
	t.clear()
	t.Text = append(t.Text, o.text...)
	t.setOffset(f.lastStart, f.lastEnd)
	t.Type = typeSynonym
	t.PositionIncrement = increment
	return true
}

// parse looks for the longest rule that begins at the next token.
func (f *synonymTokens) parse(t *Token) {
	node, at, count := &f.m.root, f.nextRead, 0
	var match *synonymNode
	matchLength, matchEnd := 0, -1
	for {
		text, end, ok := f.look(t, at)
		if !ok {
			break
		}
		count++
		if node = node.step(text); node == nil {
			break
		}
		if node.final {
			match, matchLength, matchEnd = node, count, end
		}
		if len(node.next) == 0 {
			break
		}
		if f.nextRead == f.nextWrite {
			f.capture(t)
		}
		at = f.roll(at)
	}
	if f.nextRead == f.nextWrite && !f.finished {
		f.nextWrite = f.roll(f.nextWrite)
	}
	if match != nil {
		f.skip = matchLength
		f.add(match, matchLength, matchEnd)
	} else if f.nextRead != f.nextWrite {
		f.skip = 1
	}
}

// look gives the token at a place of the ring, which may have to be read.
func (f *synonymTokens) look(t *Token, at int) (text []byte, end int, ok bool) {
	if at != f.nextWrite {
		p := &f.inputs[at]
		return p.state.Text, p.end, true
	}
	if f.finished || !f.in.next(t) {
		f.finished = true
		return nil, 0, false
	}
	p := &f.inputs[f.nextWrite]
	p.start, p.end = t.StartOffset, t.EndOffset
	f.lastStart, f.lastEnd = p.start, p.end
	if f.nextRead != f.nextWrite {
		f.capture(t)
	} else {
		p.consumed = false
	}
	return t.Text, p.end, true
}

// add puts the synonyms of a rule at their places.
func (f *synonymTokens) add(rule *synonymNode, length, end int) {
	for _, words := range rule.outputs {
		at := f.nextRead
		for i, word := range words {
			o := pendingOutput{text: word, end: -1, spanning: 1}
			if len(words) == 1 && i == 0 {
				if o.end = end; rule.keep {
					o.spanning = length
				}
			}
			f.outputs[at].list = append(f.outputs[at].list, o)
			at = f.roll(at)
		}
	}
	at := f.nextRead
	for range length {
		f.inputs[at].keep = f.inputs[at].keep || rule.keep
		f.inputs[at].matched = true
		at = f.roll(at)
	}
}
