package translit

import (
	"maps"
	"slices"
	"unicode"
)

// anyStep applies to each run of a script the transliteration from that script.
type anyStep struct {
	target string
	width  step // for scripts that there is none for; nil for none
	from   map[string]step
}

func (a *anyStep) apply(t *text, p *position) {
	all, allLimit := p.start, p.limit
	run := scriptRun{t: t, first: p.contextStart, last: p.contextLimit, limit: p.contextStart}
	for run.next() {
		if run.limit <= all {
			continue
		}
		s := a.of(run.script)
		if s == nil {
			p.start = run.limit
			continue
		}
		p.start, p.limit = max(all, run.start), min(allLimit, run.limit)
		before := p.limit
		s.apply(t, p)
		delta := p.limit - before
		allLimit += delta
		run.limit += delta
		run.last += delta
		if run.limit >= allLimit {
			break
		}
	}
	p.limit = allLimit
	p.start = allLimit
}

func (a *anyStep) of(script string) step {
	if script == "" || script == a.target {
		return a.width
	}
	s, ok := a.from[script]
	switch {
	case !ok:
		return a.width
	case a.width == nil:
		return s
	}
	return compound{a.width, s}
}

// scriptRun finds runs of one script; what belongs to none goes with both sides.
type scriptRun struct {
	t            *text
	first, last  int
	start, limit int
	script       string
}

func (r *scriptRun) next() bool {
	r.script = ""
	r.start = r.limit
	if r.start == r.last {
		return false
	}
	for r.start > r.first && scriptOf(r.t.chars[r.start-1]) == "" {
		r.start--
	}
	for ; r.limit < r.last; r.limit++ {
		s := scriptOf(r.t.chars[r.limit])
		if s == "" {
			continue
		}
		if r.script == "" {
			r.script = s
		} else if s != r.script {
			break
		}
	}
	return true
}

// scripts are the tables of all scripts, the most frequent ones first.
var scripts = func() []script {
	first := []string{"Latin", "Common", "Inherited", "Cyrillic", "Greek", "Han", "Hiragana", "Katakana", "Hangul", "Arabic"}
	var out []script
	for _, name := range first {
		out = append(out, script{name, unicode.Scripts[name]})
	}
	for _, name := range slices.Sorted(maps.Keys(unicode.Scripts)) {
		if !slices.Contains(first, name) {
			out = append(out, script{name, unicode.Scripts[name]})
		}
	}
	return out
}()

type script struct {
	name  string
	table *unicode.RangeTable
}

// scriptOf names the script of a character; "" for what many scripts share.
func scriptOf(c rune) string {
	for i := range scripts {
		if s := &scripts[i]; unicode.Is(s.table, c) {
			if s.name == "Common" || s.name == "Inherited" {
				return ""
			}
			return s.name
		}
	}
	return "Unknown"
}
