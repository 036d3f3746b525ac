package suggest

import (
	"strconv"

	"esconsole/engine/eserr"
	"esconsole/engine/java"
	"esconsole/engine/objectparser"
	"esconsole/engine/xcontent"
)

func parsePhrase(v xcontent.Value, warn objectparser.Warn) (*phrase, error) {
	p := &phrase{realWord: 0.95, confidence: 1, maxErrors: 0.5, separator: " ", unigrams: true, tokenLimit: 10}
	named := false
	for _, f := range v.Fields() {
		var known bool
		var err error
		switch f.Value.Kind() {
		case xcontent.KindString, xcontent.KindNumber, xcontent.KindBool:
			named = named || f.Key == "field"
			if known, err = p.option(f); err == nil && !known {
				err = parsing(v, f.Value.Pos(), "suggester[phrase] doesn't support field [%s]", f.Key)
			}
		case xcontent.KindArray:
			if f.Key != "direct_generator" {
				return nil, parsing(v, f.Value.Pos(), "suggester[phrase]  doesn't support array field [%s]", f.Key)
			}
			err = p.readGenerators(f.Value, warn)
		case xcontent.KindObject:
			err = p.object(v, f, warn)
		case xcontent.KindMissing:
			return nil, v.Err()
		default:
			err = parsing(v, f.Value.Pos(), "suggester[phrase] doesn't support field [%s]", f.Key)
		}
		if err != nil {
			return nil, objectparser.At(err, objectparser.PlaceOf(err, f.Value.Pos()))
		}
	}
	if err := v.Err(); err != nil {
		return nil, err
	}
	switch {
	case !named:
		return nil, eserr.Parse("the required field option [field] is missing")
	case p.field == "":
		return nil, eserr.IllegalArgument("suggestion field name is empty")
	}
	return p, nil
}

// option reads an option that is a scalar.
func (p *phrase) option(f xcontent.Field) (known bool, err error) {
	share := func(to *float32, wrong func(f float32) bool, fault string) {
		var bad string
		if *to, bad = java.ParseFloat(f.Value.Text()); bad != "" {
			err = eserr.NumberFormat(f.Value.Text())
		} else if wrong(*to) {
			err = eserr.IllegalArgument("%s", fault)
		}
	}
	count := func(fault string) *int {
		n := 0
		if n, err = objectparser.Int(f.Value); err == nil && n < 1 {
			err = eserr.IllegalArgument("%s", fault)
		}
		return &n
	}
	switch f.Key {
	case "field":
		p.field = f.Value.Text()
	case "analyzer":
		p.analyzer = f.Value.Text()
	case "size":
		p.size = count("size must be positive")
	case "shard_size":
		n := 0
		n, err = objectparser.Int(f.Value)
		p.shardSize = &n
	case "real_word_error_likelihood":
		share(&p.realWord, func(f float32) bool { return f <= 0 }, "real_word_error_likelihood must be > 0.0")
	case "confidence":
		share(&p.confidence, func(f float32) bool { return f < 0 }, "confidence must be >= 0.0")
	case "separator":
		p.separator = f.Value.Text()
	case "max_errors":
		share(&p.maxErrors, func(f float32) bool { return f <= 0 }, "max_error must be > 0.0")
	case "gram_size":
		p.gramSize = count("gramSize must be >= 1")
	case "force_unigrams":
		p.unigrams, err = objectparser.Boolean(f.Value)
	case "token_limit":
		p.tokenLimit = *count("token_limit must be >= 1")
	default:
		return false, nil
	}
	return true, err
}

// object reads an option that is an object.
func (p *phrase) object(v xcontent.Value, f xcontent.Field, warn objectparser.Warn) error {
	switch f.Key {
	case "smoothing":
		if p.model != nil {
			return eserr.IllegalArgument("only one smoothing model supported")
		}
		return p.readModel(f.Value)
	case "highlight":
		for _, tag := range f.Value.Fields() {
			text := tag.Value.Text()
			switch tag.Key {
			case "pre_tag":
				p.tags[0] = &text
			case "post_tag":
				p.tags[1] = &text
			default:
				return parsing(v, tag.Value.Pos(), "suggester[phrase][highlight] doesn't support field [%s]", tag.Key)
			}
		}
		if (p.tags[0] == nil) != (p.tags[1] == nil) {
			return eserr.IllegalArgument("Pre and post tag must both be null or both not be null.")
		}
		return f.Value.Err()
	case "collate":
		return p.readCollate(v, f.Value, warn)
	}
	return parsing(v, f.Value.Pos(), "suggester[phrase]  doesn't support array field [%s]", f.Key)
}

