package suggest

import (
	"slices"
	"sort"
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/mapping"
	"esconsole/engine/objectparser"
	"esconsole/engine/xcontent"
)

// wantedContext is a context that completions must have.
type wantedContext struct {
	number int
	name   string
	value  string
	prefix bool // it may begin with the value
	boost  int
}

// readContexts reads the contexts that completions must have.
//
// Server: org.elasticsearch.search.suggest.completion.context.ContextMapping.parseQueryContext.
func readContexts(v xcontent.Value, known []mapping.SuggestContext) ([]wantedContext, error) {
	var out []wantedContext
	for _, f := range v.Fields() {
		number := slices.IndexFunc(known, func(c mapping.SuggestContext) bool { return c.Name == f.Key })
		if number < 0 {
			var names []string
			for _, c := range known {
				names = append(names, c.Name)
			}
			sort.Strings(names)
			return nil, eserr.IllegalArgument("Unknown context name [%s], must be one of [%s]", f.Key, strings.Join(names, ", "))
		}
		items := []xcontent.Value{f.Value}
		if f.Value.Kind() == xcontent.KindArray {
			items = f.Value.Items()
		}
		out = slices.DeleteFunc(out, func(c wantedContext) bool { return c.number == number })
		for _, item := range items {
			c := wantedContext{number: number, name: f.Key, boost: 1}
			if known[number].Geo {
				places, err := c.places(item, min(known[number].Precision, maxPrecision))
				if err != nil {
					return nil, err
				}
				out = append(out, places...)
				continue
			}
			if err := c.read(item); err != nil {
				return nil, err
			}
			out = append(out, c)
		}
	}
	return out, v.Err()
}

// read reads a category.
//
// Server: org.elasticsearch.search.suggest.completion.context.CategoryQueryContext.
func (c *wantedContext) read(v xcontent.Value) error {
	fault := func(what string) error {
		return &eserr.Error{Status: 400, Type: "x_content_parse_exception", Reason: what, Plain: true}
	}
	switch v.Kind() {
	case xcontent.KindString, xcontent.KindNumber, xcontent.KindBool:
		c.value = v.Text()
		return nil
	case xcontent.KindObject:
	default:
		return fault("category context must be an object, string, number or boolean")
	}
	given := false
	p := objectparser.Parser[wantedContext]{Name: "category", Fields: []objectparser.Field[wantedContext]{
		{Name: "context", Takes: objectparser.String | objectparser.Number | objectparser.Bool, Read: func(c *wantedContext, v xcontent.Value, _ objectparser.Warn) error {
			c.value, given = v.Text(), true
			return nil
		}},
		{Name: "boost", Takes: objectparser.NumberOrString, Read: func(c *wantedContext, v xcontent.Value, _ objectparser.Warn) (err error) {
			if c.boost, err = objectparser.Int(v); err == nil && c.boost <= 0 {
				err = eserr.IllegalArgument("boost must be greater than 0")
			}
			return err
		}},
		{Name: "prefix", Takes: objectparser.BoolOrString, Read: func(c *wantedContext, v xcontent.Value, _ objectparser.Warn) (err error) {
			c.prefix, err = objectparser.Boolean(v)
			return err
		}},
	}}
	if err := p.Parse(c, v, func(string) {}); err != nil {
		return fault("category context must be a string, number or boolean")
	}
	if !given {
		return &eserr.Error{Status: 500, Type: "null_pointer_exception", Reason: "category must not be null", Plain: true}
	}
	return nil
}

// within are the contexts of a completion that are wanted: one without a name if none
// have to be.
func (r *completionRun) within(c *mapping.Completion) []wantedContext {
	if len(r.ft.Contexts) == 0 {
		return []wantedContext{{}}
	}
	var out []wantedContext
	for _, has := range c.Contexts {
		for _, want := range r.contexts {
			if want.number == has.Number && (want.value == has.Value || want.prefix && strings.HasPrefix(has.Value, want.value)) {
				want.value = has.Value
				out = append(out, want)
				break
			}
		}
	}
	return out
}
