package xcontent

// pathMatcher matches dotted paths, character by character, against patterns in
// which '*' stands for any characters, and against everything below what they
// name. It holds the patterns as one list of operations: for each pattern its
// characters, then opEnd and opBelow.
type pathMatcher struct {
	ops    []rune
	starts []int
}

// Operations that are no characters.
const (
	opAny   rune = -1 - iota // any characters
	opEnd                    // the path is what the pattern names
	opBelow                  // the path is below that
)

func newPathMatcher(patterns []string) *pathMatcher {
	m := &pathMatcher{}
	for _, p := range patterns {
		m.starts = append(m.starts, len(m.ops))
		for _, c := range p {
			if c == '*' {
				c = opAny
			}
			m.ops = append(m.ops, c)
		}
		m.ops = append(m.ops, opEnd, opBelow)
	}
	return m
}

// pathRun is one use of a matcher.
type pathRun struct {
	*pathMatcher
	seen []int // for each operation the step in which it was last reached
	step int
}

func (m *pathMatcher) run() *pathRun { return &pathRun{pathMatcher: m, seen: make([]int, len(m.ops))} }

// pathState is the set of operations reached. No path goes on from an empty one.
type pathState []int

func (r *pathRun) start() pathState {
	r.step++
	var s pathState
	for _, at := range r.starts {
		s = r.add(s, at)
	}
	return s
}

// add puts an operation into the set, and those that opAny opens by standing for
// no character.
func (r *pathRun) add(s pathState, at int) pathState {
	for ; r.seen[at] != r.step; at++ {
		r.seen[at] = r.step
		s = append(s, at)
		if r.ops[at] != opAny {
			break
		}
	}
	return s
}

// next is the state after text. It leaves s as it is.
func (r *pathRun) next(s pathState, text string) pathState {
	var spare pathState
	for i, c := range text {
		if len(s) == 0 {
			return nil
		}
		r.step++
		to := spare[:0]
		for _, at := range s {
			switch op := r.ops[at]; {
			case op == opBelow, op == opAny:
				to = r.add(to, at)
			case op == c, op == opEnd && c == '.':
				to = r.add(to, at+1)
			}
		}
		if spare = nil; i > 0 {
			spare = s
		}
		s = to
	}
	return s
}

// accepts tells whether a pattern names the path so far, or something above it.
func (r *pathRun) accepts(s pathState) bool {
	for _, at := range s {
		if r.ops[at] == opEnd || r.ops[at] == opBelow {
			return true
		}
	}
	return false
}
