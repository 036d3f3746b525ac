package dates

// builder puts nodes together, as Java's DateTimeFormatterBuilder does: numbers
// in a row share their digits.
type builder struct {
	parts []*part // open sequences, the innermost last
	padTo int
	// padded says that a number with blanks before it is followed by another one,
	// which the server's Java can't do.
	padded bool
}

// part is a sequence that is being built.
type part struct {
	nodes  []node
	active int // the number that leaves digits to those after it; -1: none
}

// numeric is a node that reads a number and may share digits.
type numeric interface {
	node
	width() (n int, fixed bool)
	subsequentWidth(n int) // n more digits belong to later numbers
	fix()                  // its width is fixed
}

func (n *number) width() (int, bool) {
	return n.max, n.min == n.max && n.sign == signNotNegative
}
func (n *number) subsequentWidth(w int) { n.subsequent += w }
func (n *number) fix()                  { n.subsequent = -1 }

func (n *fraction) width() (int, bool)    { return n.max, n.min == n.max && !n.point }
func (n *fraction) subsequentWidth(w int) {}
func (n *fraction) fix()                  {}

func newBuilder() *builder { return &builder{parts: []*part{{active: -1}}} }

func (b *builder) top() *part { return b.parts[len(b.parts)-1] }

// add appends a node that ends a row of numbers.
func (b *builder) add(n node) *builder {
	b.top().active = -1
	b.append(n)
	return b
}

func (b *builder) append(n node) int {
	if b.padTo > 0 {
		n = padded{n, b.padTo}
		b.padTo = 0
	}
	p := b.top()
	p.nodes = append(p.nodes, n)
	return len(p.nodes) - 1
}

// addNumber appends a number that may share digits with the one before it.
func (b *builder) addNumber(n numeric) *builder {
	p := b.top()
	if p.active < 0 {
		p.active = b.append(n)
		return b
	}
	base, ok := p.nodes[p.active].(numeric)
	if _, pads := p.nodes[p.active].(padded); pads {
		b.padded = true
	}
	width, fixed := n.width()
	if fixed && ok {
		base.subsequentWidth(width)
		n.fix()
		b.append(n)
		return b
	}
	if ok {
		base.fix()
	}
	p.active = b.append(n)
	return b
}

// value appends a number of min to max digits.
func (b *builder) value(f field, min, max int, sign signStyle) *builder {
	return b.addNumber(&number{f: f, min: min, max: max, sign: sign})
}

// digits appends a number of a fixed width.
func (b *builder) digits(f field, width int) *builder {
	return b.value(f, width, width, signNotNegative)
}

// any appends a number of any width.
func (b *builder) any(f field) *builder { return b.value(f, 1, 19, signNormal) }

func (b *builder) fraction(f field, min, max int, point bool) *builder {
	n := &fraction{f: f, min: min, max: max, point: point}
	if min == max && !point {
		return b.addNumber(n)
	}
	return b.add(n)
}

func (b *builder) text(s string) *builder {
	if s == "" {
		return b
	}
	return b.add(literal(s))
}

func (b *builder) optionalStart() *builder {
	b.top().active = -1
	b.parts = append(b.parts, &part{active: -1})
	return b
}

func (b *builder) optionalEnd() *builder {
	p := b.top()
	b.parts = b.parts[:len(b.parts)-1]
	if len(p.nodes) > 0 {
		b.add(&sequence{nodes: p.nodes, optional: true})
	}
	return b
}

// optional appends a part that may be missing.
func (b *builder) optional(build func(b *builder)) *builder {
	b.optionalStart()
	build(b)
	return b.optionalEnd()
}

// build is the whole format.
func (b *builder) build() *sequence {
	for len(b.parts) > 1 {
		b.optionalEnd()
	}
	return &sequence{nodes: b.parts[0].nodes}
}
