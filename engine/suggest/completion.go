package suggest

import (
	"slices"
	"sort"
	"strings"
	"unicode/utf16"

	"esconsole/engine/eserr"
	"esconsole/engine/java"
	"esconsole/engine/lucene"
	"esconsole/engine/lucene/automaton"
	"esconsole/engine/mapping"
	"esconsole/engine/objectparser"
	"esconsole/engine/query"
	"esconsole/engine/xcontent"
)

// completion completes what has been typed.
//
// Server: org.elasticsearch.search.suggest.completion.CompletionSuggestionBuilder.
type completion struct {
	common
	named    bool
	fuzzy    *fuzzy
	regex    *expression
	contexts xcontent.Value
	distinct bool // skip_duplicates
}

// fuzzy are the options of completions with mistakes in what was typed.
type fuzzy struct {
	edits, least, prefix int
	transpositions       bool
	unicode              bool
}

// expression are the options of expressions.
type expression struct {
	flags     automaton.Flags
	maxStates int
}

// maxStates is max_determinized_states.
const maxStates = 10000

func parseCompletion(v xcontent.Value, warn objectparser.Warn) (*completion, error) {
	type field = objectparser.Field[completion]
	number := func(name, shown string, of func(*completion) **int) field {
		return field{Name: name, Takes: objectparser.NumberOrString, Read: func(c *completion, v xcontent.Value, _ objectparser.Warn) error {
			n, err := objectparser.Int(v)
			if err == nil && shown != "" {
				err = positive(shown, n)
			}
			*of(c) = &n
			return err
		}}
	}
	p := objectparser.Parser[completion]{Name: "completion", Fields: []field{
		{Name: "fuzzy", Takes: objectparser.Object | objectparser.Bool, Read: readFuzzy},
		{Name: "regex", Takes: objectparser.Object, Read: readExpression},
		{Name: "field", Takes: objectparser.String, Read: func(c *completion, v xcontent.Value, _ objectparser.Warn) error {
			c.field, c.named = v.Text(), true
			return nil
		}},
		{Name: "analyzer", Takes: objectparser.String, Read: func(c *completion, v xcontent.Value, _ objectparser.Warn) error {
			c.analyzer = v.Text()
			return nil
		}},
		number("size", "size", func(c *completion) **int { return &c.size }),
		number("shard_size", "", func(c *completion) **int { return &c.shardSize }),
		{Name: "contexts", Old: []string{"context"}, Takes: objectparser.Object, Read: func(c *completion, v xcontent.Value, _ objectparser.Warn) error {
			c.contexts = v
			return v.Err()
		}},
		{Name: "skip_duplicates", Takes: objectparser.BoolOrString, Read: func(c *completion, v xcontent.Value, _ objectparser.Warn) (err error) {
			c.distinct, err = objectparser.Boolean(v)
			return err
		}},
	}}
	c := &completion{}
	if err := p.Parse(c, v, warn); err != nil {
		return nil, err
	}
	switch {
	case !c.named:
		return nil, eserr.Parse("the required field option [field] is missing")
	case c.field == "":
		return nil, eserr.IllegalArgument("suggestion field name is empty")
	}
	return c, nil
}

func readFuzzy(c *completion, v xcontent.Value, warn objectparser.Warn) error {
	f := &fuzzy{edits: 1, least: 3, prefix: 1, transpositions: true}
	if v.Kind() == xcontent.KindBool {
		if v.Bool() {
			c.fuzzy = f
		}
		return nil
	}
	type field = objectparser.Field[fuzzy]
	count := func(name, fault string, of func(*fuzzy) *int) field {
		return field{Name: name, Takes: objectparser.NumberOrString, Read: func(f *fuzzy, v xcontent.Value, _ objectparser.Warn) error {
			n, err := objectparser.Int(v)
			if err == nil && n < 0 {
				err = eserr.IllegalArgument("%s", fault)
			}
			*of(f) = n
			return err
		}}
	}
	flag := func(name string, of func(*fuzzy) *bool) field {
		return field{Name: name, Takes: objectparser.BoolOrString, Read: func(f *fuzzy, v xcontent.Value, _ objectparser.Warn) (err error) {
			*of(f), err = objectparser.Boolean(v)
			return err
		}}
	}
	ignored := 0
	p := objectparser.Parser[fuzzy]{Name: "fuzzy", Fields: []field{
		count("min_length", "fuzzyMinLength must not be negative", func(f *fuzzy) *int { return &f.least }),
		count("max_determinized_states", "maxDeterminizedStates must not be negative", func(*fuzzy) *int { return &ignored }),
		flag("unicode_aware", func(f *fuzzy) *bool { return &f.unicode }),
		count("prefix_length", "fuzzyPrefixLength must not be negative", func(f *fuzzy) *int { return &f.prefix }),
		flag("transpositions", func(f *fuzzy) *bool { return &f.transpositions }),
		{Name: "fuzziness", Takes: objectparser.String | objectparser.Number | objectparser.Bool, Read: func(f *fuzzy, v xcontent.Value, _ objectparser.Warn) (err error) {
			if f.edits, err = query.Edits(v); err == nil && f.edits < 0 {
				err = eserr.IllegalArgument("fuzziness must be between 0 and 2")
			}
			return err
		}},
	}}
	c.fuzzy = f
	return p.Parse(f, v, warn)
}

