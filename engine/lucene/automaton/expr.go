package automaton

import (
	"slices"
	"strconv"
	"strings"
)

// op is the kind of an expression.
type op uint8

const (
	opNothing op = iota
	opEpsilon
	opChars
	opConcat
	opUnion
	opInter
	opNot
	opRepeat
)

// The expressions that are always there.
const (
	nothing = 0
	epsilon = 1
)

// unbounded is a repetition without end.
const unbounded = -1

// expr is an expression over others, which are numbered.
type expr struct {
	op       op
	a, b     int
	list     []int // of unions and intersections, in order
	lo, hi   rune
	min, max int
	nullable bool
}

// exprs keeps each expression once.
type exprs struct {
	all  []expr
	seen map[string]int

	derived map[[2]int]int // by expression and character
	size    int            // of all lists
	over    bool           // there are too many: what is made now means nothing
}

func newExprs() *exprs {
	x := &exprs{seen: map[string]int{}, derived: map[[2]int]int{}}
	x.all = []expr{{op: opNothing}, {op: opEpsilon, nullable: true}}
	return x
}

func (x *exprs) add(key string, e expr) int {
	if i, ok := x.seen[key]; ok {
		return i
	}
	if x.size += len(e.list); len(x.all)+x.size > maxExprs {
		x.over = true
		return nothing
	}
	x.all = append(x.all, e)
	x.seen[key] = len(x.all) - 1
	return len(x.all) - 1
}

func (x *exprs) chars(lo, hi rune) int {
	return x.add("c"+strconv.Itoa(int(lo))+"-"+strconv.Itoa(int(hi)), expr{op: opChars, lo: lo, hi: hi})
}

func (x *exprs) concat(a, b int) int {
	switch {
	case a == nothing || b == nothing:
		return nothing
	case a == epsilon:
		return b
	case b == epsilon:
		return a
	}
	if e := x.all[a]; e.op == opConcat { // to the right, so that equal ones look the same
		return x.concat(e.a, x.concat(e.b, b))
	}
	return x.add("."+strconv.Itoa(a)+","+strconv.Itoa(b),
		expr{op: opConcat, a: a, b: b, nullable: x.all[a].nullable && x.all[b].nullable})
}

// members puts the members of two unions, or intersections, together.
func (x *exprs) members(o op, a, b int) []int {
	var list []int
	for _, i := range [...]int{a, b} {
		if x.all[i].op == o {
			list = append(list, x.all[i].list...)
		} else {
			list = append(list, i)
		}
	}
	slices.Sort(list)
	return slices.Compact(list)
}

func keyOf(mark string, list []int) string {
	var b strings.Builder
	b.WriteString(mark)
	for _, i := range list {
		b.WriteString(strconv.Itoa(i) + ",")
	}
	return b.String()
}

func (x *exprs) union(a, b int) int {
	switch {
	case a == nothing || a == b:
		return b
	case b == nothing:
		return a
	case x.isAll(a):
		return a
	case x.isAll(b):
		return b
	}
	list := x.members(opUnion, a, b)
	if len(list) == 1 {
		return list[0]
	}
	nullable := slices.ContainsFunc(list, func(i int) bool { return x.all[i].nullable })
	return x.add(keyOf("|", list), expr{op: opUnion, list: list, nullable: nullable})
}

func (x *exprs) inter(a, b int) int {
	switch {
	case a == nothing || b == nothing:
		return nothing
	case a == b || x.isAll(a):
		return b
	case x.isAll(b):
		return a
	}
	list := x.members(opInter, a, b)
	if len(list) == 1 {
		return list[0]
	}
	nullable := !slices.ContainsFunc(list, func(i int) bool { return !x.all[i].nullable })
	return x.add(keyOf("&", list), expr{op: opInter, list: list, nullable: nullable})
}

// isAll tells whether an expression is the complement of nothing.
func (x *exprs) isAll(a int) bool { return x.all[a].op == opNot && x.all[a].a == nothing }

func (x *exprs) not(a int) int {
	if x.all[a].op == opNot {
		return x.all[a].a
	}
	return x.add("~"+strconv.Itoa(a), expr{op: opNot, a: a, nullable: !x.all[a].nullable})
}

func (x *exprs) repeat(a, low, high int) int {
	switch {
	case high == 0 || a == epsilon:
		return epsilon
	case a == nothing && low > 0:
		return nothing
	case a == nothing:
		return epsilon
	case low == 1 && high == 1:
		return a
	}
	if x.all[a].nullable {
		low = 0
	}
	if e := x.all[a]; e.op == opRepeat && e.min == 0 && e.max == unbounded {
		return a
	}
	return x.add("*"+strconv.Itoa(a)+","+strconv.Itoa(low)+","+strconv.Itoa(high),
		expr{op: opRepeat, a: a, min: low, max: high, nullable: low == 0})
}

// interval is the whole numbers of a range. With a width they have leading zeros;
// without one they may have any number of them.
func (x *exprs) interval(from, to int64, width int) int {
	if from < 0 {
		from = 0
	}
	e := nothing
	zeros := epsilon
	if width == 0 {
		zeros = x.repeat(x.chars('0', '0'), 0, unbounded)
	}
	low := from
	for low <= to {
		// Blocks of the same length whose last digits are free.
		free, size := 0, int64(1)
		for low%(size*10) == 0 && low+size*10-1 <= to && size < 1e9 && (low > 0 || size*10 <= to+1 && width > 0) {
			size *= 10
			free++
		}
		e = x.union(e, x.block(low, free, width))
		low += size
	}
	return x.concat(zeros, e)
}

// block is a number whose last digits are any.
func (x *exprs) block(n int64, free, width int) int {
	text := strconv.FormatInt(n, 10)
	for len(text) < width {
		text = "0" + text
	}
	if len(text) < free {
		free = len(text)
	}
	e := epsilon
	for range free {
		e = x.concat(x.chars('0', '9'), e)
	}
	fixed := text[:len(text)-free]
	for i := len(fixed) - 1; i >= 0; i-- {
		r := rune(fixed[i])
		e = x.concat(x.chars(r, r), e)
	}
	return e
}

// derive is what is left of an expression behind a character.
func (x *exprs) derive(i int, r rune) int {
	at := [2]int{i, int(r)}
	d, ok := x.derived[at]
	if !ok && !x.over {
		if len(x.derived) > maxDerived {
			x.over = true
			return nothing
		}
		d = x.newDerivative(x.all[i], r)
		x.derived[at] = d
	}
	return d
}

// maxDerived bounds the derivatives that are kept.
const maxDerived = 400000

func (x *exprs) newDerivative(e expr, r rune) int {
	switch e.op {
	case opChars:
		if r >= e.lo && r <= e.hi {
			return epsilon
		}
	case opConcat:
		left := x.concat(x.derive(e.a, r), e.b)
		if x.all[e.a].nullable {
			return x.union(left, x.derive(e.b, r))
		}
		return left
	case opUnion:
		out := nothing
		for _, m := range e.list {
			out = x.union(out, x.derive(m, r))
		}
		return out
	case opInter:
		out := x.derive(e.list[0], r)
		for _, m := range e.list[1:] {
			out = x.inter(out, x.derive(m, r))
		}
		return out
	case opNot:
		return x.not(x.derive(e.a, r))
	case opRepeat:
		high := e.max
		if high != unbounded {
			high--
		}
		return x.concat(x.derive(e.a, r), x.repeat(e.a, max(e.min-1, 0), high))
	}
	return nothing
}
