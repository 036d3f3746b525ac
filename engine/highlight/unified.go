package highlight

import (
	"slices"
	"sort"
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/lucene"
)

// unified cuts the values of a field into passages, scores each as if it were a
// document, and shows the best in the order of the text.
//
// Server: org.elasticsearch.search.fetch.subphase.highlight.UnifiedHighlighter.
func (f *Field) unified(t *Target, q lucene.Query) ([]string, error) {
	var l leaves
	l.collect(q)
	l.positions(q)
	l.keep(f.matches(t))
	idle := len(l.terms)+len(l.patterns)+len(l.spans) == 0
	if idle && f.NoMatchSize == 0 || len(t.Values) == 0 {
		return nil, nil
	}
	content := units(strings.Join(t.Values, string(rune(separator))))
	switch {
	case len(content) == 0 || len(content) > t.Most:
		return nil, nil
	case !t.Offsets && len(content) > t.MaxOffset:
		return nil, eserr.IllegalArgument("The length of [%s] field of [%d] doc of [%s] index has exceeded [%d] - maximum allowed to be analyzed for highlighting. This maximum can be set by changing the [index.highlight.max_analyzed_offset] index level setting. For large texts, indexing with offsets or term vectors is recommended!",
			t.Field, t.Doc, t.Index, t.MaxOffset)
	}
	var matches []match
	if !idle {
		tokens, err := Tokens(t.Analyzer, t.Gap, t.Values)
		if err != nil {
			return nil, err
		}
		matches = l.matches(tokens)
	}
	return f.snippets(t, content, matches)
}

// snippets shows the best passages, or the beginning of the text if there are none.
func (f *Field) snippets(t *Target, content []uint16, matches []match) ([]string, error) {
	most := f.Fragments
	switch {
	case most == 0:
		most = maxInt - 1
	case most < 0:
		return nil, &eserr.Error{Status: 400, Type: "illegal_argument_exception", NoReason: true, Plain: true}
	}
	base, err := f.breaker(t)
	if err != nil {
		return nil, err
	}
	cut := &split{base: base}
	cut.setText(content)
	found := passages(content, matches, cut, most)
	if len(found) == 0 {
		found = f.unmatched(content)
	}
	shown := make([]string, 0, len(found))
	texts := make(map[*passage]string, len(found))
	found = slices.DeleteFunc(found, func(p *passage) bool {
		texts[p] = f.format(p, content)
		return strings.TrimSpace(texts[p]) == ""
	})
	if *f.ScoreOrder {
		sort.SliceStable(found, func(i, j int) bool { return found[i].score > found[j].score })
	}
	for _, p := range found {
		shown = append(shown, texts[p])
	}
	return shown, nil
}

// breaker cuts values into passages.
func (f *Field) breaker(t *Target) (breaker, error) {
	if f.Fragments == 0 || !t.Tokenized {
		return &whole{}, nil
	}
	kind := "SENTENCE"
	if f.Boundary != nil {
		kind = *f.Boundary
	}
	switch {
	case kind == "WORD":
		return words(), nil
	case kind != "SENTENCE":
		return nil, eserr.IllegalArgument("Invalid boundary scanner type: %s", strings.ToLower(kind))
	case f.FragmentSize > 0:
		return newBounded(f.FragmentSize), nil
	}
	return sentences(), nil
}

// unmatched is the beginning of the first value that is not empty, up to the end of a
// word.
func (f *Field) unmatched(content []uint16) []*passage {
	from := 0
	for from < len(content) && content[from] == separator {
		from++
	}
	if f.NoMatchSize <= 0 || from == len(content) {
		return nil
	}
	end := next(content, from)
	if f.NoMatchSize+from < end {
		w := words()
		w.setText(content)
		if end = w.following(f.NoMatchSize + from); end == none {
			end = len(content)
		}
	}
	return []*passage{{start: from, end: end}}
}

// format marks the matches of a passage; those that overlap are one.
func (f *Field) format(p *passage, content []uint16) string {
	var b strings.Builder
	at := p.start
	for i := 0; i < len(p.matches); i++ {
		m := p.matches[i]
		for i+1 < len(p.matches) && p.matches[i+1].start < m.end {
			i++
			m.end = p.matches[i].end
		}
		m.end = min(m.end, p.end)
		b.WriteString(f.encode(text(content[at:m.start])) + f.PreTags[0] + f.encode(text(content[m.start:m.end])) + f.PostTags[0])
		at = m.end
	}
	b.WriteString(f.encode(text(content[at:max(at, p.end)])))
	out := b.String()
	if cut, ok := strings.CutSuffix(out, string(rune(paragraph))); ok {
		return trim(cut)
	}
	return trim(strings.TrimSuffix(out, string(rune(separator))))
}

// match is a part of the text that is highlighted.
type match struct {
	start, end int
	label      string // the term, or what stands for the terms of a pattern
	freq       int    // in the text
}

// matches finds what is to be highlighted, in the order of the text.
func (l *leaves) matches(tokens []Token) []match {
	var out []match
	counts := map[string]int{}
	for i := range tokens {
		counts[tokens[i].Term]++
	}
	wanted := map[string]bool{}
	for _, t := range l.terms {
		wanted[t.text] = len(l.spans) == 0 || wanted[t.text] || l.whole[t]
	}
	for _, t := range tokens {
		if wanted[t.Term] {
			out = append(out, match{t.Start, t.End, t.Term, counts[t.Term]})
		}
	}
	out = append(out, l.inSpans(tokens, counts)...)
	for _, p := range l.patterns {
		test, total, from := p.tester(), 0, len(out)
		for _, t := range tokens {
			if _, ok := test(t.Term); ok {
				total++
				out = append(out, match{t.Start, t.End, p.label(), 0})
			}
		}
		for i := from; i < len(out); i++ {
			out[i].freq = total
		}
	}
	sort.SliceStable(out, func(i, j int) bool {
		a, b := &out[i], &out[j]
		switch {
		case a.start != b.start:
			return a.start < b.start
		case a.end != b.end:
			return a.end < b.end
		}
		return a.label < b.label
	})
	return out
}

// inSpans are the tokens that phrases are made of, each once.
func (l *leaves) inSpans(tokens []Token, counts map[string]int) []match {
	used := map[int]bool{}
	for _, n := range l.spans {
		for _, s := range n.find(tokens) {
			for _, i := range s.tokens {
				if !l.whole[term{n.field, tokens[i].Term}] {
					used[i] = true
				}
			}
		}
	}
	var out []match
	for i := range tokens {
		if t := &tokens[i]; used[i] {
			out = append(out, match{t.Start, t.End, t.Term, counts[t.Term]})
		}
	}
	return out
}

// tester tells whether a term passes, and with which boost. What was found is kept.
func (p pattern) tester() func(text string) (float32, bool) {
	type result struct {
		boost float32
		ok    bool
	}
	known := map[string]result{}
	return func(text string) (float32, bool) {
		r, ok := known[text]
		if !ok {
			r.boost, r.ok = p.Passes(text)
			known[text] = r
		}
		return r.boost, r.ok
	}
}
