package analysis

import (
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/java"
)

// Names of the analyzers that fields without one use.
const (
	DefaultAnalyzer       = "default"
	DefaultSearchAnalyzer = "default_search"
	DefaultQuoteAnalyzer  = "default_search_quoted"
)

// pendingAnalyzer is an analyzer of the index whose settings were read.
type pendingAnalyzer struct {
	component
	custom bool
	built  *Analyzer // of one that is not custom
}

// readAnalyzers reads the analyzers of the index; those that are made of named
// components are built later.
func (r *Registry) readAnalyzers() ([]pendingAnalyzer, error) {
	list, err := r.group(analyzerGroup)
	if err != nil {
		return nil, err
	}
	out := make([]pendingAnalyzer, 0, len(list))
	for _, c := range list {
		p := pendingAnalyzer{component: c}
		typ, typed := c.own.Get("type")
		_, tokenizer := c.own.Get("tokenizer")
		switch {
		case typ == "custom" || !typed && tokenizer:
			p.custom = true
		default:
			kind, err := typeOf(analyzerKinds(), "analyzer", c)
			if err != nil {
				return nil, err
			}
			conf := r.config(c.name, c.own)
			if p.built = kind.build(conf); conf.err != nil {
				return nil, conf.err
			}
			p.built.Name = c.name
		}
		out = append(out, p)
	}
	return out, nil
}

// buildAnalyzers builds the analyzers of the index in the order in which the
// server's hash map, that holds the built-in ones too, gives them.
func (r *Registry) buildAnalyzers(pending []pendingAnalyzer) error {
	own := map[string]pendingAnalyzer{}
	for _, p := range pending {
		own[p.name] = p
	}
	names := builtinNames()
	for _, p := range pending {
		if !builtinAnalyzer(p.name) {
			names = append(names, p.name)
		}
	}
	java.SortHashMap(names, func(name string) string { return name })
	for _, name := range names {
		p, ok := own[name]
		if !ok {
			continue
		}
		a, err := p.built, error(nil)
		if p.custom {
			if a, err = r.customAnalyzer(p.component); err != nil {
				return err
			}
		}
		if err := r.use(a); err != nil {
			return err
		}
		r.analyzers[name] = a
	}
	return nil
}

// use does what the server does to find mistakes early: it opens an empty text.
func (r *Registry) use(a *Analyzer) error {
	for _, f := range a.chain.charFilters {
		r.warn(f.warning)
	}
	r.warn(a.chain.tokenizer.warning)
	if a.chain.tokenizer.broken != nil {
		return a.chain.tokenizer.broken
	}
	// Versions before 7 make the analyzers of an index when they are used.
	quiet := r.index != nil && r.config("", nil).major() < 7
	for _, f := range a.chain.filters {
		if !quiet {
			r.warn(f.warning)
		}
		if f.broken != nil {
			return f.broken
		}
	}
	return nil
}

func (r *Registry) warn(text string) {
	if text != "" && r.opts.Warn != nil {
		r.opts.Warn(text)
	}
}

// checkNames refuses analyzers with names that the server keeps for itself.
func (r *Registry) checkNames(pending []pendingAnalyzer) error {
	if a := r.analyzers[DefaultAnalyzer]; a != nil {
		if err := a.checkMode("index"); err != nil {
			return err
		}
	}
	if r.analyzers["default_index"] != nil {
		return eserr.IllegalArgument("setting [index.analysis.analyzer.default_index] is not supported anymore, use "+
			"[index.analysis.analyzer.default] instead for index [%s]", r.opts.Index)
	}
	for _, p := range pending {
		if strings.HasPrefix(p.name, "_") {
			return eserr.IllegalArgument("analyzer name must not start with '_'. got \"%s\"", p.name)
		}
	}
	return nil
}

// checkMode refuses an analyzer whose filters work in searches only.
//
// Server: NamedAnalyzer.checkAllowedInMode.
func (a *Analyzer) checkMode(string) error {
	var names []string
	for _, f := range a.chain.filters {
		if f.searchOnly {
			names = append(names, f.name)
		}
	}
	if names == nil {
		return nil
	}
	return eserr.New(500, "mapper_exception", "analyzer [%s] contains filters [%s] that are not allowed to run in all mode.",
		a.Name, strings.Join(names, ", "))
}

// CheckIndexing gives the error for an analyzer that must not be used to index.
func (a *Analyzer) CheckIndexing() error { return a.checkMode("index") }

