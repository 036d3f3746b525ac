package analysis

import (
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/settings"
	"esconsole/engine/xcontent"
)

// Part names a component of a chain that a request makes, or defines it.
type Part struct {
	Name       string
	Definition settings.Settings // nil where the part has a name
}

// Custom makes an analyzer of components. Without a tokenizer it is a normalizer,
// which leaves the text whole.
//
// Server: AnalysisRegistry.buildCustomAnalyzer.
func (r *Registry) Custom(tokenizer *Part, charFilters, filters []Part) (*Analyzer, error) {
	var c chain
	var err error
	normalizer := tokenizer == nil
	if normalizer {
		tokenizer = &Part{Name: "keyword"}
	}
	if c.tokenizer, err = r.tokenizerPart(*tokenizer); err != nil {
		return nil, err
	}
	if normalizer && r.config("", nil).major() < 7 {
		c.tokenizer.name = "keyword_for_normalizer"
	}
	for _, p := range charFilters {
		f, err := r.charFilterPart(p)
		if err != nil {
			return nil, err
		}
		c.charFilters = append(c.charFilters, f)
	}
	for _, p := range filters {
		f, err := r.filterPart(p)
		if err != nil {
			return nil, err
		}
		if normalizer && !f.normalizing {
			return nil, eserr.IllegalArgument("Custom normalizer may not use filter [%s]", f.name)
		}
		if f, err = f.into(c, r.otherPart); err != nil {
			return nil, err
		}
		c.filters = append(c.filters, f)
	}
	a := newAnalyzer("__custom__", c)
	a.shown = true
	return a, r.use(a)
}

// otherPart finds the filters that a filter of a request refers to.
func (r *Registry) otherPart(name string) (filterSpec, bool, error) {
	f, err := r.filterPart(Part{Name: name})
	return f, err == nil, err
}

// partKind is how components of one kind are found.
type partKind[S any] struct {
	label    string
	group    string
	own      func(c component) (S, error)
	kind     func(name string) (build func(c *config) S, required, ok bool)
	prebuilt func(name string) (build func(c *config) S, ok bool)
}

// part finds or makes a component.
//
// Server: AnalysisRegistry.getComponentFactory.
func part[S any](r *Registry, k partKind[S], p Part) (S, string, error) {
	var none S
	if r.config("", nil).major() < 7 {
		k.label = strings.NewReplacer("char_filter", "char filter", "filter", "token filter").Replace(k.label)
	}
	if p.Definition != nil {
		return anonymous(r, k, p.Definition)
	}
	if r.index == nil {
		return globalPart(r, k, p.Name)
	}
	if own, found := r.find(k.group, p.Name); found {
		spec, err := k.own(component{p.Name, own})
		return spec, p.Name, err
	}
	conf := r.config(p.Name, nil)
	build, _, ok := k.kind(p.Name)
	if !ok {
		build, ok = k.prebuilt(p.Name)
	}
	if !ok {
		return none, "", eserr.IllegalArgument("failed to find %s under [%s]", k.label, p.Name)
	}
	spec := build(conf)
	return spec, p.Name, conf.err
}

func anonymous[S any](r *Registry, k partKind[S], definition settings.Settings) (S, string, error) {
	var none S
	typ, ok := definition.Get("type")
	if !ok {
		return none, "", eserr.IllegalArgument("Missing [type] setting for anonymous %s: %s", k.label,
			string(xcontent.Encode(definition.Flat(), xcontent.Format{})))
	}
	old := r.config("", nil).major() < 7
	build, _, ok := k.kind(typ)
	name := "__anonymous__" + typ
	if old {
		name = "_anonymous_" + strings.ReplaceAll(k.label, " ", "")
		if typ == "synonym" || typ == "synonym_graph" { // made for an index only
			return none, "", eserr.IllegalArgument("failed to find global %s under [%s]", k.label, typ)
		}
	}
	if !ok {
		if build, ok = k.prebuilt(typ); ok && r.index == nil && !old {
			// What is there by name asks for the version of the index.
			return none, "", eserr.IllegalState("[index.version.created] is not present in the index settings for index with UUID [null]")
		}
		if !old {
			name = typ
		}
	}
	if !ok {
		return none, "", eserr.IllegalArgument("failed to find global %s under [%s]", k.label, typ)
	}
	conf := r.config(name, definition)
	spec := build(conf)
	return spec, name, conf.err
}

func globalPart[S any](r *Registry, k partKind[S], name string) (S, string, error) {
	var none S
	conf := r.config(name, nil)
	build, ok := k.prebuilt(name)
	if !ok {
		var required bool
		build, required, ok = k.kind(name)
		if ok && required {
			return none, "", eserr.IllegalArgument("Analysis settings required - can't instantiate analysis factory")
		}
	}
	if !ok {
		return none, "", eserr.IllegalArgument("failed to find global %s under [%s]", k.label, name)
	}
	spec := build(conf)
	return spec, name, conf.err
}

func (r *Registry) tokenizerPart(p Part) (tokenizerSpec, error) {
	spec, name, err := part(r, partKind[tokenizerSpec]{label: "tokenizer", group: tokenizerGroup, own: r.ownTokenizer,
		kind: func(name string) (func(c *config) tokenizerSpec, bool, bool) {
			k, ok := tokenizerKinds()[name]
			return k.build, false, ok
		},
		prebuilt: func(name string) (func(c *config) tokenizerSpec, bool) {
			build, ok := prebuiltTokenizers()[name]
			return build, ok
		},
	}, p)
	spec.name = name
	return spec, err
}

func (r *Registry) charFilterPart(p Part) (charFilterSpec, error) {
	spec, name, err := part(r, partKind[charFilterSpec]{label: "char_filter", group: charFilterGroup, own: r.ownCharFilter,
		kind: func(name string) (func(c *config) charFilterSpec, bool, bool) {
			k, ok := charFilterKinds()[name]
			return k.build, k.required, ok
		},
		prebuilt: func(name string) (func(c *config) charFilterSpec, bool) {
			build, ok := prebuiltCharFilters()[name]
			return build, ok
		},
	}, p)
	spec.name = name
	return spec, err
}

func (r *Registry) filterPart(p Part) (filterSpec, error) {
	spec, name, err := part(r, partKind[filterSpec]{label: "filter", group: filterGroup, own: r.ownFilter,
		kind: func(name string) (func(c *config) filterSpec, bool, bool) {
			k, ok := filterKinds()[name]
			return k.build, k.required, ok
		},
		prebuilt: func(name string) (func(c *config) filterSpec, bool) {
			build, ok := prebuiltFilters()[name]
			return build, ok
		},
	}, p)
	spec.name = name
	return spec, err
}
