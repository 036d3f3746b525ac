package analysis

import "esconsole/engine/eserr"

// readNormalizers reads the normalizers of the index.
func (r *Registry) readNormalizers() ([]component, error) {
	list, err := r.group(normalizerGroup)
	if err != nil {
		return nil, err
	}
	for _, c := range list {
		if typ, ok := c.own.Get("type"); ok && typ != "custom" && typ != "lowercase" {
			return nil, eserr.IllegalArgument("Unknown normalizer type [%s] for [%s]", typ, c.name)
		}
	}
	return list, nil
}

// lowercaseNormalizer is the one that is built in.
func lowercaseNormalizer(name string) *Analyzer {
	a := newAnalyzer(name, chain{tokenizer: tokenizerSpec{name: "keyword", open: newKeywordTokenizer}, filters: []filterSpec{lowercaseFilter()}})
	a.PositionIncrementGap = 0
	return a
}

// buildNormalizer builds a normalizer of the index.
//
// Server: CustomNormalizerProvider.
func (r *Registry) buildNormalizer(c component) (*Analyzer, error) {
	if typ, _ := c.own.Get("type"); typ == "lowercase" {
		return lowercaseNormalizer(c.name), nil
	}
	conf := r.config(c.name, c.own)
	if conf.has("tokenizer") {
		return nil, eserr.IllegalArgument("Custom normalizer [%s] cannot configure a tokenizer", c.name)
	}
	ch := chain{tokenizer: tokenizerSpec{name: "keyword", open: newKeywordTokenizer}}
	names, _ := conf.list("char_filter")
	for _, name := range names {
		f, ok, err := r.charFilter(name)
		switch {
		case err != nil:
			return nil, err
		case !ok:
			return nil, eserr.IllegalArgument("Custom normalizer [%s] failed to find char_filter under name [%s]", c.name, name)
		case !f.normalizing:
			return nil, eserr.IllegalArgument("Custom normalizer [%s] may not use char filter [%s]", c.name, name)
		}
		ch.charFilters = append(ch.charFilters, f)
	}
	names, _ = conf.list("filter")
	for _, name := range names {
		f, ok, err := r.filter(name)
		switch {
		case err != nil:
			return nil, err
		case !ok:
			return nil, eserr.IllegalArgument("Custom Analyzer [%s] failed to find filter under name [%s]", c.name, name)
		case !f.normalizing:
			return nil, eserr.IllegalArgument("Custom normalizer [%s] may not use filter [%s]", c.name, name)
		}
		ch.filters = append(ch.filters, f)
	}
	a := newAnalyzer(c.name, ch)
	a.PositionIncrementGap, a.shown = 0, true
	return a, r.use(a)
}

// Normalizer gives a normalizer by its name: the index's own ones, then the
// built-in lowercase.
func (r *Registry) Normalizer(name string) (*Analyzer, bool) {
	if n := r.normalizers[name]; n != nil {
		return n, true
	}
	if name != "lowercase" || r.index == nil {
		return nil, false
	}
	return lowercaseNormalizer(name), true
}

// HasNormalizer tells whether there is a normalizer of that name.
func (r *Registry) HasNormalizer(name string) bool {
	return r.normalizers[name] != nil || name == "lowercase"
}
