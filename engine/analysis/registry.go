package analysis

import (
	"strings"
	"sync"

	"esconsole/engine/eserr"
	"esconsole/engine/java"
	"esconsole/engine/settings"
)

// Options is what a registry depends on besides the settings.
type Options struct {
	// Index is the name of the index, for error texts.
	Index string
	// Warn takes deprecation warnings; nil drops them.
	Warn func(text string)
	// Created is the version that components are made as where there is no index that
	// says so, as the setting index.version.created has it; empty for the newest.
	Created string
}

// Registry knows the analyzers and normalizers of one index, or those that are
// there without any. It never changes; what is built in is made when it is asked
// for.
type Registry struct {
	index settings.Settings // nil without an index
	opts  Options

	analyzers   map[string]*Analyzer
	normalizers map[string]*Analyzer

	mu       sync.Mutex
	builtins map[string]*Analyzer
}

// groups are the prefixes of the settings of components by their kind.
const (
	charFilterGroup = "index.analysis.char_filter."
	tokenizerGroup  = "index.analysis.tokenizer."
	filterGroup     = "index.analysis.filter."
	analyzerGroup   = "index.analysis.analyzer."
	normalizerGroup = "index.analysis.normalizer."
)

// Global gives the registry of what is there without an index.
func Global() *Registry {
	return &Registry{builtins: map[string]*Analyzer{}}
}

// Validate gives the error that a new index with such settings is refused with.
func Validate(s settings.Settings, o Options) error {
	_, err := New(s, o)
	return err
}

// New builds the analyzers and normalizers that an index's settings describe.
//
// Server: AnalysisRegistry.build.
func New(s settings.Settings, o Options) (*Registry, error) {
	if s == nil {
		s = settings.Settings{}
	}
	r := &Registry{index: s, opts: o, analyzers: map[string]*Analyzer{}, normalizers: map[string]*Analyzer{}, builtins: map[string]*Analyzer{}}
	if err := r.checkComponents(); err != nil {
		return nil, err
	}
	pending, err := r.readAnalyzers()
	if err != nil {
		return nil, err
	}
	normalizers, err := r.readNormalizers()
	if err != nil {
		return nil, err
	}
	if err := r.buildAnalyzers(pending); err != nil {
		return nil, err
	}
	for _, n := range normalizers {
		if r.normalizers[n.name], err = r.buildNormalizer(n); err != nil {
			return nil, err
		}
	}
	return r, r.checkNames(pending)
}

// For gives the registry with other options; the name of the index stays.
func (r *Registry) For(o Options) *Registry {
	o.Index = r.opts.Index
	return &Registry{index: r.index, opts: o, analyzers: r.analyzers, normalizers: r.normalizers,
		builtins: map[string]*Analyzer{}}
}

// component is the settings of one component that an index defines.
type component struct {
	name string
	own  settings.Settings
}

// group gives the components of a kind in the order of the server's hash map.
func (r *Registry) group(prefix string) ([]component, error) {
	var out []component
	for _, e := range r.index {
		rest, ok := strings.CutPrefix(e.Key, prefix)
		if !ok {
			continue
		}
		name, key, dotted := strings.Cut(rest, ".")
		if !dotted {
			return nil, eserr.New(500, "settings_exception",
				"Failed to get setting group for [%s] setting prefix and setting [%s] because of a missing '.'", prefix, e.Key)
		}
		if n := len(out); n == 0 || out[n-1].name != name {
			out = append(out, component{name: name})
		}
		c := &out[len(out)-1]
		e.Key = key
		c.own = append(c.own, e)
	}
	java.SortHashMap(out, func(c component) string { return c.name })
	return out, nil
}

// find gives the settings of one component; ok is false if the index has none of
// that name.
func (r *Registry) find(prefix, name string) (own settings.Settings, ok bool) {
	prefix += name + "."
	for _, e := range r.index {
		if rest, found := strings.CutPrefix(e.Key, prefix); found {
			e.Key = rest
			own = append(own, e)
		}
	}
	return own, len(own) > 0
}

func (r *Registry) config(name string, own settings.Settings) *config {
	return &config{name: name, own: own, index: r.index, opts: &r.opts}
}

