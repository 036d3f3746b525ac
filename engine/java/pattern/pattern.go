// Package pattern runs regular expressions of Java. An expression is rewritten:
// where Go's own engine finds the same, it runs, in linear time; otherwise a
// backtracking engine does, and it is stopped when it takes too long. Two oddities
// of Java are not there: empty matches between the halves of a character, and a \b{g}
// that starts from the end of an optional group that came before it.
package pattern

import (
	"errors"
	"regexp"
	"regexp/syntax"
	"strings"
	"sync"
	"time"
	"unicode/utf8"

	"github.com/dlclark/regexp2/v2"
)

// Timeout is how long an expression may look at one text.
const Timeout = time.Second

// ErrTimeout says that an expression took longer.
var ErrTimeout = errors.New("regular expression takes too long")

// Flags change what an expression means, as those of java.util.regex.Pattern.
type Flags uint

// The flags.
const (
	CaseInsensitive Flags = 1 << iota
	Multiline
	DotAll
	UnicodeCase
	UnixLines
	Literal
	Comments
	UnicodeClass
)

// Pattern is a compiled expression. It may be used by many goroutines.
type Pattern struct {
	source string
	groups int
	names  map[string]int
	expr   string // rewritten
	find   engine
	whole  func() (engine, error)
}

// Compile reads an expression. An error is a *SyntaxError.
func Compile(source string, flags Flags) (*Pattern, error) {
	c := compiler{src: []rune(source), source: source, flags: flags, names: map[string]int{}}
	expr, err := c.compile()
	if err != nil {
		return nil, err
	}
	p := &Pattern{source: source, groups: c.groups, names: c.names, expr: expr}
	if p.find, err = newEngine(expr, c.fancy); err != nil {
		return nil, &SyntaxError{Description: "Cannot be compiled", Index: -1, Pattern: source}
	}
	p.whole = sync.OnceValues(func() (engine, error) { return newEngine(`\A(?:`+expr+`)\z`, c.fancy) })
	return p, nil
}

// String is the expression as it was given.
func (p *Pattern) String() string { return p.source }

// Groups is the number of groups besides the whole match.
func (p *Pattern) Groups() int { return p.groups }

// Each calls f for every match, one behind the other, with the places of the
// match and its groups in bytes, -1 for a group that is not part of it, until f
// returns false.
func (p *Pattern) Each(text string, f func(m []int) bool) error { return p.find.each(whole(text), f) }

// Find gives the first match.
func (p *Pattern) Find(text string) (m []int, err error) {
	err = p.Each(text, func(found []int) bool {
		m = found
		return false
	})
	return m, err
}

// Matches tells whether the expression matches all of a text.
func (p *Pattern) Matches(text string) (ok bool, err error) {
	e, err := p.whole()
	if err != nil {
		return false, err
	}
	err = e.each(whole(text), func([]int) bool {
		ok = true
		return false
	})
	return ok, err
}

// whole puts a character for private use in the place of each surrogate that stands
// alone, in three bytes, which the engines would take for three characters.
func whole(text string) string {
	at := strings.IndexByte(text, 0xED)
	if at < 0 || utf8.ValidString(text) {
		return text
	}
	out := []byte(text)
	for i := at; i+2 < len(out); i++ {
		if out[i] == 0xED && out[i+1]&0xE0 == 0xA0 && out[i+2]&0xC0 == 0x80 {
			out[i], out[i+1] = 0xEE, out[i+1]&^0x20
		}
	}
	return string(out)
}

// engine finds matches.
type engine interface {
	each(text string, f func(m []int) bool) error
}

// newEngine prefers Go's engine. It skips empty matches behind others, which
// Java does not: expressions that can be empty go to the other one.
func newEngine(expr string, fancy bool) (engine, error) {
	if !fancy {
		tree, err := syntax.Parse(expr, syntax.Perl)
		if err == nil && (leastLength(tree) > 0 || strings.HasPrefix(expr, `\A`)) {
			if re, err := regexp.Compile(expr); err == nil {
				return linear{re}, nil
			}
		}
	}
	re, err := regexp2.Compile(expr)
	if err != nil {
		return nil, err
	}
	re.MatchTimeout = Timeout
	return backtracking{re}, nil
}

// leastLength is how long a match is at least; anything but 0 will do.
func leastLength(tree *syntax.Regexp) int {
	switch tree.Op {
	case syntax.OpLiteral:
		return len(tree.Rune)
	case syntax.OpCharClass, syntax.OpAnyChar, syntax.OpAnyCharNotNL:
		return 1
	case syntax.OpCapture, syntax.OpPlus:
		return leastLength(tree.Sub[0])
	case syntax.OpRepeat:
		return tree.Min * leastLength(tree.Sub[0])
	case syntax.OpConcat:
		n := 0
		for _, sub := range tree.Sub {
			n += leastLength(sub)
		}
		return n
	case syntax.OpAlternate:
		n := leastLength(tree.Sub[0])
		for _, sub := range tree.Sub[1:] {
			n = min(n, leastLength(sub))
		}
		return n
	}
	return 0
}

type linear struct{ *regexp.Regexp }

func (e linear) each(text string, f func(m []int) bool) error {
	// The package has no search from a place on that still sees what is before:
	// matches are taken in batches that grow.
	for n, done := 1, 0; ; n *= 16 {
		all := e.FindAllStringSubmatchIndex(text, n)
		for _, m := range all[done:] {
			if !f(m) {
				return nil
			}
		}
		if len(all) < n {
			return nil
		}
		done = len(all)
	}
}

type backtracking struct{ *regexp2.Regexp }

func (e backtracking) each(text string, f func(m []int) bool) error {
	m, err := e.FindStringMatch(text)
	for ; m != nil && err == nil; m, err = e.FindNextMatch(m) {
		groups := m.Groups()
		found := make([]int, 0, 2*len(groups))
		for _, g := range groups {
			if len(g.Captures) == 0 {
				found = append(found, -1, -1)
				continue
			}
			at, length := g.ByteRange()
			found = append(found, at, at+length)
		}
		if !f(found) {
			return nil
		}
	}
	if err != nil {
		return ErrTimeout
	}
	return nil
}