func readExpression(c *completion, v xcontent.Value, warn objectparser.Warn) error {
	c.regex = &expression{automaton.All, maxStates}
	type field = objectparser.Field[expression]
	p := objectparser.Parser[expression]{Name: "regex", Fields: []field{
		{Name: "max_determinized_states", Takes: objectparser.NumberOrString, Read: func(e *expression, v xcontent.Value, _ objectparser.Warn) (err error) {
			if e.maxStates, err = objectparser.Int(v); err == nil && e.maxStates < 0 {
				err = eserr.IllegalArgument("maxDeterminizedStates must not be negative")
			}
			return err
		}},
		{Name: "flags", Takes: objectparser.String | objectparser.Number | objectparser.Bool | objectparser.Null, Read: func(e *expression, v xcontent.Value, _ objectparser.Warn) (err error) {
			switch v.Kind() {
			case xcontent.KindNumber:
				n, err := objectparser.Int(v)
				e.flags = automaton.Flags(n) & automaton.All
				return err
			case xcontent.KindString:
				e.flags, err = query.RegexpFlags(v.Text())
			}
			return err
		}},
	}}
	return p.Parse(c.regex, v, warn)
}

// completionRun is the suggestion on one shard.
type completionRun struct {
	*completion
	*base
	match    func(form string) (boost int, ok bool) // of the shortest beginning that fits
	from     []string                               // what forms begin with
	contexts []wantedContext
	none     bool
}

func (c *completion) open(x *query.Context, t texts) (finder, error) {
	b, err := c.common.open(x, t)
	if err != nil {
		return nil, err
	}
	b.analyzer = x.FieldAnalyzer(b.ft) // the one that is named has to be there only
	run := &completionRun{completion: c, base: b}
	switch {
	case b.ft.Type != "completion":
		return nil, eserr.IllegalArgument("Field [%s] is not a completion suggest field", b.ft.Name)
	case c.contexts.IsMissing():
	case len(b.ft.Contexts) == 0:
		return nil, eserr.IllegalArgument("suggester [%s] doesn't expect any context", b.ft.Name)
	default:
		if run.contexts, err = readContexts(c.contexts, b.ft.Contexts); err != nil {
			return nil, err
		}
	}
	return run, nil
}

// matcher makes what forms are compared with.
//
// Server: org.elasticsearch.search.suggest.completion.CompletionSuggestionContext.toQuery.
func (r *completionRun) matcher() error {
	typed := r.prefix
	if typed == nil && r.base.regex == nil {
		typed = r.text
	}
	if typed == nil {
		return r.regexMatcher()
	}
	forms, err := r.ft.CompletionForms(r.base.analyzer, *typed)
	if err != nil {
		return err
	}
	r.none = len(forms) == 0
	if r.fuzzy == nil {
		r.from = forms
		r.match = func(string) (int, bool) { return 0, true }
		return nil
	}
	r.fuzzyMatcher(forms)
	return nil
}

func (r *completionRun) regexMatcher() error {
	if r.fuzzy != nil {
		return eserr.IllegalArgument("can not use 'fuzzy' options with 'regex")
	}
	e := r.completion.regex
	if e == nil {
		e = &expression{automaton.All, maxStates}
	}
	r.none = *r.base.regex == ""
	a, err := automaton.Compile(*r.base.regex, e.flags, false, e.maxStates)
	if err != nil {
		return query.RegexpError(err)
	}
	r.from = []string{a.Prefix()}
	r.match = func(form string) (int, bool) {
		for i := 0; i <= len(form); i++ {
			if a.Match([]byte(form[:i])) {
				return 0, true
			}
		}
		return 0, false
	}
	return nil
}

func (r *completionRun) find(s *lucene.Searcher) (*Found, error) {
	p := part{text: *r.text, length: sizeOf(*r.text)}
	out := &Found{merge: merger{kind: "completion", size: r.base.size, completion: true, distinct: r.distinct}}
	if err := r.matcher(); err != nil {
		return nil, err
	}
	if len(r.ft.Contexts) > 0 && len(r.contexts) == 0 {
		return nil, eserr.IllegalArgument("Missing mandatory contexts in context query")
	}
	if !r.none {
		p.options = r.best(s)
	}
	out.entries = []part{p}
	return out, nil
}

