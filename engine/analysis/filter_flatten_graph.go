package analysis

import "slices"

// flattenGraph makes a graph of tokens one that an index can hold.
//
// Server: FlattenGraphTokenFilterFactory, org.apache.lucene.analysis.core.FlattenGraphFilter.
func flattenGraph(c *config) filterSpec {
	return filterSpec{name: c.name, open: func(in stream) stream { return &flatTokens{filtering: filtering{in}} }}
}

// flatNode is a node of the graph that comes in.
type flatNode struct {
	tokens []*Token
	node   int // -1 while nothing leads here
	far    int // the farthest node that a token of it leads to
	out    int
	given  int
}

// outNode is a node of what goes out: one or several of those that come in.
type outNode struct {
	inputs     []int
	given      int
	start, end int // offsets, or -1
}

type flatTokens struct {
	filtering
	nodes         map[int]*flatNode
	outs          map[int]*outNode
	lastOut       int // the highest number of outs
	from          int
	out, previous int
	done          bool
	increment     int // at the end
	offset        int
	lastStart     int
}

func (f *flatTokens) reset() {
	f.nodes = map[int]*flatNode{0: {node: 0, far: -1}}
	f.outs = map[int]*outNode{0: {inputs: []int{0}, end: -1}}
	f.from, f.out, f.previous, f.lastOut = -1, 0, -1, 0
	f.done, f.increment, f.offset, f.lastStart = false, -1, -1, 0
	f.in.reset()
}

func (f *flatTokens) node(n int) *flatNode {
	if f.nodes[n] == nil {
		f.nodes[n] = &flatNode{node: -1, far: -1, out: -1}
	}
	return f.nodes[n]
}

func (f *flatTokens) outNode(n int) *outNode {
	if f.outs[n] == nil {
		f.outs[n] = &outNode{start: -1, end: -1}
	}
	f.lastOut = max(f.lastOut, n)
	return f.outs[n]
}

func (f *flatTokens) next(t *Token) bool {
	for {
		if f.release(t) {
			return true
		}
		if f.done {
			return false
		}
		if f.in.next(t) {
			f.add(t)
			continue
		}
		f.in.end(t)
		f.increment, f.offset, f.done = t.PositionIncrement, t.EndOffset, true
	}
}

func (f *flatTokens) add(t *Token) {
	f.from += t.PositionIncrement
	to := f.from + t.PositionLength
	src := f.node(f.from)
	if src.node < 0 {
		src.node, src.out = f.from, f.lastOut+1
		o := f.outNode(src.out)
		o.inputs = append(o.inputs, f.from)
		o.start = t.StartOffset
	} else if o := f.outNode(src.out); o.start < 0 || t.StartOffset > o.start {
		o.start = max(t.StartOffset, o.start)
	}
	src.tokens = append(src.tokens, t.clone())
	src.far = max(src.far, to)
	dest := f.node(to)
	if dest.node < 0 {
		dest.node = to
	}
	if end := src.out + 1; end > dest.out {
		if dest.out >= 0 {
			o := f.outNode(dest.out)
			if i := slices.Index(o.inputs, to); i >= 0 {
				o.inputs = slices.Delete(o.inputs, i, i+1)
			}
		}
		f.outNode(end).inputs = append(f.outNode(end).inputs, to)
		dest.out = end
	}
	if o := f.outNode(dest.out); o.end < 0 || t.EndOffset < o.end {
		o.end = t.EndOffset
	}
}

// release gives a token whose node no later token can change.
func (f *flatTokens) release(t *Token) bool {
	for f.out < f.lastOut {
		o := f.outNode(f.out)
		if len(o.inputs) == 0 {
			f.out++
			continue
		}
		far := -1
		for _, n := range o.inputs {
			far = max(far, f.node(n).far)
		}
		if far > f.from && !f.done {
			return false
		}
		n := f.node(o.inputs[o.given])
		if len(n.tokens) == 0 {
			f.leave(o)
			continue
		}
		f.give(t, o, n)
		return true
	}
	return false
}

func (f *flatTokens) give(t *Token, o *outNode, n *flatNode) {
	t.set(n.tokens[n.given])
	t.PositionIncrement = f.out - f.previous
	to := f.node(n.node + t.PositionLength)
	t.PositionLength = to.out - f.out
	f.previous = f.out
	n.given++
	start := max(f.lastStart, o.start)
	t.setOffset(start, max(start, f.outNode(to.out).end))
	f.lastStart = start
	if n.given == len(n.tokens) {
		if o.given++; o.given == len(o.inputs) {
			f.leave(o)
		}
	}
}

// leave goes to the next node; what lies behind is forgotten.
func (f *flatTokens) leave(o *outNode) {
	delete(f.outs, f.out)
	for n := range f.nodes {
		if n < o.inputs[0] {
			delete(f.nodes, n)
		}
	}
	f.out++
}

func (f *flatTokens) end(t *Token) {
	if !f.done {
		f.in.end(t)
		return
	}
	t.clear()
	t.PositionIncrement = f.increment
	t.setOffset(f.offset, f.offset)
}
