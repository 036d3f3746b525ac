package analysis

import (
	"strings"

	"esconsole/engine/eserr"
)

// synonymParser reads rules. Each side of a rule is cut into words by the chain
// that the filter stands in.
type synonymParser struct {
	chain   chain
	expand  bool
	lenient bool // rules whose words the chain does not leave whole are skipped
	made    *synonymMap
}

// parseSolr reads rules such as "a, b => c".
//
// Server: org.apache.lucene.analysis.synonym.SolrSynonymParser.
func (p *synonymParser) parseSolr(rules string) *eserr.Error {
	for i, line := range splitLines(rules) {
		if line == "" || line[0] == '#' {
			continue
		}
		if err := p.solrRule(line); err != nil {
			return p.atLine(i+1, err)
		}
	}
	return nil
}

// atLine is the error for a rule; only those of the rule itself name the line.
func (p *synonymParser) atLine(line int, err *eserr.Error) *eserr.Error {
	if err.Type != "illegal_argument_exception" {
		return err
	}
	e := eserr.IllegalArgument("Invalid synonym rule at line %d", line)
	e.Type = "parse_exception"
	return e.Wrap(err)
}

func (p *synonymParser) solrRule(line string) *eserr.Error {
	sides := splitRule(line, "=>")
	if len(sides) > 2 {
		return eserr.IllegalArgument("more than one explicit mapping specified on the same line")
	}
	if len(sides) == 0 {
		return nil
	}
	inputs, err := p.words(sides[0])
	if err != nil {
		return err
	}
	if len(sides) == 2 {
		outputs, err := p.words(sides[1])
		if err != nil {
			return err
		}
		for _, in := range inputs {
			for _, out := range outputs {
				p.add(in, out, false)
			}
		}
		return nil
	}
	p.addAll(inputs)
	return nil
}

// addAll says that some words mean the same.
func (p *synonymParser) addAll(words [][]string) {
	for i, in := range words {
		if !p.expand {
			p.add(in, words[0], false)
			continue
		}
		for j, out := range words {
			if i != j {
				p.add(in, out, true)
			}
		}
	}
}

func (p *synonymParser) add(in, out []string, keep bool) {
	if len(in) > 0 && len(out) > 0 {
		p.made.add(in, out, keep)
	}
}

// words reads one side of a rule.
func (p *synonymParser) words(side string) ([][]string, *eserr.Error) {
	var out [][]string
	for _, part := range splitRule(side, ",") {
		words, err := p.analyze(trimJava(unescapeSynonym(part)))
		if err != nil {
			return nil, err
		}
		out = append(out, words)
	}
	return out, nil
}

// analyze cuts a text into words, which must follow each other.
func (p *synonymParser) analyze(text string) ([]string, *eserr.Error) {
	words, err := p.tokens(text)
	if err != nil && p.lenient && err.Type == "illegal_argument_exception" {
		return nil, nil
	}
	return words, err
}

func (p *synonymParser) tokens(text string) ([]string, *eserr.Error) {
	if broken := p.chain.broken(); broken != nil {
		return nil, broken
	}
	tokens := p.chain.open(len(p.chain.filters))
	tokens.start(text, p.chain.charFilters)
	var words []string
	for tokens.Next() {
		switch {
		case len(tokens.Text) == 0:
			return nil, eserr.IllegalArgument("term: %s analyzed to a zero-length token", text)
		case tokens.PositionIncrement != 1:
			return nil, eserr.IllegalArgument("term: %s analyzed to a token (%s) with position increment != 1 (got: %d)",
				text, tokens.Text, tokens.PositionIncrement)
		}
		words = append(words, string(tokens.Text))
	}
	if err := tokens.Err(); err != nil {
		return nil, eserr.From(err)
	}
	if len(words) == 0 {
		return nil, eserr.IllegalArgument("term: %s was completely eliminated by analyzer", text)
	}
	return words, nil
}

// splitRule cuts at a separator that no backslash stands before; empty parts do
// not count.
func splitRule(s, separator string) []string {
	var out []string
	var part strings.Builder
	flush := func() {
		if part.Len() > 0 {
			out = append(out, part.String())
			part.Reset()
		}
	}
	for i := 0; i < len(s); {
		if strings.HasPrefix(s[i:], separator) {
			flush()
			i += len(separator)
			continue
		}
		if s[i] == '\\' {
			part.WriteByte('\\')
			if i++; i >= len(s) {
				break
			}
		}
		part.WriteByte(s[i])
		i++
	}
	flush()
	return out
}

func unescapeSynonym(s string) string {
	if !strings.Contains(s, `\`) {
		return s
	}
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] == '\\' && i < len(s)-1 {
			i++
		}
		b.WriteByte(s[i])
	}
	return b.String()
}

// parseWordnet reads lines of WordNet's Prolog files: s(100000001,1,'word',n,1,0).
//
// Server: org.apache.lucene.analysis.synonym.WordnetSynonymParser.
func (p *synonymParser) parseWordnet(rules string) *eserr.Error {
	var set [][]string
	last := ""
	for i, line := range splitLines(rules) {
		id, err := substring(line, 2, 11)
		if err != nil {
			return err
		}
		if id != last {
			p.addSet(set)
			set = nil
		}
		start, end := strings.IndexByte(line, '\'')+1, strings.LastIndexByte(line, '\'')
		text, err := substring(line, start, end)
		if err != nil {
			return err
		}
		words, err := p.analyze(strings.ReplaceAll(text, "''", "'"))
		if err != nil {
			return p.atLine(i+1, err)
		}
		set = append(set, words)
		last = id
	}
	p.addSet(set)
	return nil
}

func (p *synonymParser) addSet(set [][]string) {
	if len(set) > 1 {
		p.addAll(set)
	}
}

// substring is Java's String.substring for texts whose start is ASCII.
func substring(s string, from, to int) (string, *eserr.Error) {
	if from < 0 || from > to || to > len(s) {
		e := eserr.IllegalState("begin %d, end %d, length %d", from, to, countUnits(s))
		e.Type = "string_index_out_of_bounds_exception"
		return "", e
	}
	return s[from:to], nil
}
