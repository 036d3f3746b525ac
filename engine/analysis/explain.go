package analysis

import (
	"encoding/hex"
	"strings"
	"unicode/utf8"

	"esconsole/engine/eserr"
)

// Listed is a token as the analyze API shows it: its place counts over all texts.
type Listed struct {
	Text                   string
	StartOffset, EndOffset int
	Position               int
	PositionLength         int
	Type                   string
	Attributes             []Attribute // sorted by name; of detailed lists
}

// Attribute is one attribute of a token by the name that the server gives it.
type Attribute struct {
	Name  string
	Value any // string, int, bool or nil
}

// Stage is what one component gave.
type Stage struct {
	Name   string
	Tokens []Listed
	Texts  []string // of a char filter
}

// Detail is what each component of an analyzer gave; of an analyzer whose
// components are not shown, Analyzer alone.
type Detail struct {
	Custom      bool
	Analyzer    Stage
	CharFilters []Stage
	Tokenizer   Stage
	Filters     []Stage
}

// List gives the tokens of some texts; more than limit are an error.
func (a *Analyzer) List(texts []string, limit int) ([]Listed, error) {
	l := lister{limit: limit, gap: a.PositionIncrementGap, offsetGap: a.OffsetGap, position: -1}
	for _, text := range texts {
		tokens := a.Tokens(text)
		err := l.add(tokens)
		tokens.Close()
		if err != nil {
			return nil, err
		}
	}
	return l.tokens, nil
}

// Explain gives the tokens of some texts after each component. wanted are the
// attributes to show, all if it is empty.
//
// Server: TransportAnalyzeAction.detailAnalyze.
func (a *Analyzer) Explain(texts []string, limit int, wanted []string) (*Detail, error) {
	for i, w := range wanted {
		wanted[i] = strings.ToLower(w)
	}
	d := &Detail{Custom: a.shown}
	base := lister{limit: limit, gap: a.PositionIncrementGap, offsetGap: a.OffsetGap, position: -1, detailed: true, wanted: wanted}
	if !a.shown {
		var err error
		base.attrs = a.chain.attributes(len(a.chain.filters))
		d.Analyzer.Name = a.Name
		d.Analyzer.Tokens, err = a.stage(base, texts, len(a.chain.filters))
		return d, err
	}
	base.gap = a.shownGap
	if err := a.explainCharFilters(d, texts); err != nil {
		return nil, err
	}
	for n := range len(a.chain.filters) + 1 {
		l := base
		l.attrs = a.chain.attributes(n)
		tokens, err := a.stage(l, texts, n)
		switch {
		case err != nil:
			return nil, err
		case n == 0:
			d.Tokenizer = Stage{Name: a.chain.tokenizer.name, Tokens: tokens}
		default:
			d.Filters = append(d.Filters, Stage{Name: a.chain.filters[n-1].name, Tokens: tokens})
		}
	}
	return d, nil
}

func (a *Analyzer) explainCharFilters(d *Detail, texts []string) error {
	d.CharFilters = make([]Stage, len(a.chain.charFilters))
	for _, text := range texts {
		for i, f := range a.chain.charFilters {
			var err *eserr.Error
			if f.piece != nil {
				text = f.piece(text)
			} else if text, _, err = f.apply(text); err != nil {
				return err
			}
			d.CharFilters[i].Name = f.name
			d.CharFilters[i].Texts = append(d.CharFilters[i].Texts, text)
		}
	}
	return nil
}

// stage lists the tokens after the given number of filters.
func (a *Analyzer) stage(l lister, texts []string, filters int) ([]Listed, error) {
	tokens := a.chain.open(filters)
	for _, text := range texts {
		tokens.start(text, a.chain.charFilters)
		if err := l.add(tokens); err != nil {
			return nil, err
		}
	}
	return l.tokens, nil
}

// attributes are those of the tokens after the given number of filters.
func (c *chain) attributes(filters int) attributes {
	attrs := c.tokenizer.attrs
	for _, f := range c.filters[:filters] {
		attrs |= f.attrs
	}
	return attrs
}

// broken is the error that every use of the chain is answered with, if any is.
func (c *chain) broken() *eserr.Error {
	if c.tokenizer.broken != nil {
		return c.tokenizer.broken
	}
	for _, f := range c.filters {
		if f.broken != nil {
			return f.broken
		}
	}
	return nil
}

// lister collects tokens and counts their places.
type lister struct {
	tokens           []Listed
	limit            int
	gap, offsetGap   int
	position, offset int
	detailed         bool
	attrs            attributes
	wanted           []string
}

func (l *lister) add(tokens *Tokens) error {
	for tokens.Next() {
		if tokens.PositionIncrement > 0 {
			l.position += tokens.PositionIncrement
		}
		listed := Listed{Text: string(tokens.Text), Type: tokens.Type, Position: l.position, PositionLength: tokens.PositionLength,
			StartOffset: l.offset + tokens.StartOffset, EndOffset: l.offset + tokens.EndOffset}
		if l.detailed {
			listed.Attributes = l.describe(&tokens.Token)
		}
		l.tokens = append(l.tokens, listed)
		if len(l.tokens) > l.limit {
			return eserr.IllegalState("The number of tokens produced by calling _analyze has exceeded the allowed maximum of [%d]."+
				" This limit can be set by changing the [index.analyze.max_token_count] index level setting.", l.limit)
		}
	}
	if err := tokens.Err(); err != nil {
		return err
	}
	increment, offset := tokens.End()
	l.offset += offset + l.offsetGap
	l.position += increment + l.gap
	return tokens.Err()
}

// describe lists the attributes of a token by name.
func (l *lister) describe(t *Token) []Attribute {
	var out []Attribute
	show := func(name string, value any) {
		if len(l.wanted) == 0 {
			out = append(out, Attribute{name, value})
			return
		}
		for _, w := range l.wanted {
			if w == strings.ToLower(name) {
				out = append(out, Attribute{name, value})
				return
			}
		}
	}
	show("bytes", hexBytes(validUTF8(t.Text)))
	if l.attrs&attrFlags != 0 {
		show("flags", t.flags)
	}
	if l.attrs&attrKeyword != 0 {
		show("keyword", t.Keyword)
	}
	if l.attrs&attrPayload != 0 {
		var payload any
		if t.Payload != nil {
			payload = hexBytes(t.Payload)
		}
		show("payload", payload)
	}
	show("positionLength", t.PositionLength)
	if l.attrs&attrScript != 0 {
		script := t.script
		if script == "" {
			script = "Common"
		}
		show("script", script)
	}
	if l.attrs&attrNoFrequency == 0 {
		show("termFrequency", t.Frequency)
	}
	return out
}

// hexBytes prints bytes as the server does: "[6f 6b]".
func hexBytes(b []byte) string {
	var out strings.Builder
	out.WriteByte('[')
	for i, c := range b {
		if i > 0 {
			out.WriteByte(' ')
		}
		if c >= 0x10 {
			out.WriteString(hex.EncodeToString([]byte{c}))
		} else {
			out.WriteByte("0123456789abcdef"[c])
		}
	}
	out.WriteByte(']')
	return out.String()
}

// validUTF8 puts the replacement character in the place of lone surrogates, as
// the terms of an index have it.
func validUTF8(b []byte) []byte {
	if utf8.Valid(b) {
		return b
	}
	var out []byte
	for i := 0; i < len(b); {
		r, n := decodeChar(b[i:])
		i += n
		out = utf8.AppendRune(out, r)
	}
	return out
}