// best are the completions with the highest scores, one of each document.
//
// Server: org.apache.lucene.search.suggest.document.TopSuggestDocsCollector.
func (r *completionRun) best(s *lucene.Searcher) []Option {
	var all []Option
	for _, l := range s.Leaves {
		found := r.inLeaf(l)
		seen, at := map[string]bool{}, map[int]int{}
		accepted := 0
		for _, c := range found {
			if accepted == r.base.shardSize {
				break
			}
			i, known := at[c.doc]
			if known && !(r.distinct && seen[c.Text]) {
				accepted++
				seen[c.Text] = true
				all[i].contexts = append(all[i].contexts, c.contexts...)
				continue
			}
			if r.distinct && seen[c.Text] {
				continue
			}
			accepted++
			seen[c.Text] = true
			at[c.doc] = len(all)
			all = append(all, c.Option)
		}
	}
	sort.SliceStable(all, func(i, j int) bool {
		a, b := &all[i], &all[j]
		if a.Score != b.Score {
			return a.Score > b.Score
		}
		if n := java.CompareStrings(a.Text, b.Text); n != 0 {
			return n < 0
		}
		return a.leaf.Base+a.doc < b.leaf.Base+b.doc
	})
	if r.distinct {
		all = distinct(all)
	}
	return all[:min(len(all), r.base.shardSize, r.base.size)]
}

// sizeOf is the length of a text as Java counts it.
func sizeOf(text string) int { return len(utf16.Encode([]rune(text))) }

func distinct(list []Option) []Option {
	seen := map[string]bool{}
	return slices.DeleteFunc(list, func(o Option) bool {
		again := seen[o.Text]
		seen[o.Text] = true
		return again
	})
}

// completed is a completion in a segment.
type completed struct {
	Option
	form string
}

// inLeaf are the completions in a segment, the best first.
func (r *completionRun) inLeaf(l *lucene.Leaf) []completed {
	var out []completed
	taken := map[string]bool{}
	for _, prefix := range r.from {
		l.EachTerm(r.ft.Name, prefix, func(term []byte, docs func() []int) {
			c, ok := mapping.ReadCompletion(term)
			if !ok {
				return
			}
			boost, ok := r.match(c.Form)
			if !ok {
				return
			}
			for _, ctx := range r.within(&c) {
				o := completed{form: c.Form, Option: Option{Text: c.Text, Score: score(c.Weight, boost+ctx.boost), leaf: l}}
				if ctx.name != "" {
					o.contexts = [][2]string{{ctx.name, ctx.value}}
				}
				for _, doc := range docs() {
					key := c.Form + "\x00" + c.Text + "\x00" + ctx.name + "\x00" + ctx.value + "\x00" + string(rune(doc))
					if l.IsLive(doc) && !taken[key] {
						taken[key] = true
						o.doc = doc
						out = append(out, o)
					}
				}
			}
		})
	}
	sort.SliceStable(out, func(i, j int) bool {
		return out[i].Score > out[j].Score || out[i].Score == out[j].Score && out[i].form < out[j].form
	})
	return out
}

// score is what a completion is worth.
func score(weight, boost int) float32 {
	switch {
	case boost == 0:
		return float32(weight)
	case weight == 0:
		return float32(boost)
	}
	return float32(weight) * float32(boost)
}

// fuzzyMatcher lets what was typed differ by some edits from the beginning of a form.
//
// Server: org.apache.lucene.search.suggest.document.FuzzyCompletionQuery.
func (r *completionRun) fuzzyMatcher(forms []string) {
	f := r.fuzzy
	symbols := func(s string) []rune {
		if f.unicode {
			return []rune(s)
		}
		out := make([]rune, len(s))
		for i := range len(s) {
			out[i] = rune(s[i])
		}
		return out
	}
	common := ""
	refs := make([][]rune, len(forms))
	for i, form := range forms {
		refs[i] = symbols(form)
		begin := string([]rune(form)[:min(f.prefix, len([]rune(form)))])
		if i == 0 {
			common = begin
		}
		for !strings.HasPrefix(begin, common) {
			common = common[:len(common)-1]
		}
	}
	if !f.unicode {
		common = "" // the exact beginning may end within a character
	}
	r.from = []string{common}
	r.match = func(form string) (int, bool) {
		x := symbols(form)
		shortest := -1
		for _, ref := range refs {
			if n := f.shortest(ref, x); n >= 0 && (shortest < 0 || n < shortest) {
				shortest = n
			}
		}
		if shortest < 0 {
			return 0, false
		}
		boost := 0
		for _, ref := range refs {
			n := 0
			for n < min(len(ref), shortest) && ref[n] == x[n] {
				n++
			}
			boost = max(boost, n)
		}
		return boost, true
	}
}

// shortest is the length of the shortest beginning of a form that is within the edits
// of what was typed; -1 if there is none.
func (f *fuzzy) shortest(ref, form []rune) int {
	if len(ref) <= f.prefix || len(ref) < f.least {
		if len(form) >= len(ref) && slices.Equal(form[:len(ref)], ref) {
			return len(ref)
		}
		return -1
	}
	if len(form) < f.prefix || !slices.Equal(form[:f.prefix], ref[:f.prefix]) {
		return -1
	}
	rest, most := ref[f.prefix:], len(ref)-f.prefix+f.edits
	x := form[f.prefix:min(len(form), f.prefix+most)]
	for n := 0; n <= len(x); n++ {
		if edits(rest, x[:n], f.transpositions) <= f.edits {
			return f.prefix + n
		}
	}
	return -1
}
