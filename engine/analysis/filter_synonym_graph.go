package analysis

// graphOutput is a token that waits to be given: one of the input, or a synonym.
type graphOutput struct {
	state    *Token // nil for a synonym
	text     string
	from, to int // nodes
}

// synonymGraphTokens gives synonyms of several words as paths beside the words.
//
// Server: org.apache.lucene.analysis.synonym.SynonymGraphFilter.
type synonymGraphTokens struct {
	filtering
	m *synonymMap

	ahead              []*Token // tokens that were read ahead
	base               int      // the number of the first of them
	nextRead           int
	nextWrite          int
	live               bool // the current token was not kept yet
	finished           bool
	outputs            []graphOutput
	nextNode, lastNode int
	matchStart         int
	matchEnd           int
}

func (f *synonymGraphTokens) reset() {
	f.ahead, f.base, f.nextRead, f.nextWrite = nil, 0, 0, 0
	f.live, f.finished, f.outputs = false, false, f.outputs[:0]
	f.nextNode, f.lastNode, f.matchStart, f.matchEnd = 0, -1, -1, -1
	f.in.reset()
}

func (f *synonymGraphTokens) next(t *Token) bool {
	if len(f.outputs) > 0 || f.parse(t) {
		f.release(t)
		return true
	}
	if f.nextRead == f.nextWrite {
		if f.finished {
			return false
		}
		f.live = false
	} else {
		t.set(f.ahead[f.nextRead-f.base])
		f.nextRead++
		f.free()
	}
	f.lastNode += t.PositionIncrement
	f.nextNode = f.lastNode + t.PositionLength
	return true
}

// free forgets tokens that are given.
func (f *synonymGraphTokens) free() {
	n := min(f.nextRead-f.base, len(f.ahead))
	f.ahead = f.ahead[n:]
	f.base += n
}

func (f *synonymGraphTokens) release(t *Token) {
	o := f.outputs[0]
	f.outputs = f.outputs[1:]
	if o.state != nil {
		t.set(o.state)
	} else {
		t.clear()
		t.Text = append(t.Text, o.text...)
		t.setOffset(f.matchStart, f.matchEnd)
		t.Type = typeSynonym
	}
	t.PositionIncrement = o.from - f.lastNode
	f.lastNode = o.from
	t.PositionLength = o.to - o.from
}

func (f *synonymGraphTokens) capture(t *Token) {
	f.live = false
	f.nextWrite++
	f.ahead = append(f.ahead, t.clone())
}

// parse looks for the longest rule that begins at the next token.
func (f *synonymGraphTokens) parse(t *Token) bool {
	node, at, count := &f.m.root, f.nextRead, 0
	var match *synonymNode
	matchLength, captureLast := 0, false
	f.matchStart = -1
	for {
		text, start, end, ok := f.look(t, at)
		if !ok {
			break
		}
		at++
		if f.matchStart < 0 {
			f.matchStart = start
		}
		count++
		if node = node.step(text); node == nil {
			break
		}
		if node.final {
			match, matchLength = node, count
			f.matchEnd = end
		}
		if len(node.next) == 0 {
			break
		}
		captureLast = true
		if f.live {
			f.capture(t)
		}
	}
	if captureLast && f.live && !f.finished {
		f.capture(t)
	}
	if match == nil {
		return false
	}
	if f.live {
		f.capture(t)
	}
	f.add(match, matchLength)
	f.nextRead += matchLength
	f.free()
	return true
}

// look gives a token by its number, which may have to be read.
func (f *synonymGraphTokens) look(t *Token, at int) (text []byte, start, end int, ok bool) {
	if at < f.base+len(f.ahead) {
		p := f.ahead[at-f.base]
		return p.Text, p.StartOffset, p.EndOffset, true
	}
	if f.finished || !f.in.next(t) {
		f.finished = true
		return nil, 0, 0, false
	}
	f.live = true
	return t.Text, t.StartOffset, t.EndOffset, true
}

// add lines up the tokens of a rule: the first of every path, then the rest of
// each.
func (f *synonymGraphTokens) add(rule *synonymNode, length int) {
	nodes := 0
	if rule.keep {
		nodes = length - 1
	}
	for _, path := range rule.outputs {
		nodes += len(path) - 1
	}
	from := f.nextNode
	to := from + nodes + 1
	used := 0
	first := func(words int) int {
		if words == 1 {
			return to
		}
		node := f.nextNode + used + 1
		used += words - 1
		return node
	}
	for _, path := range rule.outputs {
		f.outputs = append(f.outputs, graphOutput{text: path[0], from: from, to: first(len(path))})
	}
	input := f.ahead[f.nextRead-f.base:]
	if rule.keep {
		f.outputs = append(f.outputs, graphOutput{state: input[0], from: from, to: first(length)})
	}
	f.nextNode = to
	for i, path := range rule.outputs {
		f.rest(i, len(path), to, func(n int) graphOutput { return graphOutput{text: path[n]} })
	}
	if rule.keep {
		f.rest(len(rule.outputs), length, to, func(n int) graphOutput { return graphOutput{state: input[n]} })
	}
}

// rest lines up the words of a path behind its first.
func (f *synonymGraphTokens) rest(path, words, to int, word func(n int) graphOutput) {
	last := f.outputs[path].to
	for n := 1; n < words; n++ {
		o := word(n)
		o.from, o.to = last, last+1
		if n == words-1 {
			o.to = to
		}
		f.outputs = append(f.outputs, o)
		last++
	}
}
