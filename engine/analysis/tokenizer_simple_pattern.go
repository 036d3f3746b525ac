package analysis

import (
	"errors"
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/lucene/automaton"
)

// simplePatternTokenizer gives what a regular expression of Lucene matches.
//
// Server: SimplePatternTokenizerFactory, org.apache.lucene.analysis.pattern.SimplePatternTokenizer.
func simplePatternTokenizer(c *config) tokenizerSpec { return simplePattern(c, false) }

// simplePatternSplitTokenizer gives what lies between matches.
func simplePatternSplitTokenizer(c *config) tokenizerSpec { return simplePattern(c, true) }

func simplePattern(c *config, split bool) tokenizerSpec {
	compiled, err := compileLucene(c.text("pattern", ""))
	if err != nil {
		return brokenTokenizer(c, err)
	}
	return tokenizerSpec{name: c.name, open: func() tokenizer { return &simplePatternTokens{m: compiled, split: split} }}
}

type simplePatternTokens struct {
	tokenizing
	m     *automaton.Automaton
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
		end, ended := z.m.Longest(z.in.text, start)
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
		_, n := decodeCharIn(z.in.text[start:])
		z.at += n
	}
	return false
}

// end tells how much of the text was read.
func (z *simplePatternTokens) end(t *Token) { t.finish(z.in.offset(z.at)) }

func (z *simplePatternTokens) give(t *Token, start, end int) {
	t.clear()
	t.Text = append(t.Text, z.in.text[start:end]...)
	t.setOffset(z.in.offset(start), z.in.offset(end))
}

func (z *simplePatternTokens) between(t *Token) bool {
	start := z.at
	for z.at < len(z.in.text) {
		here := z.at
		end, ended := z.m.Longest(z.in.text, here)
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
			_, n := decodeCharIn(z.in.text[here:])
			z.at += n
		}
	}
	if start < len(z.in.text) {
		z.give(t, start, len(z.in.text))
		return true
	}
	return false
}

// compileLucene compiles an expression of Lucene.
func compileLucene(expr string) (*automaton.Automaton, *eserr.Error) {
	if countUnits(expr) > 1000 {
		return nil, eserr.IllegalArgument("The length of regex [%d] used in the tokenizer has exceeded the allowed maximum of [1000].", countUnits(expr))
	}
	a, err := automaton.Compile(expr, automaton.All, false, 10000)
	var syntax *automaton.SyntaxError
	switch {
	case errors.As(err, &syntax):
		if number, ok := strings.CutPrefix(syntax.Text, "For input string: "); ok {
			return nil, eserr.NumberFormat(strings.Trim(number, `"`))
		}
		return nil, eserr.IllegalArgument("%s", syntax.Text)
	case err != nil:
		return nil, eserr.New(500, "too_complex_to_determinize_exception", "%s", err.Error())
	case looseInterval(expr):
		return nil, eserr.IllegalArgument("please determinize the incoming automaton first")
	}
	return a, nil
}

// looseInterval tells whether an expression is nothing but an interval of numbers
// of different lengths: the server's tokenizer cannot take that.
func looseInterval(expr string) bool {
	text, ok := strings.CutPrefix(expr, "<")
	text, closed := strings.CutSuffix(text, ">")
	low, high, _ := strings.Cut(text, "-")
	return ok && closed && !strings.ContainsAny(text, "<>") && len(low) != len(high)
}
