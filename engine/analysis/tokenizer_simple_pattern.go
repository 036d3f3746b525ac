package analysis

import (
	"regexp/syntax"
	"strings"
	"unicode/utf8"

	"esconsole/engine/eserr"
)

// simplePatternTokenizer gives what a regular expression of Lucene matches.
//
// Server: SimplePatternTokenizerFactory, org.apache.lucene.analysis.pattern.SimplePatternTokenizer.
func simplePatternTokenizer(c *config) tokenizerSpec { return simplePattern(c, false) }

// simplePatternSplitTokenizer gives what lies between matches.
func simplePatternSplitTokenizer(c *config) tokenizerSpec { return simplePattern(c, true) }

func simplePattern(c *config, split bool) tokenizerSpec {
	prog, err := compileLucene(c.text("pattern", ""))
	if err != nil {
		return brokenTokenizer(c, err)
	}
	return tokenizerSpec{name: c.name, open: func() tokenizer { return &simplePatternTokens{m: newStateSet(prog), split: split} }}
}

type simplePatternTokens struct {
	tokenizing
	m     *stateSet
	split bool
	at    int
}

func (z *simplePatternTokens) reset() { z.at = 0 }

func (z *simplePatternTokens) next(t *Token) bool {
	if z.split {
		return z.between(t)
	}
	for z.at < len(z.in.text) {
		start := z.at
		end, ended := z.m.match(z.in.text, start)
		switch {
		case end > start:
			z.at = end
			z.give(t, start, end)
			return true
		case ended:
			// The text ended while something could still have matched.
			z.at = len(z.in.text)
			return false
		}
		_, n := utf8.DecodeRuneInString(z.in.text[start:])
		z.at += n
	}
	return false
}

func (z *simplePatternTokens) give(t *Token, start, end int) {
	t.clear()
	t.Text = append(t.Text, z.in.text[start:end]...)
	t.StartOffset, t.EndOffset = z.in.offset(start), z.in.offset(end)
}

func (z *simplePatternTokens) between(t *Token) bool {
	start := z.at
	for z.at < len(z.in.text) {
		here := z.at
		end, ended := z.m.match(z.in.text, here)
		switch {
		case end > here:
			z.at = end
			if here > start {
				z.give(t, start, here)
				return true
			}
			start = end
		case ended:
			z.at = len(z.in.text)
		default:
			_, n := utf8.DecodeRuneInString(z.in.text[here:])
			z.at += n
		}
	}
	if start < len(z.in.text) {
		z.give(t, start, len(z.in.text))
		return true
	}
	return false
}

// stateSet runs a program over a text, all its threads at once.
type stateSet struct {
	prog      *syntax.Prog
	now, then []uint32
	seen      []int // by instruction: the step that added it
	step      int
}

func newStateSet(prog *syntax.Prog) *stateSet {
	return &stateSet{prog: prog, seen: make([]int, len(prog.Inst))}
}

// match finds the longest match at a place. ended says that the text was over
// before the program was.
func (s *stateSet) match(text string, at int) (end int, ended bool) {
	end = at
	s.step++
	s.now = s.now[:0]
	s.add(&s.now, uint32(s.prog.Start))
	for at < len(text) {
		r, n := utf8.DecodeRuneInString(text[at:])
		at += n
		s.step++
		s.then = s.then[:0]
		matched := false
		for _, pc := range s.now {
			if inst := &s.prog.Inst[pc]; inst.Op != syntax.InstMatch && inst.MatchRune(r) {
				matched = s.add(&s.then, inst.Out) || matched
			}
		}
		if matched {
			end = at
		}
		if s.now, s.then = s.then, s.now; len(s.now) == 0 {
			return end, false
		}
	}
	return end, true
}

// add adds a thread and all that it leads to without a character; it tells
// whether a match is among them.
func (s *stateSet) add(list *[]uint32, pc uint32) bool {
	if s.seen[pc] == s.step {
		return false
	}
	s.seen[pc] = s.step
	switch inst := &s.prog.Inst[pc]; inst.Op {
	case syntax.InstAlt, syntax.InstAltMatch:
		a := s.add(list, inst.Out)
		return s.add(list, inst.Arg) || a
	case syntax.InstCapture, syntax.InstNop, syntax.InstEmptyWidth:
		return s.add(list, inst.Out)
	case syntax.InstMatch:
		return true
	case syntax.InstFail:
		return false
	}
	*list = append(*list, pc)
	return false
}

// compileLucene translates an expression of Lucene to Go's syntax. Complement,
// intersection and intervals of numbers have no counterpart there.
func compileLucene(expr string) (*syntax.Prog, *eserr.Error) {
	if expr == "" {
		expr = "()"
	}
	if countUnits(expr) > 1000 {
		return nil, eserr.IllegalArgument("The length of regex [%d] used in the tokenizer has exceeded the allowed maximum of [1000].", countUnits(expr))
	}
	translated, err := translateLucene(expr)
	if err != nil {
		return nil, err
	}
	tree, failed := syntax.Parse(translated, syntax.Perl|syntax.DotNL)
	if failed != nil {
		return nil, eserr.IllegalArgument("unexpected end-of-string")
	}
	prog, failed := syntax.Compile(tree.Simplify())
	if failed != nil {
		return nil, eserr.IllegalArgument("%s", failed.Error())
	}
	return prog, nil
}

func translateLucene(expr string) (string, *eserr.Error) {
	var b strings.Builder
	inClass := false
	for i := 0; i < len(expr); {
		r, n := utf8.DecodeRuneInString(expr[i:])
		i += n
		switch {
		case r == '\\':
			if i >= len(expr) {
				return "", eserr.IllegalArgument("unexpected end-of-string")
			}
			r, n = utf8.DecodeRuneInString(expr[i:])
			i += n
			if strings.ContainsRune("dDsSwW", r) {
				b.WriteString(`\` + string(r))
				continue
			}
			b.WriteString(quoteRune(r))
		case inClass:
			if r == ']' {
				inClass = false
				b.WriteRune(r)
			} else if r == '[' || r == '&' {
				b.WriteString(`\` + string(r))
			} else {
				b.WriteRune(r)
			}
		case r == '[':
			inClass = true
			b.WriteRune(r)
		case r == '"':
			text, _, closed := strings.Cut(expr[i:], `"`)
			if !closed {
				return "", eserr.IllegalArgument("expected '\"' at position %d", len(expr))
			}
			for _, q := range text {
				b.WriteString(quoteRune(q))
			}
			i += len(text) + 1
		case r == '@':
			b.WriteString(`(?:.*)`)
		case r == '#':
			b.WriteString(`[^\x00-\x{10FFFF}]`)
		case r == '~' || r == '&' || r == '<':
			return "", eserr.NotImplemented("the operator [" + string(r) + "] of simple patterns")
		case strings.ContainsRune("^$>", r):
			b.WriteString(quoteRune(r))
		default:
			b.WriteRune(r)
		}
	}
	return b.String(), nil
}

// quoteRune writes a character that stands for itself.
func quoteRune(r rune) string {
	if strings.ContainsRune(`\.+*?()|[]{}^$-`, r) {
		return `\` + string(r)
	}
	return string(r)
}