// readModel reads a smoothing model.
func (p *phrase) readModel(v xcontent.Value) error {
	for _, f := range v.Fields() {
		if f.Value.Kind() != xcontent.KindObject {
			return parsing(v, f.Value.Pos(), "[smoothing] unknown token [%s] after [%s]", f.Value.Kind(), f.Key)
		}
		m := &smoothing{kind: f.Key, alpha: defaultAlpha, discount: defaultDiscount}
		switch f.Key {
		case "laplace", "stupid_backoff":
		case "linear_interpolation", "linear":
			m.kind = "linear_interpolation"
		default:
			return eserr.IllegalArgument("suggester[phrase] doesn't support object field [%s]", f.Key)
		}
		if f.Key == "linear_interpolation" {
			return eserr.IllegalArgument("suggester[phrase] doesn't support object field [%s]", f.Key)
		}
		if err := m.read(f.Value); err != nil {
			return err
		}
		p.model = m
	}
	return v.Err()
}

func (m *smoothing) read(v xcontent.Value) error {
	for _, f := range v.Fields() {
		n, err := strconv.ParseFloat(f.Value.Text(), 64)
		to := map[string]*float64{"laplace.alpha": &m.alpha, "stupid_backoff.discount": &m.discount, "linear_interpolation.trigram_lambda": &m.trigram,
			"linear_interpolation.bigram_lambda": &m.bigram, "linear_interpolation.unigram_lambda": &m.unigram}[m.kind+"."+f.Key]
		switch {
		case to == nil && m.kind == "linear_interpolation":
			return eserr.IllegalArgument("suggester[phrase][smoothing][linear] doesn't support field [%s]", f.Key)
		case to == nil:
			continue
		case err != nil:
			return eserr.NumberFormat(f.Value.Text())
		case n < 0 && m.kind == "linear_interpolation":
			return eserr.IllegalArgument("%s must be positive", f.Key)
		}
		*to = n
	}
	if sum := m.trigram + m.bigram + m.unigram; m.kind == "linear_interpolation" && (sum < 0.999 || sum > 1.001) {
		return eserr.IllegalArgument("linear smoothing lambdas must sum to 1")
	}
	return v.Err()
}

// readGenerators reads the generators of candidates.
func (p *phrase) readGenerators(v xcontent.Value, warn objectparser.Warn) error {
	for _, item := range v.Items() {
		if item.Kind() != xcontent.KindObject { // the reader goes on behind the array's beginning
			return parsing(v, v.Items()[len(v.Items())-1].End(), "suggester[phrase] doesn't support field [direct_generator]")
		}
		g := generator{term: *newTerm(), count: defaultSize}
		named := false
		text := func(name string, of func(g *generator) *string) objectparser.Field[generator] {
			return objectparser.Field[generator]{Name: name, Takes: objectparser.String, Read: func(g *generator, v xcontent.Value, _ objectparser.Warn) error {
				*of(g) = v.Text()
				named = named || name == "field"
				return nil
			}}
		}
		fields := []objectparser.Field[generator]{text("field", func(g *generator) *string { return &g.field }),
			text("pre_filter", func(g *generator) *string { return &g.pre }), text("post_filter", func(g *generator) *string { return &g.post })}
		for _, name := range []string{"suggest_mode", "min_doc_freq", "accuracy", "size", "sort", "string_distance", "max_inspections", "max_term_freq",
			"max_edits", "min_word_length", "prefix_length"} {
			takes := objectparser.NumberOrString
			if name == "suggest_mode" || name == "sort" || name == "string_distance" {
				takes = objectparser.String
			}
			fields = append(fields, objectparser.Field[generator]{Name: name, Takes: takes, Read: func(g *generator, v xcontent.Value, _ objectparser.Warn) error {
				if name == "size" {
					n, err := objectparser.Int(v)
					if err == nil && n <= 0 {
						err = eserr.IllegalArgument("Size must be positive")
					}
					g.count = n
					return err
				}
				return g.option(name, v)
			}})
		}
		parser := objectparser.Parser[generator]{Name: "direct_generator", Fields: fields}
		if err := parser.Parse(&g, item, warn); err != nil {
			return err
		}
		if !named {
			return objectparser.At(eserr.IllegalArgument("Required [field]"), item.End()-1)
		}
		p.generators = append(p.generators, g)
	}
	return v.Err()
}

// option reads an option that suggestions of terms have as well. Names are not looked
// at before a shard is searched.
func (g *generator) option(name string, v xcontent.Value) error {
	switch name {
	case "suggest_mode", "sort", "string_distance":
		if _, err := g.term.option(xcontent.Field{Key: name, Value: v}); err != nil && g.fault == nil {
			g.fault = err
			if name == "suggest_mode" {
				g.fault = eserr.IllegalArgument("Illegal suggest mode %s", v.Text())
			}
		}
		return nil
	case "max_edits":
		n, err := objectparser.Int(v)
		if err == nil && (n < 1 || n > 2) {
			err = eserr.IllegalArgument("Illegal max_edits value %d", n)
		}
		g.maxEdits = n
		return err
	}
	_, err := g.term.option(xcontent.Field{Key: name, Value: v})
	return err
}
