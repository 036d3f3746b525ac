package api

import (
	"esconsole/engine/eserr"
	"esconsole/engine/objectparser"
	"esconsole/engine/rest"
	"esconsole/engine/script"
	"esconsole/engine/script/mustache"
	"esconsole/engine/search"
	"esconsole/engine/xcontent"
)

// searchTemplate is a search whose body a template gives.
//
// Server: org.elasticsearch.script.mustache.SearchTemplateRequest.
type searchTemplate struct {
	stored           bool
	source           string // the text, or the id of a stored template
	typed            bool   // one of the two was given
	params           xcontent.Value
	explain, profile bool
	simulate         bool // only the body is wanted
}

func searchTemplateParser() *objectparser.Parser[searchTemplate] {
	boolean := func(name string, of func(*searchTemplate) *bool) objectparser.Field[searchTemplate] {
		return objectparser.Field[searchTemplate]{Name: name, Takes: objectparser.BoolOrString,
			Read: func(t *searchTemplate, v xcontent.Value, _ objectparser.Warn) (err error) {
				*of(t), err = objectparser.Boolean(v)
				return err
			}}
	}
	return &objectparser.Parser[searchTemplate]{Name: "search_template", Fields: []objectparser.Field[searchTemplate]{
		{Name: "params", Takes: objectparser.Object, Read: func(t *searchTemplate, v xcontent.Value, _ objectparser.Warn) error {
			t.params = v
			return nil
		}},
		{Name: "id", Takes: objectparser.String, Read: func(t *searchTemplate, v xcontent.Value, _ objectparser.Warn) error {
			t.stored, t.typed, t.source = true, true, v.Text()
			return nil
		}},
		boolean("explain", func(t *searchTemplate) *bool { return &t.explain }),
		boolean("profile", func(t *searchTemplate) *bool { return &t.profile }),
		{Name: "source", Old: []string{"inline", "template"}, Takes: objectparser.ObjectOrString, Read: func(t *searchTemplate, v xcontent.Value, _ objectparser.Warn) error {
			t.stored, t.typed, t.source = false, true, v.Text()
			if v.Kind() == xcontent.KindObject {
				t.source = string(xcontent.Encode(v, xcontent.Format{}))
			}
			return v.Err()
		}},
	}}
}

// check refuses a request without a template.
func (t *searchTemplate) check() error {
	var v eserr.Validation
	if t.source == "" {
		v.Add("template is missing")
	}
	if !t.typed {
		v.Add("template's script type is missing")
	}
	return v.Err()
}

// render fills the template.
func (a *API) render(t *searchTemplate) (string, error) {
	source, escape := t.source, mustache.Escape(mustache.JSON)
	if t.stored {
		s, ok := a.node.State().Script(t.source)
		switch {
		case !ok:
			return "", eserr.ResourceNotFound("unable to find script [%s] in cluster state", t.source)
		case s.Lang != script.TemplateLang:
			return "", eserr.NotImplemented("a template of the language [" + s.Lang + "]")
		}
		source = s.Source
		if typ, given := s.Options.Get("content_type"); given {
			switch typ {
			case "application/json", "application/json; charset=UTF-8":
			case "text/plain":
				escape = mustache.Plain
			case "application/x-www-form-urlencoded":
				escape = mustache.URL
			default:
				return "", eserr.IllegalArgument("No encoder found for MIME type [%v]", typ)
			}
		}
	}
	parsed, err := parseTemplate(source)
	if err != nil {
		return "", err
	}
	return parsed.Render(t.params, escape)
}

// fill makes the template the body of a search.
func (a *API) fill(t *searchTemplate, r *search.Request) error {
	source, err := a.render(t)
	if err != nil {
		return err
	}
	v, next, err := xcontent.ParseAll([]byte(source), xcontent.Limits{Source: xcontent.SourceString(source)})
	if err != nil && v.IsMissing() && v.Err() == nil {
		return eserr.From(err)
	}
	_ = next // what follows the body does not count
	if err := r.ParseBody(v, xcontent.Value{}); err != nil {
		return err
	}
	r.Explain, r.Profile = t.explain, t.profile
	if r.TotalAsInt {
		if r.TrackTotal == search.TrackTotalDefault {
			r.TrackTotal = search.TrackAll
		}
		return r.CheckTotalAsInt()
	}
	return nil
}

// readTemplateBody reads the body of a search by a template.
func readTemplateBody(c *rest.Call) (*searchTemplate, error) {
	body, _, err := c.Parse()
	if err != nil {
		return nil, err
	}
	t := &searchTemplate{}
	if err := searchTemplateParser().Parse(t, body, c.Warn); err != nil {
		return nil, err
	}
	return t, body.Err()
}

// searchByTemplate finds documents by a template. Of the parameters only those
// count that say how a search is carried out.
func (a *API) searchByTemplate(c *rest.Call) (rest.Action, error) {
	r := search.NewRequest()
	one := oneSearch{request: r, names: c.List("index")}
	if err := readSearchSwitches(c, r); err != nil {
		return nil, err
	}
	scratch := search.NewRequest()
	if err := readSearchParams(c, scratch); err != nil {
		return nil, err
	}
	var err error
	if one.keep, one.cached, err = readScroll(c); err != nil {
		return nil, err
	}
	readSearchTypes(c, r, searchTypesWarning)
	if one.place, err = readSearchPlace(c); err != nil {
		return nil, err
	}
	if err := readTotalAsInt(c, scratch); err != nil {
		return nil, err
	}
	r.TotalAsInt = scratch.TotalAsInt
	if _, err := c.Bool("ccs_minimize_roundtrips", true); err != nil {
		return nil, err
	}
	if r.TypedKeys, err = c.Bool("typed_keys", false); err != nil {
		return nil, err
	}
	t, err := readTemplateBody(c)
	if err != nil {
		return nil, err
	}
	c.Params.Consume("profile")
	r.Warn = c.Warn
	return func() (*rest.Reply, error) {
		if err := t.check(); err != nil {
			return nil, err
		}
		if err := a.fill(t, r); err != nil {
			return nil, err
		}
		body, err := a.runSearch(c.Ctx, &one)
		if err != nil {
			return nil, err
		}
		return rest.OK(body), nil
	}, nil
}

// renderTemplate gives the body that a template makes.
func (a *API) renderTemplate(c *rest.Call) (rest.Action, error) {
	t, err := readTemplateBody(c)
	if err != nil {
		return nil, err
	}
	t.simulate = true
	if id, given := c.Params.Get("id"); given {
		t.stored, t.typed, t.source = true, true, id
	}
	pretty := c.Params.Has("pretty") && c.Text("pretty", "") != "false"
	return func() (*rest.Reply, error) {
		if err := t.check(); err != nil {
			return nil, err
		}
		out, err := a.render(t)
		if err != nil {
			return nil, err
		}
		if pretty {
			limits := xcontent.Limits{Source: "(org.elasticsearch.common.io.stream.InputStreamStreamInput)"}
			if _, err := xcontent.Parse([]byte(out), limits); err != nil {
				return nil, err
			}
		}
		return rest.OK(xcontent.Object{{Key: "template_output", Value: xcontent.Raw(out)}}), nil
	}, nil
}
