package analysis

import (
	"esconsole/engine/eserr"
	"esconsole/engine/java/pattern"
)

// patternReplace rewrites what a pattern matches in each term.
//
// Server: PatternReplaceTokenFilterFactory.
func patternReplace(c *config) filterSpec {
	expr, ok := c.own.Get("pattern")
	if !ok {
		c.fail(eserr.IllegalArgument("pattern is missing for [%s] token filter of type 'pattern_replace'", c.name))
	}
	m := c.pattern(expr, c.text("flags", ""))
	replacement, all := c.text("replacement", ""), c.boolean("all", true)
	template, failed := m.Template(replacement)
	return filterSpec{name: c.name, open: func(in stream) stream {
		return &replaceTokens{filtering{in}, m, template, failed, all}
	}}
}

type replaceTokens struct {
	filtering
	m        matcher
	template *pattern.Template
	failed   error // of the template, which counts once something matches
	all      bool
}

func (f *replaceTokens) next(t *Token) bool {
	if !f.in.next(t) {
		return false
	}
	text := string(t.Text)
	if f.failed != nil {
		if found, _ := f.m.Find(text); found != nil {
			return t.fail(templateError(f.failed))
		}
		return true
	}
	out, err := f.m.Replace(text, f.template, f.all)
	if e := f.m.tooLong(err); e != nil {
		return t.fail(e)
	}
	t.Text = append(t.Text[:0], out...)
	return true
}

// templateError is what Java throws for a wrong replacement.
func templateError(err error) *eserr.Error {
	text := err.Error()
	if len(text) > 9 && text[:9] == "No group " && text[9] != 'w' {
		e := eserr.IllegalState("%s", text)
		e.Type = "index_out_of_bounds_exception"
		return e
	}
	return eserr.IllegalArgument("%s", text)
}

// patternCapture gives what the groups of patterns match, at the position of the
// term.
//
// Server: PatternCaptureGroupTokenFilterFactory.
func patternCapture(c *config) filterSpec {
	exprs, ok := c.wholeList("patterns")
	if !ok {
		c.fail(eserr.IllegalArgument("required setting 'patterns' is missing for token filter [%s]", c.name))
	}
	var matchers []matcher
	for _, e := range exprs {
		matchers = append(matchers, c.pattern(e, ""))
	}
	original := c.boolean("preserve_original", true)
	return filterSpec{name: c.name, open: func(in stream) stream {
		return &captureTokens{filtering: filtering{in}, matchers: matchers, original: original}
	}}
}

// wholeList is a list whose texts are not cut at commas.
func (c *config) wholeList(key string) ([]string, bool) {
	e, ok := c.own.Lookup(key)
	switch {
	case !ok || e.IsNull:
		return nil, false
	case e.IsList:
		return e.List, true
	}
	return []string{trimJava(e.Value)}, true
}

// captureTokens gives the groups of one term, those that begin earlier first.
//
// Server: org.apache.lucene.analysis.pattern.PatternCaptureGroupTokenFilter.
type captureTokens struct {
	filtering
	matchers []matcher
	original bool

	term    Token
	text    string
	matches [][][]int // of each pattern, those that are left
	groups  []int     // the next group of the first of them
	pending bool
}

func (f *captureTokens) reset() {
	f.pending = false
	f.in.reset()
}

func (f *captureTokens) next(t *Token) bool {
	if f.pending {
		if start, end, ok := f.capture(); ok {
			t.set(&f.term)
			t.PositionIncrement = 0
			t.Text = append(t.Text[:0], f.text[start:end]...)
			return true
		}
	}
	if !f.in.next(t) {
		return false
	}
	f.term.set(t)
	f.text = string(t.Text)
	if err := f.find(); err != nil {
		return t.fail(err)
	}
	if f.pending = true; f.original {
		return true
	}
	if start, end, ok := f.capture(); ok {
		t.Text = append(t.Text[:0], f.text[start:end]...)
	} else {
		f.pending = false
	}
	return true
}

func (f *captureTokens) find() *eserr.Error {
	f.matches, f.groups = f.matches[:0], f.groups[:0]
	for _, m := range f.matchers {
		var all [][]int
		err := m.Each(f.text, func(found []int) bool {
			all = append(all, found)
			return true
		})
		if e := m.tooLong(err); e != nil {
			return e
		}
		f.matches, f.groups = append(f.matches, all), append(f.groups, 1)
	}
	return nil
}

// capture gives the group that begins first among the next ones of all patterns.
func (f *captureTokens) capture() (start, end int, ok bool) {
	best := -1
	for i := range f.matches {
		if !f.skip(i) {
			continue
		}
		if s := f.matches[i][0][2*f.groups[i]]; best < 0 || s < start {
			best, start, end = i, s, f.matches[i][0][2*f.groups[i]+1]
		}
	}
	if best < 0 {
		return 0, 0, false
	}
	f.groups[best]++
	return start, end, true
}

// skip goes to the next group of a pattern that is worth a token.
func (f *captureTokens) skip(i int) bool {
	for len(f.matches[i]) > 0 {
		m := f.matches[i][0]
		for ; f.groups[i] <= f.matchers[i].Groups(); f.groups[i]++ {
			start, end := m[2*f.groups[i]], m[2*f.groups[i]+1]
			if start != end && !(f.original && start == 0 && end == len(f.text)) {
				return true
			}
		}
		f.matches[i], f.groups[i] = f.matches[i][1:], 1
	}
	return false
}