// typeOf gives the type of a component, or the error where it has none or an
// unknown one.
func typeOf[K any](kinds map[string]K, kind string, c component) (K, error) {
	name, ok := c.own.Get("type")
	var none K
	if !ok {
		return none, eserr.IllegalArgument("%s [%s] must specify either an analyzer type, or a tokenizer", kind, c.name)
	}
	k, ok := kinds[name]
	if !ok {
		return none, eserr.IllegalArgument("Unknown %s type [%s] for [%s]", kind, name, c.name)
	}
	return k, nil
}

// checkComponents makes every char filter, tokenizer and token filter that the
// index defines, for the errors.
func (r *Registry) checkComponents() error {
	return firstError(
		func() error {
			return r.checkGroup(charFilterGroup, func(c component) error { _, err := r.ownCharFilter(c); return err })
		},
		func() error {
			return r.checkGroup(tokenizerGroup, func(c component) error { _, err := r.ownTokenizer(c); return err })
		},
		func() error {
			return r.checkGroup(filterGroup, func(c component) error { _, err := r.ownFilter(c); return err })
		},
	)
}

func firstError(steps ...func() error) error {
	for _, step := range steps {
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}

func (r *Registry) checkGroup(prefix string, check func(c component) error) error {
	list, err := r.group(prefix)
	if err != nil {
		return err
	}
	for _, c := range list {
		if err := check(c); err != nil {
			return err
		}
	}
	return nil
}

func (r *Registry) ownCharFilter(c component) (charFilterSpec, error) {
	kind, err := typeOf(charFilterKinds(), "char_filter", c)
	if err != nil {
		return charFilterSpec{}, err
	}
	conf := r.config(c.name, c.own)
	spec := kind.build(conf)
	spec.name = c.name
	return spec, conf.err
}

func (r *Registry) ownTokenizer(c component) (tokenizerSpec, error) {
	kind, err := typeOf(tokenizerKinds(), "tokenizer", c)
	if err != nil {
		return tokenizerSpec{}, err
	}
	conf := r.config(c.name, c.own)
	spec := kind.build(conf)
	spec.name = c.name
	return spec, conf.err
}

func (r *Registry) ownFilter(c component) (filterSpec, error) {
	kind, err := typeOf(filterKinds(), "filter", c)
	if err != nil {
		return filterSpec{}, err
	}
	conf := r.config(c.name, c.own)
	spec := kind.build(conf)
	spec.name = c.name
	return spec, conf.err
}

// charFilter, tokenizer and filter give a component by its name: the index's own
// ones come first, then what is built in. ok is false if there is none.
func (r *Registry) charFilter(name string) (spec charFilterSpec, ok bool, err error) {
	if own, found := r.find(charFilterGroup, name); found {
		spec, err = r.ownCharFilter(component{name, own})
		return spec, true, err
	}
	conf := r.config(name, nil)
	if build, found := prebuiltCharFilters()[name]; found {
		spec = build(conf)
	} else if kind, found := charFilterKinds()[name]; found && !kind.required {
		spec = kind.build(conf)
	} else {
		return spec, false, nil
	}
	spec.name = name
	return spec, true, conf.err
}

func (r *Registry) tokenizer(name string) (spec tokenizerSpec, ok bool, err error) {
	if own, found := r.find(tokenizerGroup, name); found {
		spec, err = r.ownTokenizer(component{name, own})
		return spec, true, err
	}
	conf := r.config(name, nil)
	if build, found := prebuiltTokenizers()[name]; found {
		spec = build(conf)
	} else if kind, found := tokenizerKinds()[name]; found {
		spec = kind.build(conf)
	} else {
		return spec, false, nil
	}
	spec.name = name
	return spec, true, conf.err
}

func (r *Registry) filter(name string) (spec filterSpec, ok bool, err error) {
	if own, found := r.find(filterGroup, name); found {
		spec, err = r.ownFilter(component{name, own})
		return spec, true, err
	}
	conf := r.config(name, nil)
	if build, found := prebuiltFilters()[name]; found {
		spec = build(conf)
	} else if kind, found := filterKinds()[name]; found && !kind.required {
		spec = kind.build(conf)
	} else {
		return spec, false, nil
	}
	spec.name = name
	return spec, true, conf.err
}