// customAnalyzer builds an analyzer of named components.
//
// Server: CustomAnalyzerProvider, AnalyzerComponents.createComponents.
func (r *Registry) customAnalyzer(c component) (*Analyzer, error) {
	conf := r.config(c.name, c.own)
	gap, offsetGap := conf.integer("position_increment_gap", defaultGap), conf.integer("offset_gap", -1)
	if conf.err != nil {
		return nil, conf.err
	}
	ch, err := r.namedChain(conf)
	if err != nil {
		return nil, err
	}
	a := newAnalyzer(c.name, ch)
	a.PositionIncrementGap, a.shown, a.shownGap = gap, true, gap
	if offsetGap >= 0 {
		a.OffsetGap = offsetGap
	}
	return a, nil
}

func (r *Registry) namedChain(conf *config) (chain, error) {
	var c chain
	missing := func(kind, name string) error {
		return eserr.IllegalArgument("Custom Analyzer [%s] failed to find %s under name [%s]", conf.name, kind, name)
	}
	name, ok := conf.own.Get("tokenizer")
	if !ok {
		return c, eserr.IllegalArgument("Custom Analyzer [%s] must be configured with a tokenizer", conf.name)
	}
	var err error
	if c.tokenizer, ok, err = r.tokenizer(name); err != nil {
		return c, err
	} else if !ok {
		return c, missing("tokenizer", name)
	}
	names, _ := conf.list("char_filter")
	for _, name := range names {
		f, ok, err := r.charFilter(name)
		if err != nil {
			return c, err
		} else if !ok {
			return c, missing("char_filter", name)
		}
		c.charFilters = append(c.charFilters, f)
	}
	names, _ = conf.list("filter")
	for _, name := range names {
		f, ok, err := r.filter(name)
		if err != nil {
			return c, err
		} else if !ok {
			return c, missing("filter", name)
		}
		if f, err = f.into(c, r.filter); err != nil {
			return c, err
		}
		c.filters = append(c.filters, f)
	}
	return c, nil
}

// into adapts a filter to the chain that it is added to.
func (f filterSpec) into(before chain, others func(string) (filterSpec, bool, error)) (filterSpec, error) {
	if f.inChain == nil {
		return f, nil
	}
	made, err := f.inChain(&chainContext{before: before, filter: others})
	if made.name == "" {
		made.name = f.name
	}
	return made, err
}

// Analyzer gives an analyzer by its name: the index's own ones, then those that
// are built in. Of an index, default is always there.
func (r *Registry) Analyzer(name string) (*Analyzer, bool) {
	if a := r.analyzers[name]; a != nil {
		return a, true
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if a := r.builtins[name]; a != nil {
		return a, true
	}
	a := r.buildBuiltin(name)
	if a == nil {
		return nil, false
	}
	r.builtins[name] = a
	return a, true
}

func (r *Registry) buildBuiltin(name string) *Analyzer {
	conf := &config{name: name, opts: &Options{}}
	if build, ok := prebuiltAnalyzers()[name]; ok {
		a := build(conf)
		if a.Name = name; r.index == nil {
			a.PositionIncrementGap = 0
		}
		return a
	}
	kind, ok := analyzerKinds()[name]
	if !ok {
		return nil
	}
	a := kind.build(conf)
	if a.Name = name; r.index == nil {
		// Without an index such an analyzer is not wrapped: it has Lucene's gap.
		a.PositionIncrementGap = 0
		if a.Name = kind.class; a.Name == "" {
			a.Name = name
		}
	}
	return a
}

// Default is the analyzer of fields that name none.
func (r *Registry) Default() *Analyzer {
	a, _ := r.Analyzer(DefaultAnalyzer)
	return a
}

// DefaultSearch is the analyzer of searches in fields that name none.
func (r *Registry) DefaultSearch() *Analyzer {
	if a := r.analyzers[DefaultSearchAnalyzer]; a != nil {
		return a
	}
	return r.Default()
}

// DefaultQuote is the analyzer of phrases in fields that name none.
func (r *Registry) DefaultQuote() *Analyzer {
	if a := r.analyzers[DefaultQuoteAnalyzer]; a != nil {
		return a
	}
	return r.DefaultSearch()
}

// HasAnalyzer tells whether there is an analyzer of that name.
func (r *Registry) HasAnalyzer(name string) bool {
	return r.analyzers[name] != nil || builtinAnalyzer(name)
}
