package translit

import (
	"bytes"
	"compress/flate"
	_ "embed" // the rules
	"io"
	"strings"
	"sync"
)

//go:embed data/translit.bin
var packed []byte

// library is the packed rules: sets and nodes are read at once, rules when a
// transliteration needs them.
type library struct {
	sets  []*charSet
	rules [][]byte
	nodes []node
	names map[string]int // of nodes, in small letters
}

// node describes one transliteration.
type node struct {
	only     *charSet
	kind     int
	rules    int   // by rules
	children []int // compound
	width    int   // of any: plus one; 0 for none
	target   string
	from     map[string]int
	class    string // built in
	id       string
}

const (
	nodeRules = iota
	nodeCompound
	nodeAny
	nodeBuiltin
)

var theLibrary = sync.OnceValue(func() *library {
	data, _ := io.ReadAll(flate.NewReader(bytes.NewReader(packed)))
	r := &reader{data}
	l := &library{names: map[string]int{}}
	for range r.count() {
		l.sets = append(l.sets, r.set())
	}
	for range r.count() {
		l.rules = append(l.rules, r.bytes())
	}
	for range r.count() {
		l.nodes = append(l.nodes, r.node(l))
	}
	for range r.count() {
		name := string(r.bytes())
		l.names[strings.ToLower(name)] = r.int()
	}
	return l
})

// reader reads packed data. Data that is cut short reads as zeros.
type reader struct{ data []byte }

func (r *reader) int() int {
	v, shift := 0, 0
	for len(r.data) > 0 {
		b := r.data[0]
		r.data = r.data[1:]
		v |= int(b&0x7F) << shift
		if shift += 7; b < 0x80 {
			break
		}
	}
	return v
}

func (r *reader) signed() int {
	v := r.int()
	if v&1 == 1 {
		return -(v + 1) / 2
	}
	return v / 2
}

func (r *reader) count() int { return min(r.int(), len(r.data)) }

func (r *reader) bytes() []byte {
	n := r.count()
	b := r.data[:n]
	r.data = r.data[n:]
	return b
}

func (r *reader) set() *charSet {
	s := &charSet{}
	last := rune(0)
	for range r.count() {
		from := last + rune(r.int())
		last = from + rune(r.int())
		s.ranges = append(s.ranges, [2]rune{from, last})
	}
	for range r.count() {
		s.texts = append(s.texts, []rune(string(r.bytes())))
	}
	return s
}

func (r *reader) node(l *library) node {
	var n node
	if i := r.int(); i > 0 {
		n.only = l.sets[i-1]
	}
	switch n.kind = r.int(); n.kind {
	case nodeRules:
		n.rules = r.int()
	case nodeCompound:
		for range r.count() {
			n.children = append(n.children, r.int())
		}
	case nodeAny:
		n.width = r.int()
		n.target = string(r.bytes())
		n.from = map[string]int{}
		for range r.count() {
			script := string(r.bytes())
			n.from[script] = r.int()
		}
	default:
		n.class, n.id, _ = strings.Cut(string(r.bytes()), " ")
	}
	return n
}

func (r *reader) pattern() pattern {
	p := make(pattern, r.count())
	for i := range p {
		if v := r.int(); v&1 == 1 {
			p[i].obj = v >> 1
		} else {
			p[i] = part{rune(v >> 1), -1}
		}
	}
	return p
}

func (r *reader) replacer() replacer {
	return replacer{out: r.pattern(), cursor: r.signed(), moves: r.int() == 1}
}

func (r *reader) optional() (pattern, bool) {
	if r.int() == 0 {
		return nil, false
	}
	return r.pattern(), true
}

// ruleSet reads rules.
func (b *opener) ruleSet(data []byte) *ruleSet {
	r := &reader{data}
	s := &ruleSet{}
	for range r.count() {
		s.objects = append(s.objects, b.object(r))
	}
	for range r.count() {
		flags := r.int()
		x := rule{atStart: flags&1 != 0, atEnd: flags&2 != 0}
		x.before, x.hasBefore = r.optional()
		x.key, x.hasKey = r.optional()
		x.after, x.hasAfter = r.optional()
		x.replacer = r.replacer()
		s.rules = append(s.rules, x)
	}
	s.order()
	return s
}

func (b *opener) object(r *reader) object {
	o := object{kind: r.int()}
	switch o.kind {
	case objSet:
		o.set = b.lib.sets[r.int()]
	case objMatcher:
		o.pattern = r.pattern()
		r.int()
	case objQuantifier:
		o.least, o.most, o.inner = r.int(), r.int(), r.int()
	case objReplacer:
		o.replacer = r.replacer()
	case objFunction:
		o.function = b.node(r.int(), nil)
		o.inner = r.int()
	}
	return o
}
