package automaton

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// Automaton is a compiled expression. It may be used by many goroutines at a time.
type Automaton struct {
	starts []rune // where each class of characters begins
	ascii  [utf8.RuneSelf]uint16
	next   []int32 // by state and class; -1: no match any more
	accept []bool
	prefix string
}

// maxExprs bounds what derivatives may make of an expression.
const maxExprs = 200000

// Compile compiles an expression. Its automaton may have at most maxStates states.
// folded means that the case of ASCII letters does not count.
func Compile(pattern string, flags Flags, folded bool, maxStates int) (*Automaton, error) {
	x := newExprs()
	p := &parser{text: pattern, flags: flags, folded: folded, x: x}
	root, err := p.parse()
	if err != nil {
		return nil, err
	}
	a := &Automaton{starts: classes(x)}
	if x.over || !a.build(x, root, maxStates) {
		return nil, &TooComplex{pattern, maxStates}
	}
	for c := range a.ascii {
		a.ascii[c] = uint16(a.search(rune(c)))
	}
	a.prune()
	a.prefix = a.common()
	return a, nil
}

// classes cuts the characters where any range of the expression begins or ends.
func classes(x *exprs) []rune {
	starts := []rune{0}
	for _, e := range x.all {
		if e.op == opChars {
			starts = append(starts, e.lo, e.hi+1)
		}
	}
	slices.Sort(starts)
	return slices.Compact(starts)
}

func (a *Automaton) search(r rune) int {
	i, ok := slices.BinarySearch(a.starts, r)
	if !ok {
		i--
	}
	return i
}

// build makes a state of every derivative.
func (a *Automaton) build(x *exprs, root, maxStates int) bool {
	state := map[int]int32{root: 0}
	list := []int{root}
	for s := 0; s < len(list); s++ {
		a.accept = append(a.accept, x.all[list[s]].nullable)
		for _, r := range a.starts {
			d := x.derive(list[s], r)
			if x.over {
				return false
			}
			if d == nothing {
				a.next = append(a.next, -1)
				continue
			}
			to, ok := state[d]
			if !ok {
				if len(list) >= max(maxStates, 1) || x.over {
					return false
				}
				to = int32(len(list))
				state[d] = to
				list = append(list, d)
			}
			a.next = append(a.next, to)
		}
	}
	return true
}

// prune cuts the ways to states from which no match can be reached.
func (a *Automaton) prune() {
	n := len(a.starts)
	live := slices.Clone(a.accept)
	for changed := true; changed; {
		changed = false
		for s := len(live) - 1; s >= 0; s-- {
			if live[s] {
				continue
			}
			for _, to := range a.next[s*n : (s+1)*n] {
				if to >= 0 && live[to] {
					live[s], changed = true, true
					break
				}
			}
		}
	}
	for i, to := range a.next {
		if to >= 0 && !live[to] {
			a.next[i] = -1
		}
	}
}

// common is the text that all matches begin with.
func (a *Automaton) common() string {
	var b strings.Builder
	n := len(a.starts)
	for s, steps := int32(0), 0; !a.accept[s] && steps < 100; steps++ {
		only := -1
		for c, to := range a.next[int(s)*n : (int(s)+1)*n] {
			if to < 0 {
				continue
			}
			if only >= 0 {
				return b.String()
			}
			only = c
		}
		if only < 0 || only+1 >= n || a.starts[only+1] != a.starts[only]+1 {
			break
		}
		b.WriteRune(a.starts[only])
		s = a.next[int(s)*n+only]
	}
	return b.String()
}

// Prefix is the text that all matches begin with.
func (a *Automaton) Prefix() string { return a.prefix }

// Match tells whether a text matches as a whole.
func (a *Automaton) Match(t []byte) bool {
	ok, _ := a.Walk(t)
	return ok
}

// Walk is Match. Where no text matches that begins with the first bytes of this
// one, dead is how many bytes that is; else 0.
func (a *Automaton) Walk(t []byte) (ok bool, dead int) {
	n := len(a.starts)
	s, at := 0, 0
	for at < len(t) {
		var class int
		if c := t[at]; c < utf8.RuneSelf {
			class = int(a.ascii[c])
			at++
		} else {
			r, size := utf8.DecodeRune(t[at:])
			class = a.search(r)
			at += size
			if r == utf8.RuneError && a.next[s*n+class] < 0 {
				return false, 0 // the bytes may be the beginning of another character
			}
		}
		to := a.next[s*n+class]
		if to < 0 {
			return false, at
		}
		s = int(to)
	}
	return a.accept[s], 0
}
